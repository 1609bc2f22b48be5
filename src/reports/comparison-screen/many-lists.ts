import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { Cell } from '../../model/role.js';
import type { ScreenPart } from '../../model/screen.js';
import type { RoleGroup, SharedName } from '../../model/screen/groups.js';
import { itemText, notStated } from './item-text.js';
import { ownText, sharedName } from './list.js';
import { groupNames, largestFirst, namesOfRow, plainName } from './role-groups.js';
import type { ScreenContext } from './screen-context.js';
import { identifiedFirst } from './telling-items.js';
import { isDifferent, isOnlyOf, isShared, statingRoles } from '../row-counts.js';

/** A list of four to six roles: on which steps of a scale they are, what groups of them share, and what each states alone. */
export function manyListParts(category: ComparedCategory, context: ScreenContext): ScreenPart[] {
  const { shared, own } = listGroups(category);
  const silent = silentGroup(category.stated);
  const { groupNames: nameLimits } = context.amounts;
  return [
    ...stepParts(category, context),
    ...(shared.length + own.length + silent.length === 0
      ? []
      : [{ type: 'groups' as const, shared, own: [...own, ...silent], rowLimits: { narrow: 3, normal: 4, wide: 4 }, nameLimits }]),
  ];
}

/** Whether roles that state the row are on different steps of one scale of words. */
function hasDifferentSteps({ cells, scale }: Row): boolean {
  const levels = new Set(cells.flatMap((cell) => (cell === null ? [] : [cell.level])));
  return scale !== null && 'steps' in scale && levels.size > 1 && !levels.has(undefined);
}

/** `Kubernetes  1·2 working   3 expert`, those that are farthest apart first, and in each row the lowest step first. */
export function stepParts({ rows, kind: name }: ComparedCategory, { amounts }: ScreenContext): ScreenPart[] {
  const kind = categoryKind(name);
  const steps = rows.filter(hasDifferentSteps).sort((a, b) => kind.differenceSize(b) - kind.differenceSize(a));
  if (steps.length === 0) return [];
  return [
    { type: 'values', rows: steps.map((row) => ({ name: nameOf(row), groups: stepGroups(row, kind) })), rowLimits: amounts.attributes },
  ];
}

function nameOf({ label, cells }: Row): string {
  return cells.find((cell) => cell !== null)?.text ?? label ?? '';
}

function stepGroups(row: Row, kind: CategoryKind): RoleGroup[] {
  const stepOf = (role: number): string => String(row.cells[role]?.level ?? '');
  const placeOf = (role: number): number => valueOf(row, row.cells[role], kind);
  return groupNames(namesOfRow(row, stepOf), row.cells.length).toSorted((a, b) => placeOf(a.roles?.[0] ?? 0) - placeOf(b.roles?.[0] ?? 0));
}

function valueOf({ scale }: Row, cell: Cell | null | undefined, kind: CategoryKind): number {
  return cell ? (kind.valueOnScale(scale, cell)?.value ?? 0) : 0;
}

/**
 * What groups of roles share, and what each states alone or otherwise than the others, in the order of the files; but for what is on steps of a scale.
 * Measuring what is least like the items of five other roles would take longer than the comparison.
 */
export function listGroups(category: ComparedCategory): { readonly shared: RoleGroup[]; readonly own: RoleGroup[] } {
  const kind = categoryKind(category.kind);
  const rest = { ...category, rows: category.rows.filter((row) => !hasDifferentSteps(row)) };
  const alike = identifiedFirst(rest.rows.filter(isShared)).map((row) => ({
    roles: statingRoles(row.cells),
    name: sharedName(row, kind),
  }));
  const unlike = identifiedFirst(rest.rows.filter(isDifferent)).flatMap((row) =>
    namesOfRow(row, (role): Text => (row.cells[role] ? itemText(row.cells[role], kind) : '')),
  );
  const shared = [...alike, ...unlike.filter(({ roles }) => roles.length > 1)];
  const own = category.stated.flatMap((_, role): RoleGroup[] => {
    const names = [
      ...unlike.filter(({ roles }) => roles.length === 1 && roles[0] === role).map(({ name }) => name),
      ...identifiedFirst(rest.rows.filter((row) => isOnlyOf(row, role))).flatMap(({ cells }): SharedName[] =>
        cells[role] ? [plainName(ownText(cells[role], kind))] : [],
      ),
    ];
    return names.length === 0 ? [] : [{ roles: [role], names }];
  });
  return { shared: largestFirst(groupNames(shared, category.stated.length)), own };
}

/** The roles that do not state a category. */
export function silentGroup(stated: readonly boolean[]): RoleGroup[] {
  const roles = stated.flatMap((isStated, role) => (isStated ? [] : [role]));
  return roles.length === 0 ? [] : [{ roles, names: [plainName(notStated)] }];
}

/** Texts, a line or more for each. */
export function textGroupsPart(own: readonly RoleGroup[]): ScreenPart[] {
  return own.length === 0 ? [] : [{ type: 'groups', shared: [], own, rowLimits: { narrow: 0, normal: 0, wide: 0 }, nameLimits: null }];
}
