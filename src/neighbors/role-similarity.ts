import { type ScoredFacetId, facetSimilarity, facetWeight, scoredFacetIds } from './facet-similarity.js';
import type { FacetVectors } from './facet-vectors.js';
import { cosineOf } from './sparse-vectors.js';

/** A weighted mean that is not divided yet, so that more can be added to it. */
export interface WeightedSum {
  readonly sum: number;
  readonly weight: number;
}

/** The similarities of two roles in the facets that both state, each of at most 1 and below 0 if less than by chance. Symmetric. */
export function facetSum(left: FacetVectors, right: FacetVectors): WeightedSum {
  let [sum, weights] = [0, 0];
  for (const id of scoredFacetIds) {
    if (!areComparedIn(id, left, right)) continue;
    const cosine = cosineOf(left.vectorIn(id), right.vectorIn(id));
    const weight = facetWeight(id, cosine);
    sum += weight * facetSimilarity(id, cosine);
    weights += weight;
  }
  return { sum, weight: weights };
}

/** How alike two roles are in one facet, 0 to 1; null if not both state it. */
export function similarityIn(id: ScoredFacetId, left: FacetVectors, right: FacetVectors): number | null {
  return areComparedIn(id, left, right) ? Math.max(0, facetSimilarity(id, cosineOf(left.vectorIn(id), right.vectorIn(id)))) : null;
}

/**
 * How alike two roles are in all facets: at most 1; below 0 for roles that are less alike than two picked at random; 0 if they state no facet in
 * common. Symmetric.
 */
export function roleSimilarity(left: FacetVectors, right: FacetVectors): number {
  const { sum, weight } = facetSum(left, right);
  return sum / (weight || 1);
}

/** Whether both roles state a facet. What both rate on a scale of their own is compared item by item instead, outside of the facets. */
export function areComparedIn(id: ScoredFacetId, left: FacetVectors, right: FacetVectors): boolean {
  return left.states(id) && right.states(id) && !(left.isOnOwnScale(id) && right.isOnOwnScale(id));
}

/** Whether two roles state enough in one facet that tells jobs apart. Titles, technologies and preparation alone do not. */
export function stateEnough(left: FacetVectors, right: FacetVectors): boolean {
  return Object.entries(enoughEntries).some(
    ([id, least]) =>
      isTelling(id) && areComparedIn(id, left, right) && [left, right].every((role) => role.vectorIn(id).weights.length >= least),
  );
}

/** How many entries a vector needs: different words of duties, or names with the words in them. Docs: decisions/05. */
const enoughEntries = { duties: 4, knowledge: 4, skills: 6, interests: 4 } as const;

function isTelling(id: string): id is keyof typeof enoughEntries {
  return id in enoughEntries;
}
