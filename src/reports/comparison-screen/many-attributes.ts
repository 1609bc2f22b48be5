import { categoryKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Text } from '../../model/text.js';
import type { Cell } from '../../model/role.js';
import type { ScreenPart } from '../../model/screen.js';
import type { RoleGroup, ValueRow } from '../../model/screen/groups.js';
import { itemText } from './item-text.js';
import { silentGroup } from './many-lists.js';
import { groupNames, namesOfRow } from './role-groups.js';
import type { ScreenContext } from './screen-context.js';
import { statingRoles } from '../row-counts.js';

/** The attributes of four to six roles, a row for each: `scope  1·2 the team   3·4 the company`. */
export function manyAttributeParts(category: ComparedCategory, { amounts }: ScreenContext): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const labels = [...new Set(category.rows.map(({ label }) => label))];
  const rows = labels.map((label): ValueRow => ({
    name: label,
    groups: attributeGroups(
      category.rows.filter((row) => row.label === label),
      category.stated,
      kind,
    ),
  }));
  const differFirst = [...rows.filter((row) => !isShared(row)), ...rows.filter(isShared)];
  const silent = silentGroup(category.stated);
  const last: ValueRow[] = silent.length === 0 ? [] : [{ name: null, groups: silent }];
  return rows.length === 0 ? [] : [{ type: 'values', rows: [...differFirst, ...last], rowLimits: amounts.attributes }];
}

/** Where all roles say the same. */
function isShared({ groups }: ValueRow): boolean {
  return groups.length === 1 && groups[0]?.roles === null;
}

/** What each group of roles says, steps of a scale from the lowest; last, which of those that state the category say nothing of it. */
export function attributeGroups(rows: readonly Row[], stated: readonly boolean[], kind: CategoryKind): RoleGroup[] {
  const roleCount = rows[0]?.cells.length ?? 0;
  const names = rows.flatMap((row) => namesOfRow(row, (role): Text => (row.cells[role] ? itemText(row.cells[role], kind) : '')));
  const groups = groupNames(names, roleCount);
  const rankOf = ({ roles }: RoleGroup): number => rankIn(rows[0], roles?.[0] ?? 0, kind);
  const sorted = rows.length === 1 ? groups.toSorted((a, b) => rankOf(a) - rankOf(b)) : groups;
  return [
    ...sorted,
    ...silentGroup(stated.map((isStated, role) => !isStated || rows.some(({ cells }) => statingRoles(cells).includes(role)))),
  ];
}

function rankIn(row: Row | undefined, role: number, kind: CategoryKind): number {
  const cell: Cell | null | undefined = row?.cells[role];
  return row && cell ? (kind.valueOnScale(row.scale, cell)?.value ?? 0) : 0;
}
