import type { AlignedCategory } from './align-category.js';
import type { ComparisonContext } from './comparison-context.js';

/** The similarity of each pair of roles in one category, 0 to 1; null if one of the pair does not state it, and for prose. */
export type PairSimilarities = readonly (number | null)[];

/**
 * Measures, for each pair of roles, which part of their entries they share: each match counts by its score and by how close its values are. Unlike
 * Dice's coefficient, this counts a shared entry once (Jaccard), so that 3 shared of 14 rows are 0.21.
 * A reworded row counts by how alike the words are, or not at all if only equal ones match.
 */
export function pairSimilarities(
  { kind, stated, groups }: AlignedCategory,
  { match, contexts }: Pick<ComparisonContext, 'match' | 'contexts'>,
): PairSimilarities {
  const languages = contexts.map(({ language }) => language);
  return pairsOf([...stated.keys()]).map(([left, right]) => {
    if (kind.isProse || !stated[left] || !stated[right]) return null;
    let [shared, count] = [0, 0];
    for (const group of groups) {
      const [a, b] = [group.entries[left], group.entries[right]];
      if (!a && !b) continue;
      if (a && b) {
        const isPart = group.match?.by === 'part';
        const wording =
          group.delta !== null && kind.isReworded(group.delta)
            ? kind.wordingSimilarity(a, b, match, [languages[left] ?? null, languages[right] ?? null])
            : 1;
        shared += (isPart ? 1 : kind.similarity(a, b)) * Math.min(group.match?.score ?? 1, wording);
      }
      count += 1;
    }
    // Without the last digits, which depend on the order of the rows.
    return count === 0 ? null : Math.round(shared * 1e9) / 1e9 / count;
  });
}

/** Lists every pair of roles once, in order. */
export function pairsOf<Item>(items: readonly Item[]): [left: Item, right: Item][] {
  return items.flatMap((left, i) => items.slice(i + 1).map((right): [Item, Item] => [left, right]));
}
