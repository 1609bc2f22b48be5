import { type NeighborIndex, scoredFacets } from './neighbor-index.js';
import { facetScales, facetSimilarity } from './facet-similarity.js';
import { cosineOf } from './sparse-vectors.js';
import { type FacetVectors, facetVectorsAt } from './facet-vectors.js';

/**
 * How alike two roles are: the weighted mean of their similarities in the facets that both state. At most 1; below 0 for roles that are
 * less alike than two picked at random; 0 if they state no facet in common. Symmetric.
 */
export function roleSimilarity(index: NeighborIndex, left: FacetVectors, right: FacetVectors): number {
  let [sum, weights] = [0, 0];
  for (const { id } of scoredFacets(index)) {
    if (!left.states(id) || !right.states(id)) continue;
    const { weight } = facetScales[id];
    sum += weight * facetSimilarity(id, cosineOf(left.vectorIn(id), right.vectorIn(id)));
    weights += weight;
  }
  return sum / (weights || 1);
}

/**
 * Up to 1,001 quantiles of the scores of a library's pairs, ascending: of all pairs, or in a large library of the pairs with one of 32
 * roles that are spread evenly over it. Empty for fewer than 20 roles, where a percentile would mean nothing.
 */
export function scoreDistribution(index: NeighborIndex): Float32Array {
  const count = index.ids.length;
  if (count < minRoles) return new Float32Array();
  const sampleSize = Math.min(count, maxSample);
  const sample = Array.from({ length: sampleSize }, (_, i) => facetVectorsAt(index, Math.floor((i * count) / sampleSize)));
  const scoresOf = (right: FacetVectors): number[] =>
    sample.filter(({ position }) => position !== right.position).map((left) => rounded(roleSimilarity(index, left, right)));
  const sorted = Float64Array.from(Array.from({ length: count }, (_, position) => scoresOf(facetVectorsAt(index, position))).flat()).sort();
  const steps = Math.min(sorted.length, percentileSteps);
  return Float32Array.from({ length: steps }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / (steps - 1))]!);
}

/**
 * The percentage of the library's pairs with a lower score, 0 to 100 with one decimal; null if there are no pair scores.
 * @param pairScores ascending
 */
export function percentileOf(score: number, pairScores: Float32Array): number | null {
  if (pairScores.length === 0) return null;
  const wanted = rounded(score);
  let [low, high] = [0, pairScores.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairScores[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return Math.round((low / pairScores.length) * 1000) / 10;
}

/** Scores that should be equal may differ in their last bits. A 32-bit float, as they are stored. */
function rounded(score: number): number {
  return Math.fround(Math.round(score * 1e6) / 1e6);
}

const minRoles = 20;
const maxSample = 32;
const percentileSteps = 1001;
