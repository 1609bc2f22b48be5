import { facetScales, facetSimilarityFor, type ScoredFacetId } from './facet-similarity.js';
import { type NeighborIndex, type ScoredFacet, scoredFacets } from './neighbor-index.js';
import { cosines, cosineWith, hasEntries, type SparseVector } from './sparse-vectors.js';
import type { FacetVectors } from './facet-vectors.js';

/** How alike one role is to each role of the library. All results equal those of the functions for one pair, to the last bit. */
export type LibraryScores = {
  /** No score exceeds the bound at its position: the score if the two were equal in every facet outside `facetsWithColumns`. */
  readonly upperBounds: Float64Array;
  /** What `roleSimilarity` gives for the two roles; null if that is below `atLeast`. */
  readonly scoreAt: (position: number, atLeast: number) => number | null;
  /** What `facetSimilarity` gives for the two roles in a facet that both state. */
  readonly similarityAt: (position: number, facet: ScoredFacetId) => number;
};

export function libraryScores(index: NeighborIndex, vectors: FacetVectors): LibraryScores {
  const stated = scoredFacets(index).filter(({ id }) => vectors.states(id));
  const facets = stated.map((facet): FacetScores => {
    const [vector, columns] = [vectors.vectorIn(facet.id), index.columnsOf(facet.id)];
    const precomputed = columns ? similarities(facet.id, cosines(vector, columns, index.ids.length)) : null;
    const similarityAt = precomputed ? (position: number) => precomputed[position]! : similarityWith(facet, vector);
    return { ...facet, weight: facetScales[facet.id].weight, precomputed, similarityAt };
  });
  return {
    upperBounds: upperBoundsOf(facets, index.ids.length),
    scoreAt: (position, atLeast) => scoreAt(position, facets, atLeast),
    similarityAt: (position, facet) => facets.find(({ id }) => id === facet)?.similarityAt(position) ?? 0,
  };
}

/** The similarities in a facet that the one role states. */
type FacetScores = ScoredFacet & {
  readonly weight: number;
  /** The similarity with each role of the library; null if it is only computed on demand. */
  readonly precomputed: Float64Array | null;
  readonly similarityAt: (position: number) => number;
};

function similarities(id: ScoredFacetId, facetCosines: Float64Array): Float64Array {
  return facetCosines.map(facetSimilarityFor(id));
}

function similarityWith({ id, rows }: ScoredFacet, vector: SparseVector): FacetScores['similarityAt'] {
  const [similarityOf, cosineAt] = [facetSimilarityFor(id), cosineWith(vector, rows)];
  return (position) => similarityOf(cosineAt(position));
}

/** Weighted means, with a similarity of 1 in facets that are not precomputed. */
function upperBoundsOf(facets: readonly FacetScores[], count: number): Float64Array {
  const restWeight = facets.reduce((sum, { weight, precomputed }) => sum + (precomputed ? 0 : weight), 0);
  const [sums, weights] = [new Float64Array(count).fill(restWeight), new Float64Array(count).fill(restWeight)];
  for (const { weight, precomputed, rows } of facets) {
    if (!precomputed) continue;
    for (let position = 0; position < count; position++) {
      if (!hasEntries(rows, position)) continue;
      sums[position]! += weight * precomputed[position]!;
      weights[position]! += weight;
    }
  }
  return sums.map((sum, position) => sum / (weights[position]! || 1) + slack);
}

/** Allows for rounding: sums in a different order may differ in their last bits. */
const slack = 1e-9;

function scoreAt(position: number, facets: readonly FacetScores[], atLeast: number): number | null {
  const stated = facets.filter(({ rows }) => hasEntries(rows, position));
  const weights = stated.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let [sum, maxSum] = [
    0,
    stated.reduce((total, { weight, precomputed }) => total + weight * (precomputed ? precomputed[position]! : 1), 0),
  ];
  for (const { weight, precomputed, similarityAt } of stated) {
    const similarity = similarityAt(position);
    sum += weight * similarity;
    if (!precomputed) maxSum -= weight * (1 - similarity);
    if (maxSum / weights + slack < atLeast) return null;
  }
  return sum / weights;
}
