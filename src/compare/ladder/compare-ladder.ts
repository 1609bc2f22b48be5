import { categoryKind } from '../../categories/index.js';
import { readableText } from '../../categories/cell-text.js';
import { firstSentence } from '../../categories/sentences/text-sentences.js';
import { UserError } from '../../model/errors.js';
import type { Ladder, LadderCategory, LadderChange, LadderLevelSummary, LadderTrack } from '../../model/ladder.js';
import type { Role } from '../../model/role.js';
import type { CompareOptions } from '../compare-options.js';
import { citedSources } from '../sources.js';
import { ladderCategories } from './categories.js';
import { type LevelRange, chooseColumns } from './choose-columns.js';
import { columnsOf } from './columns.js';
import { ladderCategory } from './rows.js';
import type { Places, Track } from './track.js';

export type LadderOptions = CompareOptions & LevelRange;

/**
 * Sets all levels of a track side by side, or those of two tracks, and says of each criterion what changes from level to level.
 * @throws UserError if a role has no levels, if the levels of two tracks are the same in different orders, for a level that neither has, for more columns
 * than twelve, and for a chosen category that no level states and that is not a standard one.
 */
export function compareLadder(tracks: readonly [Track, Track?], options: LadderOptions = {}): Ladder {
  const [left, right] = tracks;
  const all: readonly Track[] = right ? [left, right] : [left];
  for (const { role, levels } of all) if (levels.length === 0) throw new UserError(`${role.id} has no levels`);
  const { places, joinedBy } = columnsOf(tracks);
  const columns = chooseColumns(places, all, options);
  const toCompare = ladderCategories(all, options);
  const categories = toCompare
    .map((category) => ladderCategory(category, all, columns, options.match ?? 'wording'))
    .filter(({ rows }) => rows.length > 0);
  const headings = new Set(toCompare.flatMap((category) => category.headings));
  return {
    schemaVersion: 1,
    kind: 'ladder',
    tracks: all.map(({ role }) => toTrack(role)),
    columns: columns.map((column, index) => ({
      place: places.indexOf(column) + 1,
      levels: column.map((place, track) => {
        const own = all[track];
        return place === null || !own ? null : toLevel(own, place, countsAt(index, track, categories));
      }),
    })),
    joinedBy,
    categories,
    sources: citedSources(
      all.map((track, index) => withStatements(track, columns, index)),
      headings,
    ),
  };
}

function toTrack(role: Role): LadderTrack {
  const { ref, found = null, id, title, origin, file } = role;
  return { ref, found, id, title, summary: summaryOf(role), origin, file };
}

/** A name that was only understood cannot be followed by a level. */
function toLevel({ role, levels }: Track, place: number, counts: LadderLevelSummary['counts']): LadderLevelSummary | null {
  const level = levels[place];
  if (!level) return null;
  const [id, summary] = [level.level ?? '', summaryOf(level)];
  // What the level inherits says nothing of it.
  const isInherited = [role, levels[place - 1]].some((each) => each && summaryOf(each) === summary);
  return { id, ref: role.found ? `${role.id}@${id}` : level.ref, title: level.title, summary: isInherited ? null : summary, counts };
}

function summaryOf({ categories }: Role): string | null {
  const text = categories.find(({ id }) => id === 'summary')?.entries[0]?.cell.text;
  return text === undefined ? null : firstSentence(readableText(text));
}

/** How many criteria of a track are new, raised or stated in other words in a column. */
function countsAt(column: number, track: number, categories: readonly LadderCategory[]): LadderLevelSummary['counts'] {
  const changes = categories
    .filter(({ kind }) => categoryKind(kind).isCriterion)
    .flatMap(({ rows }) => rows.filter((row) => row.track === track).map(({ cells }) => cells[column]?.change));
  const count = (change: LadderChange): number => changes.filter((each) => each === change).length;
  return { new: count('new'), raised: count('raised'), changed: count('changed') };
}

/** The role with what its levels in the columns state. */
function withStatements({ role, levels }: Track, columns: readonly Places[], track: number): Role {
  const shown = columns.flatMap((column) => levels[column[track] ?? -1] ?? []);
  return { ...role, categories: shown.flatMap(({ categories }) => categories) };
}
