import type { CategoryKind } from '../categories/kind.js';
import { round } from '../categories/scale.js';
import type { Similarity } from '../model/comparison.js';
import type { AlignedRow } from './rows.js';

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
  return pairsOf(stated.length).map(([left, right]) => {
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

/** Returns the mean over the pairs of roles that state the category, rounded to two decimals; null if there is none. */
export function categorySimilarity(similarities: PairSimilarities): number | null {
  const mean = meanOf(similarities);
  return mean === null ? null : round(mean);
}

/** Returns the mean over all pairs of roles, each of which is the mean over the categories that both state. */
export function overallSimilarity(
  categories: readonly { similarities: PairSimilarities; stated: readonly boolean[] }[],
  roleCount: number,
): Similarity {
  const byPair = pairsOf(roleCount).map((_, pair) => meanOf(categories.map(({ similarities }) => similarities[pair] ?? null)));
  const score = meanOf(byPair);
  return {
    score: score === null ? null : round(score),
    percentile: null,
    shared: null,
    pairs: pairsOf(roleCount).map((roles, pair) => {
      const similarity = byPair[pair] ?? null;
      return { roles, score: similarity === null ? null : round(similarity), percentile: null };
    }),
    compared: categories.filter(({ similarities }) => similarities.some((similarity) => similarity !== null)).length,
    stated: categories.length,
  };
}

/** Lists every pair of roles once, by their indices. */
function pairsOf(roleCount: number): [left: number, right: number][] {
  const pairs: [number, number][] = [];
  for (let left = 0; left < roleCount; left++) for (let right = left + 1; right < roleCount; right++) pairs.push([left, right]);
  return pairs;
}

/** Adds in ascending order, so that the order of roles cannot change the last digit. */
function meanOf(numbers: readonly (number | null)[]): number | null {
  const stated = numbers.filter((number) => number !== null).sort((a, b) => a - b);
  return stated.length === 0 ? null : stated.reduce((sum, number) => sum + number, 0) / stated.length;
}
