import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { ScreenPart } from '../../model/screen.js';
import type { RoleGroup } from '../../model/screen/groups.js';
import type { MarkedText } from '../../model/screen/marked-text.js';
import { listGroups, stepParts } from './many-lists.js';
import { type RatedRows, alikeRows, dumbbellsPart, farthestFirst, mostTellingFirst, nameOf, ratedGroup } from './ratings.js';
import { plainName } from './role-groups.js';
import type { ScreenContext } from './screen-context.js';
import { factsOfGroups } from './count-facts.js';
import { isShared, rowCounts } from '../row-counts.js';

/** Ratings of four to six roles. */
export interface ManyRatings {
  /** `12 shared`, `26 differ`, `2 is not rated`. */
  readonly facts: readonly MarkedText[];
  readonly parts: readonly ScreenPart[];
}

/** What is about the same for all roles that are rated, in one line; the ratings that are farthest apart on an axis; and what is not rated as in a list. */
export function manyRatings(category: ComparedCategory, rated: RatedRows, context: ScreenContext): ManyRatings {
  const alike = mostTellingFirst(alikeRows(category, rated, context.roles), category, context);
  const apart = farthestFirst(rated.rows.filter((row) => !alike.includes(row)));
  // Of what is not rated, nobody is said to state nothing.
  const others = {
    ...category,
    rows: category.rows.filter((row) => !rated.rows.includes(row) && !alike.includes(row)),
    stated: category.stated.map(() => true),
  };
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
  return [{ roles: ratedGroup(rated), names: rows.map((row) => plainName(nameOf(row))) }];
}
