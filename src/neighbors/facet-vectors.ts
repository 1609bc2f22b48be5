import { dimensionLookup } from './facet-kind.js';
import { facetKinds } from './facet-kinds.js';
import type { ScoredFacetId } from './facet-similarity.js';
import { type NeighborIndex, positionOf, scoredFacets } from './neighbor-index.js';
import type { RoleFeatures } from './role-features.js';
import { emptyVector, hasEntries, joinRows, rowAt, type SparseRows, type SparseVector, unitVector } from './sparse-vectors.js';
import { topicTextCosines } from './topic-texts.js';
import { projectOntoTopics } from './topics.js';

/** The vectors of one role in all facets. */
export type FacetVectors = {
  readonly id: string;
  /** The role's position in the index; −1 if it is not in the library. */
  readonly position: number;
  readonly states: (facet: ScoredFacetId) => boolean;
  /** Empty if the role does not state the facet. */
  readonly vectorIn: (facet: ScoredFacetId) => SparseVector;
};

export type FacetVectorsPair = readonly [left: FacetVectors, right: FacetVectors];

/**
 * The vectors of a role: one of the library, given by its id, or any other role, whose vectors are computed with what the library taught.
 * @throws RangeError if no role has the id
 */
export function facetVectorsOf(index: NeighborIndex, role: string | RoleFeatures): FacetVectors {
  if (typeof role !== 'string') return facetVectorsOfNewRole(index, role);
  const position = positionOf(role, index);
  if (position < 0) throw new RangeError(`no role has the id ${role}`);
  return facetVectorsAt(index, position);
}

/** The vectors of the role at a position, which are read on demand. */
export function facetVectorsAt(index: NeighborIndex, position: number): FacetVectors {
  const [facets, cache] = [scoredFacets(index), new Map<ScoredFacetId, SparseVector>()];
  const rowsOf = (facet: ScoredFacetId): SparseRows => facets.find(({ id }) => id === facet)?.rows ?? noRows;
  const readVector = (facet: ScoredFacetId): SparseVector => {
    const vector = rowAt(rowsOf(facet), position);
    cache.set(facet, vector);
    return vector;
  };
  return {
    id: index.ids.at(position) ?? '',
    position,
    states: (facet) => hasEntries(rowsOf(facet), position),
    vectorIn: (facet) => cache.get(facet) ?? readVector(facet),
  };
}

const noRows: SparseRows = joinRows([]);

function facetVectorsOfNewRole(index: NeighborIndex, role: RoleFeatures): FacetVectors {
  const { facets, topics } = index;
  const vectors = new Map<ScoredFacetId, SparseVector>();
  const vectorIn = (facet: ScoredFacetId): SparseVector => vectors.get(facet) ?? emptyVector;
  facets.forEach(({ id, space }, i) => {
    const kind = facetKinds[i];
    if (kind === undefined) return;
    const bag = kind.extract(role, () => undefined);
    vectors.set(id, unitVector(kind.transform(bag, space, dimensionLookup(space))));
  });
  if (topics !== null) {
    const cosines = topicTextCosines(index, ({ id }) => vectorIn(id));
    vectors.set('topics', projectOntoTopics(topics, cosines));
  }
  return { id: role.id, position: -1, states: (facet) => vectorIn(facet).weights.length > 0, vectorIn };
}
