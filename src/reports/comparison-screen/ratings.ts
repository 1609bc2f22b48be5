import { hasOtherValues } from '../../categories/delta.js';
import { categoryKind } from '../../categories/index.js';
import { isWithinMargin } from '../../categories/rating-margin.js';
import { isSameScale } from '../../categories/scale.js';
import type { ComparedCategory, Row } from '../../model/comparison.js';
import type { Scale } from '../../model/role.js';
import type { ScreenPart } from '../../model/screen.js';
import type { DumbbellRow, DumbbellsPart } from '../../model/screen/ratings.js';
import { sharedNames } from './item-text.js';
import { listParts, sharedName, sharedParts } from './list.js';
import type { ScreenContext } from './screen-context.js';
import { isSharedByAll } from '../row-counts.js';

type Range = Extract<Scale, { minimum: number }>;

/** The rows of a category that are rated by numbers of one scale. */
export interface RatedRows {
  readonly scale: Range;
  readonly rows: readonly Row[];
  /** For each role, whether it is rated at all. */
  readonly isRated: readonly boolean[];
}

/** Null unless two roles or more are rated on one scale of numbers. */
export function ratedRows({ rows, stated }: ComparedCategory): RatedRows | null {
  const scale = rows.map((row) => row.scale).find((each) => each !== null && 'minimum' in each);
  if (!scale || 'steps' in scale) return null;
  const rated = rows.filter((row) => isSameScale(row.scale, scale) && row.cells.some((cell) => typeof cell?.level === 'number'));
  const isRated = stated.map((_, role) => rated.some(({ cells }) => typeof cells[role]?.level === 'number'));
  return isRated.filter(Boolean).length < 2 ? null : { scale, rows: rated, isRated };
}

/** What is about the same in one line, what is rated by nobody as in a list, and the ratings that are farthest apart on an axis. */
export function ratingParts(category: ComparedCategory, rated: RatedRows, context: ScreenContext): ScreenPart[] {
  const kind = categoryKind(category.kind);
  const others = { ...category, rows: category.rows.filter((row) => !rated.rows.includes(row) && !isWithoutLevel(row)) };
  const alike = alikeRows(category, rated, context.roles);
  const same = mostTellingFirst(alike, category, context);
  const own = sharedParts(others.rows, kind, context).find(({ roles }) => roles === null);
  const sharedPart: ScreenPart[] =
    own !== undefined
      ? [{ ...own, rest: same.length === 0 ? null : `${same.length} rated about the same` }]
      : same.length === 0
        ? []
        : [
            {
              ...sharedNames(
                same.map((row) => ({ ...sharedName(row, kind), text: nameOf(row) })),
                context.amounts.sharedNames,
              ),
              roles: ratedGroup(rated),
            },
          ];
  const apart = farthestFirst(rated.rows.filter((row) => !alike.includes(row)));
  return [
    ...sharedPart,
    ...listParts(
      { ...others, stated: others.stated.map(() => true), rows: others.rows.filter((row) => !isSharedByAll(row)) },
      context,
      unratedLimits,
    ),
    ...(apart.length === 0 ? [] : [dumbbellsPart(apart, rated, context)]),
    ...rated.isRated.flatMap((isRated, role): ScreenPart[] =>
      isRated ? [] : [{ type: 'lines', lines: [{ text: [{ role }, { text: ' is not rated', tone: 'muted' }], aside: null, remarks: [] }] }],
    ),
  ];
}

/** The ratings that are the same or about the same for all roles that are rated at all, with those that have an importance alone. */
export function alikeRows(category: ComparedCategory, rated: RatedRows, roles: ScreenContext['roles']): Row[] {
  return category.rows.filter((row) => (rated.rows.includes(row) || isWithoutLevel(row)) && isAlike(row, rated, category, roles));
}

function isAlike(row: Row, { isRated }: RatedRows, { id }: ComparedCategory, roles: ScreenContext['roles']): boolean {
  if (isSharedByAll(row)) return true;
  const isStatedWhereRated = row.cells.every((cell, role) => cell !== null || !isRated[role]);
  if (row.status !== 'only' || !isStatedWhereRated) return false;
  const sources = roles.map((role) => role.sources);
  return row.delta === null || !hasOtherValues(row.delta) || isWithinMargin(row.delta, row.cells, id, sources);
}

/** The places of the roles that are rated; null if all are. */
export function ratedGroup({ isRated }: RatedRows): number[] | null {
  return isRated.every(Boolean) ? null : isRated.flatMap((each, role) => (each ? [role] : []));
}

/** Official ratings have an importance without a level where the thing is not relevant. */
function isWithoutLevel({ cells }: Row): boolean {
  return cells.every((cell) => cell === null || (cell.level === undefined && cell.importance !== undefined));
}

/** Ratings tell more. */
const unratedLimits = { narrow: 1, normal: 1, wide: 2 };

export function dumbbellsPart(rows: readonly Row[], { scale }: RatedRows, { amounts }: ScreenContext): DumbbellsPart {
  return { type: 'dumbbells', ...scale, figures: 'columns', rows: rows.map(dumbbellRow), rowLimits: amounts.ratings };
}

function dumbbellRow(row: Row): DumbbellRow {
  return {
    name: nameOf(row),
    isToDo: false,
    values: row.cells.map((cell) => (cell === null ? null : typeof cell.level === 'number' ? cell.level : 'unrated')),
  };
}

export function nameOf({ cells }: Row): string {
  return cells.find((cell) => cell !== null)?.text ?? '';
}

/** By the lower of the importances; what nearly every occupation asks for, such as listening, comes before what hardly matters, and after the rest. */
export function mostTellingFirst(rows: readonly Row[], { id }: Pick<ComparedCategory, 'id'>, { all }: Pick<ScreenContext, 'all'>): Row[] {
  const common = new Set(all?.common[id]);
  const rankOf = (row: Row): number => Math.min(...importances(row)) - (common.has(nameOf(row)) ? commonDiscount : 0);
  return rows.toSorted((a, b) => rankOf(b) - rankOf(a));
}

/** On the scale of importance, 1 to 5. */
const commonDiscount = 1.5;

function importances({ cells }: Row): number[] {
  return cells.flatMap((cell) => (cell === null ? [] : importance(cell)));
}

/** By distance times the higher importance; among the first three, not all are highest for the same role, if that can be. */
export function farthestFirst(rows: readonly Row[]): Row[] {
  const rated = ratedRoles(rows);
  const weightOf = (row: Row): number => distance(row, rated) * Math.max(...importances(row));
  const sorted = rows.toSorted((a, b) => weightOf(b) - weightOf(a));
  const first = sorted.slice(0, shownFirst);
  const leaders = new Set(first.map(leader));
  const other = leaders.size > 1 ? undefined : sorted.slice(shownFirst).find((row) => !leaders.has(leader(row)));
  if (!other) return sorted;
  return [...first.slice(0, -1), other, ...sorted.slice(shownFirst - 1).filter((row) => row !== other)];
}

const shownFirst = 3;

/** The places of the roles that have a level in any of the rows. */
function ratedRoles(rows: readonly Row[]): number[] {
  const places = rows[0]?.cells.map((_, role) => role) ?? [];
  return places.filter((role) => rows.some(({ cells }) => typeof cells[role]?.level === 'number'));
}

/** In points of the scale, between some roles: what one does not state counts as 0, and what it states without a level is not measured. */
function distance({ cells }: Row, roles: readonly number[]): number {
  const levels = roles
    .map((role) => cells[role])
    .flatMap((cell) => (cell === null ? [0] : typeof cell?.level === 'number' ? [cell.level] : []));
  return levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels);
}

/** The place of the role with the highest level. */
export function leader({ cells }: Row): number {
  const levels = cells.map((cell) => Number(cell?.level ?? 0));
  return levels.indexOf(Math.max(...levels));
}

/** The middle of the scale, if none is stated. */
function importance({ importance: value = 3 }: { readonly importance?: number }): number {
  return value;
}
