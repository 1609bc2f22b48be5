import type { CategoryKind } from '../categories/kind.js';
import { round } from '../categories/scale.js';
import type { Similarity } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import type { AlignedGroup } from './align.js';

/** How much of one category each pair of roles shares, 0 to 1; null for pairs of which one does not state it, and for prose. */
export type PairShares = readonly (number | null)[];

/** How much of two entries that are one thing is said alike, 0 to 1. */
export type WordingMeasure = (left: Entry, right: Entry) => number;

/** Every pair of roles once, by their places. */
function pairsOf(roleCount: number): [left: number, right: number][] {
  const pairs: [number, number][] = [];
  for (let left = 0; left < roleCount; left++) for (let right = left + 1; right < roleCount; right++) pairs.push([left, right]);
  return pairs;
}

/**
 * For each pair of roles, the part of their entries that they share: each match counts by its score, and a figure or a step by its nearness.
 * Unlike Dice's coefficient this counts a shared entry once (Jaccard), so that 3 shared of 14 rows read as 0.21.
 * @param alike what is left of a match whose entries say different things
 */
export function pairShares(
  groups: readonly AlignedGroup[],
  stated: readonly boolean[],
  kind: CategoryKind,
  alike: WordingMeasure = () => 1,
): PairShares {
  return pairsOf(stated.length).map(([left, right]) => {
    if (kind.isProse || !stated[left] || !stated[right]) return null;
    let [shared, rows] = [0, 0];
    for (const group of groups) {
      if (!group.entries[left] && !group.entries[right]) continue;
      shared += shareOf(group, [left, right], kind, alike);
      rows += 1;
    }
    return rows === 0 ? null : shared / rows;
  });
}

function shareOf(
  { entries, match }: AlignedGroup,
  [left, right]: readonly [number, number],
  kind: CategoryKind,
  alike: WordingMeasure,
): number {
  const [a, b] = [entries[left], entries[right]];
  return a && b ? kind.share(a, b) * (match?.score ?? 1) * alike(a, b) : 0;
}

/** Of a category: the mean over the pairs of roles that state it. */
export function categorySimilarity(shares: PairShares): number | null {
  const mean = meanOf(shares);
  return mean === null ? null : round(mean);
}

/** Of roles: for each pair the mean over the categories that both state, and of these the mean. */
export function overallSimilarity(
  categories: readonly { shares: PairShares; stated: readonly boolean[] }[],
  roleCount: number,
): Similarity {
  const byPair = pairsOf(roleCount).map((_, pair) => meanOf(categories.map(({ shares }) => shares[pair] ?? null)));
  const score = meanOf(byPair);
  return {
    score: score === null ? null : round(score),
    compared: categories.filter(({ shares }) => shares.some((share) => share !== null)).length,
    stated: categories.length,
  };
}

/** Added up in rising order, so that the order of the roles cannot change the last digit. */
function meanOf(numbers: readonly (number | null)[]): number | null {
  const stated = numbers.filter((number) => number !== null).sort((a, b) => a - b);
  return stated.length === 0 ? null : stated.reduce((sum, number) => sum + number, 0) / stated.length;
}
