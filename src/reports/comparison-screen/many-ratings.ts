import { hasOtherValues } from '../../categories/delta.js';
import { isWithinMargin } from '../../categories/rating-margin.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { MarkedText, RoleGroup, ScreenPart } from '../../model/screen.js';
import { listGroups, stepParts } from './many-lists.js';
import { type RatedRows, dumbbellsPart, farthestFirst, mostImportantFirst, nameOf } from './ratings.js';
import { plainName } from './role-groups.js';
import type { ScreenContext } from './screen-context.js';
import { factsOfGroups } from './count-facts.js';
import { isShared, isSharedByAll, rowCounts } from '../row-counts.js';

/** Ratings of four to six roles. */
export interface ManyRatings {
  /** `12 shared`, `26 differ`, `2 is not rated`. */
  readonly facts: readonly MarkedText[];
  readonly parts: readonly ScreenPart[];
}

/** What is about the same for all roles that are rated, in one line; the ratings that are farthest apart on an axis; and what is not rated as in a list. */
export function manyRatings(category: ComparedCategory, rated: RatedRows, context: ScreenContext): ManyRatings {
  const alike = mostImportantFirst(rated.rows.filter((row) => isAlike(row, rated, category, context)));
  const apart = farthestFirst(rated.rows.filter((row) => !alike.includes(row)));
  // Of what is not rated, nobody is said to state nothing.
  const others = { ...category, rows: category.rows.filter((row) => !rated.rows.includes(row)), stated: category.stated.map(() => true) };
  const counts = rowCounts(category);
  const aboutTheSame = alike.filter((row) => !isShared(row)).length;
  const unrated = listGroups(others);
  return {
    facts: [
      ...factsOfGroups({ ...counts, shared: counts.shared + aboutTheSame, different: counts.different - aboutTheSame }),
      ...rated.isRated.flatMap((isRated, role): MarkedText[] => (isRated ? [] : [[{ role }, { text: ' is not rated' }]])),
    ],
    parts: [
      ...namesPart([...alikeGroup(alike, rated), ...unrated.shared, ...unrated.own], context),
      ...stepParts(others, context),
      ...(apart.length === 0 ? [] : [dumbbellsPart(apart, rated, context)]),
    ],
  };
}

/** What groups of roles have, beside each other. */
function namesPart(groups: readonly RoleGroup[], { amounts }: ScreenContext): ScreenPart[] {
  if (groups.length === 0) return [];
  const shown = groups.map(({ roles, names }) => ({ roles, names: names.slice(0, amounts.sharedNames) }));
  return [{ type: 'values', rows: [{ name: null, groups: shown }], rowLimits: { narrow: 1, normal: 1, wide: 1 } }];
}

function alikeGroup(rows: readonly Row[], rated: RatedRows): RoleGroup[] {
  if (rows.length === 0) return [];
  return [{ roles: rated.isRated.every(Boolean) ? null : ratedRoles(rated), names: rows.map((row) => plainName(nameOf(row))) }];
}

/** Whether all roles that are rated at all rate it about the same. */
function isAlike(row: Row, ratedRows: RatedRows, { id }: ComparedCategory, { roles }: ScreenContext): boolean {
  if (isSharedByAll(row)) return true;
  const rated = ratedRoles(ratedRows);
  if (rated.length === row.cells.length || rated.some((role) => typeof row.cells[role]?.level !== 'number')) return false;
  const cells = row.cells.map((cell, role) => (rated.includes(role) ? cell : null));
  const sources = roles.map((role) => role.sources);
  return row.delta === null || !hasOtherValues(row.delta) || isWithinMargin(row.delta, cells, id, sources);
}

function ratedRoles({ isRated }: RatedRows): number[] {
  return isRated.flatMap((each, role) => (each ? [role] : []));
}
