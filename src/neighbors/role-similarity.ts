import { type NeighborIndex, scoredFacets } from './neighbor-index.js';
import { facetScales, facetSimilarity } from './facet-similarity.js';
import { cosineOf } from './sparse-vectors.js';
import { type FacetVectors, facetVectorsAt } from './facet-vectors.js';

/**
 * How near two roles are: the mean of the likenesses in the facets that both state, by weight, 1 at the most and below 0 for those that are
 * less alike than two picked at random. A facet that either does not state counts for nothing; two roles that state no facet in common come
 * to 0. Equal both ways.
 */
export function roleSimilarity(index: NeighborIndex, one: FacetVectors, other: FacetVectors): number {
  let [sum, weights] = [0, 0];
  for (const { id } of scoredFacets(index)) {
    if (!one.states(id) || !other.states(id)) continue;
    const { weight } = facetScales[id];
    sum += weight * facetSimilarity(id, cosineOf(one.vectorIn(id), other.vectorIn(id)));
    weights += weight;
  }
  return sum / (weights || 1);
}

/**
 * The scores of a library's pairs, ascending: of all pairs, or in a large library of those of 32 roles spread evenly over it,
 * thinned to 1,001. None in a library of fewer than 20 roles, where a percentile would say nothing.
 */
export function scoreDistribution(index: NeighborIndex): Float32Array {
  const count = index.ids.length;
  if (count < minRoles) return new Float32Array();
  const size = Math.min(count, maxSample);
  const asked = Array.from({ length: size }, (_, i) => facetVectorsAt(index, Math.floor((i * count) / size)));
  const scoresOf = (other: FacetVectors): number[] =>
    asked.filter(({ position }) => position !== other.position).map((one) => roleSimilarity(index, one, other));
  const sorted = Float64Array.from(Array.from({ length: count }, (_, at) => scoresOf(facetVectorsAt(index, at))).flat()).sort();
  const kept = Math.min(sorted.length, percentileSteps);
  return Float32Array.from({ length: kept }, (_, i) => sorted[Math.round((i * (sorted.length - 1)) / (kept - 1))]!);
}

/** The percentage of the library's pairs, 0 to 100 to one decimal, that are less near than this; null where it says nothing. */
export function percentileOf(score: number, pairs: Float32Array): number | null {
  if (pairs.length === 0) return null;
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < score) low = middle + 1;
    else high = middle;
  }
  return Math.round((low / pairs.length) * 1000) / 10;
}

const minRoles = 20;
const maxSample = 32;
const percentileSteps = 1001;
