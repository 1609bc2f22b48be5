import { facetScales, facetSimilarityFor, facetWeight, type ScoredFacetId } from './facet-similarity.js';
import { type NeighborIndex, type ScoredFacet, scoredFacets } from './neighbor-index.js';
import { cosineWith, type SparseVector } from './sparse-vectors.js';
import { fromTraitBits } from './traits.js';
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
    const vector = vectors.vectorIn(facet.id);
    const facetCosines = index.cosinesIn(facet.id, vector);
    const precomputed = facetCosines?.map(facetSimilarityFor(facet.id)) ?? null;
    const similarityAt = precomputed ? (position: number) => precomputed[position]! : similarityWith(facet.id, vector, index);
    const isComparedAt = statesAt(facet, vectors, index);
    return { id: facet.id, weightAt: weightsOf(facet.id, facetCosines), precomputed, similarityAt, isComparedAt };
  });
  return {
    upperBounds: upperBoundsOf(facets, index.ids.length),
    scoreAt: (position, atLeast) => scoreAt(position, facets, atLeast),
    similarityAt: (position, facet) => facets.find(({ id }) => id === facet)?.similarityAt(position) ?? 0,
  };
}

/** The similarities in a facet that the one role states. */
type FacetScores = {
  readonly id: ScoredFacetId;
  readonly weightAt: (position: number) => number;
  /** Whether both the role and the one at a position state the facet, as `areComparedIn` says. */
  readonly isComparedAt: (position: number) => boolean;
  /** The similarity with each role of the library; null if it is only computed on demand. */
  readonly precomputed: Float64Array | null;
  readonly similarityAt: (position: number) => number;
};

function weightsOf(id: ScoredFacetId, facetCosines: Float64Array | null): FacetScores['weightAt'] {
  const { weight } = facetScales[id];
  if (id !== 'titles' || facetCosines === null) return () => weight;
  const weights = facetCosines.map((cosine) => facetWeight(id, cosine));
  return (position) => weights[position]!;
}

function statesAt({ id }: ScoredFacet, { isOnOwnScale }: FacetVectors, index: NeighborIndex): FacetScores['isComparedAt'] {
  if (!isOnOwnScale(id)) return (position) => index.states(id, position);
  return (position) => index.states(id, position) && !fromTraitBits(index.traits[position] ?? 0).isOnOwnScale(id);
}

function similarityWith(id: ScoredFacetId, vector: SparseVector, { vectorAt }: NeighborIndex): FacetScores['similarityAt'] {
  const [similarityOf, cosineOf] = [facetSimilarityFor(id), cosineWith(vector)];
  return (position) => similarityOf(cosineOf(vectorAt(id, position)));
}

/** Weighted means, with a similarity of 1 in facets that are not precomputed. */
function upperBoundsOf(facets: readonly FacetScores[], count: number): Float64Array {
  const restWeight = facets.reduce((sum, { weightAt, precomputed }) => sum + (precomputed ? 0 : weightAt(0)), 0);
  const [sums, weights] = [new Float64Array(count).fill(restWeight), new Float64Array(count).fill(restWeight)];
  for (const { weightAt, precomputed, isComparedAt } of facets) {
    if (!precomputed) continue;
    for (let position = 0; position < count; position++) {
      if (!isComparedAt(position)) continue;
      const weight = weightAt(position);
      sums[position]! += weight * precomputed[position]!;
      weights[position]! += weight;
    }
  }
  return sums.map((sum, position) => sum / (weights[position]! || 1) + slack);
}

/** Allows for rounding: sums in a different order may differ in their last bits. */
const slack = 1e-9;

function scoreAt(position: number, facets: readonly FacetScores[], atLeast: number): number | null {
  const stated = facets.filter(({ isComparedAt }) => isComparedAt(position));
  const weights = stated.reduce((sum, { weightAt }) => sum + weightAt(position), 0) || 1;
  let [sum, maxSum] = [
    0,
    stated.reduce((total, { weightAt, precomputed }) => total + weightAt(position) * (precomputed ? precomputed[position]! : 1), 0),
  ];
  for (const { weightAt, precomputed, similarityAt } of stated) {
    const [weight, similarity] = [weightAt(position), similarityAt(position)];
    sum += weight * similarity;
    if (!precomputed) maxSum -= weight * (1 - similarity);
    if (maxSum / weights + slack < atLeast) return null;
  }
  return sum / weights;
}
