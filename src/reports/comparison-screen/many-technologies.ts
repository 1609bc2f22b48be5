import { categoryKind } from '../../categories/index.js';
import type { ComparedCategory } from '../../model/comparison.js';
import type { ScreenPart } from '../../model/screen.js';
import type { RoleGroup } from '../../model/screen/groups.js';
import { sharedName } from './list.js';
import { silentGroup } from './many-lists.js';
import { groupNames, largestFirst, plainName } from './role-groups.js';
import type { ScreenContext } from './screen-context.js';
import { byTelling, tellingNames } from './technologies.js';
import { isShared, statingRoles } from '../row-counts.js';

const mostNames = 3;
const mostGroups = 5;

/** What groups of four to six roles use, of what employers ask for most. */
export function manyTechnologies(category: ComparedCategory, context: ScreenContext): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const roleCount = category.stated.length;
  const telling = byTelling(category.rows.filter(isShared), context).map((row) => ({
    roles: statingRoles(row.cells),
    name: sharedName(row, kind),
  }));
  const ofAll = telling.filter(({ roles }) => roles.length === roleCount);
  const ofSome = telling.filter(({ roles }) => roles.length < roleCount);
  const shared = [...groupNames(ofAll, roleCount), ...largestFirst(groupNames(ofSome, roleCount).slice(0, mostGroups))];
  const groups = [...shared, ...ownGroups(category, shared, context)].map(({ roles, names }) => ({
    roles,
    names: names.slice(0, mostNames),
  }));
  return groups.length === 0 ? [] : [{ type: 'values', rows: [{ name: null, groups }], rowLimits: { narrow: 1, normal: 1, wide: 1 } }];
}

/** What those roles use that share nothing which is shown. */
function ownGroups({ rows, stated }: ComparedCategory, shared: readonly RoleGroup[], context: ScreenContext): RoleGroup[] {
  const others = stated.flatMap((_, role) => (shared.some(({ roles }) => roles === null || roles.includes(role)) ? [] : [role]));
  const own = others.map((role) => ({ roles: [role], names: tellingNames(rows, role, context).map(plainName) }));
  return [...own.filter(({ names }) => names.length > 0), ...silentGroup(stated)];
}
