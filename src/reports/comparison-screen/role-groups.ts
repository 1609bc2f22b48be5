import type { Row } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { RoleGroup, SharedName } from '../../model/screen/groups.js';
import { statingRoles } from '../row-counts.js';

/** What some roles, given by their places, state. */
export interface StatedName {
  readonly roles: readonly number[];
  readonly name: SharedName;
}

/** The names of equal sets of roles together, in the order of the first of each. */
export function groupNames(names: readonly StatedName[], roleCount: number): RoleGroup[] {
  const bySet = new Map<string, StatedName[]>();
  for (const each of names) {
    const key = each.roles.join(' ');
    bySet.set(key, [...(bySet.get(key) ?? []), each]);
  }
  return [...bySet.values()].map((group) => {
    const roles = group[0]?.roles ?? [];
    return { roles: roles.length === roleCount ? null : roles, names: group.map(({ name }) => name) };
  });
}

/** Groups of many roles first; of equally many, those with many names. */
export function largestFirst(groups: readonly RoleGroup[]): RoleGroup[] {
  return groups.toSorted((a, b) => (sizeOf(a) === sizeOf(b) ? b.names.length - a.names.length : sizeOf(b) - sizeOf(a)));
}

function sizeOf({ roles }: RoleGroup): number {
  return roles?.length ?? Infinity;
}

/** For each text that a row has, which roles state it. */
export function namesOfRow({ cells }: Pick<Row, 'cells'>, textOf: (role: number) => Text): StatedName[] {
  const byText = new Map<string, { roles: number[]; text: Text }>();
  for (const role of statingRoles(cells)) {
    const text = textOf(role);
    const key = typeof text === 'string' ? text : text.map((span) => span.text).join('');
    const same = byText.get(key);
    if (same) same.roles.push(role);
    else byText.set(key, { roles: [role], text });
  }
  return [...byText.values()].map(({ roles, text }) => ({ roles, name: plainName(text) }));
}

export function plainName(text: Text): SharedName {
  return { text, isReworded: false };
}
