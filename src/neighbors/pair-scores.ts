import { facetVectorsOf } from './facet-vectors.js';
import type { NeighborIndex } from './neighbor-index.js';
import type { RoleFeatures } from './role-features.js';
import { percentileOf, roleSimilarity } from './role-similarity.js';

/** The similarity of every pair of some roles, as `similarityBetween` gives it; 1 without a percentile for a role with itself. */
interface PairScores {
  readonly scores: readonly (readonly number[])[];
  readonly percentiles: readonly (readonly (number | null)[])[];
}

/**
 * Compares every pair of roles, each one of the library or any other, without reasons.
 * @throws RangeError if no role has an id
 */
export function pairScores(index: NeighborIndex, roles: readonly (string | RoleFeatures)[]): PairScores {
  const vectors = roles.map((role) => facetVectorsOf(index, role));
  const scores = vectors.map(() => vectors.map(() => 1));
  const percentiles = vectors.map(() => vectors.map((): number | null => null));
  vectors.forEach((left, row) => {
    vectors.slice(0, row).forEach((right, column) => {
      const exact = roleSimilarity(index, left, right);
      const [score, percentile] = [Math.round(Math.max(0, exact) * 1e4) / 1e4, percentileOf(exact, index.pairScores)];
      for (const [i, j] of [
        [row, column],
        [column, row],
      ] as const) {
        scores[i]![j] = score;
        percentiles[i]![j] = percentile;
      }
    });
  });
  return { scores, percentiles };
}
