import { hasOtherValues } from '../../categories/delta.js';
import { categoryKind, commonKind } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import { isNameList } from '../../categories/name-lists.js';
import { isWithinMargin } from '../../categories/rating-margin.js';
import { roleContext } from '../../categories/role-context.js';
import type { LadderCategory, LadderCell, LadderChange, LadderRow } from '../../model/ladder.js';
import type { Entry, ItemCell } from '../../model/role.js';
import { roleKey } from '../identity-keys.js';
import { scaleOf } from '../rows.js';
import type { MatchChoice } from '../tiers-of.js';
import type { LadderCategoryToCompare } from './categories.js';
import { type Criterion, followCriteria, joinCriteria } from './criteria.js';
import type { Places, Track } from './track.js';

/** Follows one category through the levels of the columns. What no level of these states has no row. */
export function ladderCategory(
  { id, title, headings, stated }: LadderCategoryToCompare,
  tracks: readonly Track[],
  columns: readonly Places[],
  match: MatchChoice,
): LadderCategory {
  const kind = categoryKind(commonKind(stated.flat()));
  const criteria = tracks.map(({ levels }, track) => followCriteria(stated[track] ?? [], kind, levels.map(roleKey), id));
  const joined = joinCriteria(criteria, kind, {
    match,
    category: headings.find(isNameList) ?? id,
    trackKeys: tracks.map(({ role }) => roleKey(role)),
    contexts: tracks.map(({ role }) => roleContext(role)),
  });
  const byCriterion = joined
    .map((both) => both.flatMap((criterion, track) => (criterion ? toRow(criterion, track, { id, title, kind, tracks, columns }) : [])))
    .filter(({ length }) => length > 0);
  return { id, title, kind: kind.name, rows: byCriterion.flatMap((rows, criterion) => rows.map((row) => ({ ...row, criterion }))) };
}

interface RowContext {
  readonly id: string;
  readonly title: string;
  readonly kind: CategoryKind;
  readonly tracks: readonly Track[];
  readonly columns: readonly Places[];
}

/** The row of a criterion of one track; none if no column has it. */
function toRow(criterion: Criterion, track: number, context: RowContext): Omit<LadderRow, 'criterion'>[] {
  const { title, kind, columns } = context;
  const places = columns.map((column) => column[track] ?? null);
  const entries = places.map((place) => (place === null ? null : (criterion[place] ?? null)));
  const stated = entries.filter((entry) => entry !== null);
  const last = stated.at(-1);
  if (!last) return [];
  const { description, points }: ItemCell = last.cell;
  const cells = entries.map((entry, column): LadderCell | null =>
    entry ? { change: changeAt(column, entry, { entries, places, track, context }), cell: entry.cell } : null,
  );
  return [
    {
      track,
      label: last.label,
      text: kind.criterionName(last) ?? title,
      description: description ?? null,
      points: points ?? [],
      scale: scaleOf(stated, kind),
      cells,
    },
  ];
}

interface Steps {
  /** For each column. */
  readonly entries: Criterion;
  readonly places: readonly (number | null)[];
  readonly track: number;
  readonly context: RowContext;
}

/** How an entry changes against the level before, which is in the last column before it that has one of the track. */
function changeAt(column: number, entry: Entry, { entries, places, track, context: { id, kind, tracks } }: Steps): LadderChange {
  const before = places.findLastIndex((place, index) => index < column && place !== null);
  if (before < 0) return 'start';
  const previous = entries[before] ?? null;
  if (previous === null) return 'new';
  const delta = kind.difference([previous, entry], true);
  if (delta === null || !hasOtherValues(delta)) return 'same';
  const sources = [before, column].map((each) => tracks[track]?.levels[places[each] ?? 0]?.sources ?? {});
  if (isWithinMargin(delta, [previous.cell, entry.cell], id, sources)) return 'same';
  const direction = kind.direction(delta);
  return direction === 0 ? 'changed' : direction > 0 ? 'raised' : 'lowered';
}
