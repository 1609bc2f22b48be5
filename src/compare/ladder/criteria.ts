import { entriesAs } from '../../categories/index.js';
import type { CategoryKind } from '../../categories/kind.js';
import type { RoleContext } from '../../categories/tier.js';
import type { Category, Entry } from '../../model/role.js';
import { align } from '../align.js';
import { compareText } from '../compare-text.js';
import { entryKey } from '../identity-keys.js';
import type { MatchChoice } from '../tiers-of.js';
import { tiersOf } from '../tiers-of.js';

/** What a track says about one thing: for each of its levels, the entry; null if the level does not state it. */
export type Criterion = readonly (Entry | null)[];

/**
 * Follows what each level states through a track, by identity alone: what ends and comes back is one criterion.
 * @param stated for each level, what it states in one category; null if nothing
 * @param levelKeys a key for each level, which breaks ties between equal entries
 * @returns in the order of the first level that states each of them
 */
export function followCriteria(
  stated: readonly (Category | null)[],
  kind: CategoryKind,
  levelKeys: readonly string[],
  category: string,
): Criterion[] {
  const lists = stated.map((own) => (own ? entriesAs(own, kind.name) : []));
  return align(lists, kind.identityTiers, levelKeys, category).map(({ indices }) =>
    indices.map((index, level) => (index === null ? null : (lists[level]?.[index] ?? null))),
  );
}

/** The entry of the highest level that states it. */
export function lastEntry(criterion: Criterion): Entry {
  const entry = criterion.findLast((each) => each !== null);
  if (!entry) throw new RangeError('no level states the criterion');
  return entry;
}

interface JoinContext {
  readonly match: MatchChoice;
  /** The category's id, by which names are judged as such. */
  readonly category: string;
  /** For each track. */
  readonly trackKeys: readonly string[];
  readonly contexts: readonly RoleContext[];
}

/**
 * Joins the criteria of two tracks as a comparison joins the entries of two roles.
 * @returns for each criterion of either, that of each track; null if it has none
 */
export function joinCriteria(
  tracks: readonly (readonly Criterion[])[],
  kind: CategoryKind,
  { match, category, trackKeys, contexts }: JoinContext,
): (Criterion | null)[][] {
  const settled = tracks.map(settleTies);
  const lists = settled.map((criteria) => criteria.map(lastEntry));
  return align(lists, tiersOf(kind, match), trackKeys, category, contexts).map(({ indices }) =>
    indices.map((index, track) => (index === null ? null : (settled[track]?.[index] ?? null))),
  );
}

/** Orders criteria whose last entries are equal by what the levels before say, so that the order of the file does not decide which of them is joined. */
function settleTies(criteria: readonly Criterion[]): readonly Criterion[] {
  const byLastEntry = new Map<string, Criterion[]>();
  for (const criterion of criteria) {
    const key = entryKey(lastEntry(criterion));
    byLastEntry.set(key, [...(byLastEntry.get(key) ?? []), criterion]);
  }
  for (const equal of byLastEntry.values()) equal.sort((a, b) => compareText(criterionKey(a), criterionKey(b)));
  return criteria.map((criterion) => byLastEntry.get(entryKey(lastEntry(criterion)))?.shift() ?? criterion);
}

function criterionKey(criterion: Criterion): string {
  return JSON.stringify(criterion.map((entry) => entry && entryKey(entry)));
}
