import { categoryKind, commonKind, entriesAs } from '../categories/index.js';
import { categoryTitle } from '../categories/standard.js';
import type { EntryLists } from '../categories/tier.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { Category } from '../model/role.js';
import { type AlignedGroup, type Alignment, align } from './align.js';
import type { CompareOptions } from './compare-options.js';
import { countRows, sortRows, toRow } from './rows.js';
import { type PairSimilarities, categorySimilarity, pairSimilarities } from './similarity.js';

export interface CategoryResult {
  readonly category: ComparedCategory;
  readonly similarities: PairSimilarities;
}

interface CategoryOptions extends Pick<CompareOptions, 'match'> {
  /** Whether the roles are levels of one role. */
  readonly isLadder: boolean;
}

/**
 * Compares one category of all roles.
 * @param stated for each role, the category; null if it does not state it
 * @param roles a key for each role, which breaks ties between equal entries
 */
export function compareCategory(
  id: string,
  stated: readonly (Category | null)[],
  roles: readonly string[],
  { match = 'wording', isLadder }: CategoryOptions,
): CategoryResult {
  const kind = categoryKind(commonKind(stated));
  const lists = stated.map((category) => (category ? entriesAs(category, kind.name) : []));
  const isStated = stated.map((category) => category !== null);
  const tiers = kind.tiers.filter(({ by }) => match !== 'exact' || by !== 'wording');
  const groups = align(lists, tiers, roles, id).map((alignment) => withEntries(alignment, lists));
  const aligned = groups.map((group) => ({ group, row: toRow(group, kind, isLadder) }));
  const rows = sortRows(aligned).map(({ row }) => row);
  const similarities = pairSimilarities(aligned, isStated, kind, match);
  const counts = countRows(rows, stated.length);
  const similarity = categorySimilarity(similarities);
  return { category: { id, title: categoryTitle(id), kind: kind.name, stated: isStated, similarity, counts, rows }, similarities };
}

function withEntries({ indices, match }: Alignment, lists: EntryLists): AlignedGroup {
  return { indices, match, entries: indices.map((index, role) => (index === null ? null : (lists[role]?.[index] ?? null))) };
}
