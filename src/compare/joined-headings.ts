import { roleContext } from '../categories/role-context.js';
import { standardCategories } from '../categories/standard.js';
import type { Category, Role } from '../model/role.js';
import { type HeadingPair, headingPairs } from './heading-pairs.js';
import { roleKey } from './identity-keys.js';
import type { MatchChoice } from './tiers-of.js';

/**
 * Finds the categories of the roles' own that are compared as one although their names differ: `delivery` of one role and `execution` of another.
 * Several categories of one role can be joined with one of the other: `craft` with `testing` and `code review`.
 * @returns lists of two ids or more, in alphabetical order; the order of roles and items changes nothing
 */
export function joinedHeadings(roles: readonly Role[], match: MatchChoice): string[][] {
  const open = openCategories(roles);
  if (open.filter(({ length }) => length > 0).length < 2) return [];
  const statedBy = rolesByHeading(open);
  const groups = new Map([...statedBy.keys()].map((id): [string, string[]] => [id, [id]]));
  for (const { ids, isCertain } of headingPairs(open, roles.map(roleKey), match, roles.map(roleContext))) {
    const [left, right] = ids.map((id) => groups.get(id) ?? [id]);
    if (!left || !right || left === right || !mayBeOneTopic(ids, statedBy)) continue;
    const joined = [...left, ...right].sort();
    // One item in other words is too little to join what is joined with others already; the same item is not.
    if (isCertain || isSplitOnce(joined, statedBy)) for (const id of joined) groups.set(id, joined);
  }
  return [...new Set(groups.values())].filter(({ length }) => length > 1);
}

/** For each role, the categories of its own that not all roles state. */
function openCategories(roles: readonly Role[]): Category[][] {
  const isOpen = (id: string): boolean =>
    !Object.hasOwn(standardCategories, id) && roles.some(({ categories }) => categories.every((category) => category.id !== id));
  return roles.map(({ categories }) => categories.filter(({ id }) => isOpen(id)));
}

/** The indices of the roles that state each heading. */
type RolesByHeading = ReadonlyMap<string, ReadonlySet<number>>;

function rolesByHeading(categories: readonly (readonly Category[])[]): RolesByHeading {
  const statedBy = new Map<string, Set<number>>();
  categories.forEach((own, role) => {
    for (const { id } of own) statedBy.set(id, (statedBy.get(id) ?? new Set()).add(role));
  });
  return statedBy;
}

/** A role that states both headings tells them apart. */
function mayBeOneTopic([left, right]: HeadingPair['ids'], statedBy: RolesByHeading): boolean {
  return [...(statedBy.get(left) ?? [])].every((role) => !statedBy.get(right)?.has(role));
}

/** Whether at most one role has several of the headings, so that they are one topic which it splits, rather than several topics. */
function isSplitOnce(ids: readonly string[], statedBy: RolesByHeading): boolean {
  const counts = new Map<number, number>();
  for (const id of ids) for (const role of statedBy.get(id) ?? []) counts.set(role, (counts.get(role) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1).length <= 1;
}
