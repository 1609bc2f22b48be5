import type { NeighborIndex } from './neighbor-index.js';
import { facetVectorsAt } from './facet-vectors.js';
import { libraryScores } from './library-scores.js';

/**
 * Up to 1,001 quantiles of the scores of all pairs of roles with official ratings, ascending. Empty for fewer than 20 such roles, where a percentile would
 * mean nothing.
 */
export function scoreDistribution(index: NeighborIndex): Float32Array {
  const official = Array.from(index.ids, (_, position) => facetVectorsAt(index, position)).filter(({ isOfficial }) => isOfficial);
  if (official.length < minRoles) return new Float32Array();
  const scores: number[] = [];
  official.forEach((left, i) => {
    const { scoreAt } = libraryScores(index, left);
    for (const { position } of official.slice(0, i)) scores.push(roundedScore(scoreAt(position, -Infinity) ?? 0));
  });
  const sorted = Float64Array.from(scores).sort();
  const steps = Math.min(sorted.length, percentileSteps);
  return Float32Array.from({ length: steps }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / (steps - 1))]!);
}

/**
 * The percentage of pairs with a lower score, 0 to 100 with one decimal; null if there are no pair scores.
 * @param pairScores ascending
 */
export function percentileOf(score: number, pairScores: Float32Array): number | null {
  if (pairScores.length === 0) return null;
  const wanted = roundedScore(score);
  let [low, high] = [0, pairScores.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairScores[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return Math.round((low / pairScores.length) * 1000) / 10;
}

/** Scores that should be equal may differ in their last bits. A 32-bit float, as they are stored. */
function roundedScore(score: number): number {
  return Math.fround(Math.round(score * 1e6) / 1e6);
}

const minRoles = 20;
const percentileSteps = 1001;
