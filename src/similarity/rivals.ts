import { similarThreshold } from './thresholds.js';

/** Two items, by their index in the lists of two roles, and how alike they are worded by themselves, 0 to 1. */
export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/**
 * Weighs each pair of sentences against its rivals, the other pairs of its items that say something alike: a word that many items of both lists contain
 * tells little about any two of them. The share of a pair is its part of the odds of all pairs with its left item, and of all with its right item
 * (their geometric mean). It multiplies the score or, above the threshold, what exceeds it. So rivals decide which of several pairs comes first, never
 * whether a pair counts; and what is not alike to either item changes nothing.
 * @returns the new scores, in the order of the pairs
 */
export function weighRivals(pairs: readonly ScoredPair[]): number[] {
  const [byLeft, byRight] = [new Map<number, number>(), new Map<number, number>()];
  for (const { left, right, score } of pairs) {
    if (score < rivalThreshold) continue;
    byLeft.set(left, (byLeft.get(left) ?? 0) + oddsOf(score));
    byRight.set(right, (byRight.get(right) ?? 0) + oddsOf(score));
  }
  return pairs.map(({ left, right, score }) => {
    if (score === 1) return 1;
    const odds = oddsOf(score);
    const own = score < rivalThreshold ? odds : 0;
    const share = odds / Math.sqrt((own + (byLeft.get(left) ?? 0)) * (own + (byRight.get(right) ?? 0)));
    return score < similarThreshold ? score * share : similarThreshold + (score - similarThreshold) * share;
  });
}

/** Below it, two items have nothing to do with each other. */
const rivalThreshold = 0.1;

/** The odds in millionths: sums of whole numbers do not depend on the order. Equal words count as much as nearly equal ones. */
function oddsOf(score: number): number {
  const limited = Math.min(score, 0.99);
  return Math.max(1, Math.round((1e6 * limited) / (1 - limited)));
}
