import type { CategoryKind } from '../categories/kind.js';
import type { AlignedRow } from './sort-rows.js';

/** The similarity of each pair of roles in one category, 0 to 1; null if one of the pair does not state it, and for prose. */
export type PairSimilarities = readonly (number | null)[];

/**
 * Measures, for each pair of roles, which part of their entries they share: each match counts by its score and by how close its values are. Unlike
 * Dice's coefficient, this counts a shared entry once (Jaccard), so that 3 shared of 14 rows are 0.21.
 * @param stated for each role, whether it states the category
 * @param match whether other words in a reworded row count by how alike they are, or not at all
 * @param languages the language of each role, a code of ISO 639-1; null if it is not known
 */
export function pairSimilarities(
  rows: readonly AlignedRow[],
  stated: readonly boolean[],
  kind: CategoryKind,
  match: 'wording' | 'exact',
  languages: readonly (string | null)[],
): PairSimilarities {
  return pairsOf([...stated.keys()]).map(([left, right]) => {
    if (kind.isProse || !stated[left] || !stated[right]) return null;
    let [shared, rowCount] = [0, 0];
    for (const { group, row } of rows) {
      const [a, b] = [group.entries[left], group.entries[right]];
      if (!a && !b) continue;
      if (a && b) {
        const isPart = group.match?.by === 'part';
        const wording =
          row.delta !== null && kind.isReworded(row.delta)
            ? kind.wordingSimilarity(a, b, match, [languages[left] ?? null, languages[right] ?? null])
            : 1;
        shared += (isPart ? 1 : kind.similarity(a, b)) * Math.min(group.match?.score ?? 1, wording);
      }
      rowCount += 1;
    }
    // Without the last digits, which depend on the order of the rows.
    return rowCount === 0 ? null : Math.round(shared * 1e9) / 1e9 / rowCount;
  });
}

/** Lists every pair of roles once, in order. */
export function pairsOf<Item>(items: readonly Item[]): [left: Item, right: Item][] {
  return items.flatMap((left, i) => items.slice(i + 1).map((right): [Item, Item] => [left, right]));
}
