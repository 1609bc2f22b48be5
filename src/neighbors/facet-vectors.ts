import { type Bag, dimensionLookup } from './facet-kind.js';
import { facetKinds } from './facet-kinds.js';
import type { ScoredFacetId } from './facet-similarity.js';
import { type NeighborIndex, positionOf } from './neighbor-index.js';
import type { RoleFeatures } from './role-features.js';
import { emptyVector, type SparseVector, unitVector } from './sparse-vectors.js';
import { isText, textVector } from './text-vector.js';
import { projectOntoTopics } from './topics.js';
import { fromTraitBits, type Traits, toTraitBits } from './traits.js';

/** The vectors of one role in all facets. */
export interface FacetVectors extends Traits {
  readonly id: string;
  /** The role's position in the index; −1 if it is not in the library. */
  readonly position: number;
  readonly states: (facet: ScoredFacetId) => boolean;
  /** Empty if the role does not state the facet. */
  readonly vectorIn: (facet: ScoredFacetId) => SparseVector;
}

export type FacetVectorsPair = readonly [left: FacetVectors, right: FacetVectors];

/**
 * The vectors of a role: one of the library, given by its id, or any other role, whose vectors are computed with what the library taught.
 * @throws RangeError if no role has the id
 */
export function facetVectorsOf(index: NeighborIndex, role: string | RoleFeatures): FacetVectors {
  if (typeof role !== 'string') return projectRole(index, role);
  const position = positionOf(role, index);
  if (position < 0) throw new RangeError(`no role has the id ${role}`);
  return facetVectorsAt(index, position);
}

/** The vectors of the role at a position, which are read on demand. */
export function facetVectorsAt(index: NeighborIndex, position: number): FacetVectors {
  const cache = new Map<ScoredFacetId, SparseVector>();
  const readVector = (facet: ScoredFacetId): SparseVector => {
    const vector = index.vectorAt(facet, position);
    cache.set(facet, vector);
    return vector;
  };
  const vectorIn = (facet: ScoredFacetId): SparseVector => cache.get(facet) ?? readVector(facet);
  return {
    ...fromTraitBits(index.traits[position] ?? 0),
    id: index.ids.at(position) ?? '',
    position,
    states: (facet) => vectorIn(facet).weights.length > 0,
    vectorIn,
  };
}

/** The vectors of a role outside the library, by the statistics that the index learned or was given. */
export function projectRole(index: NeighborIndex, role: RoleFeatures): FacetVectors {
  const teacher = index.teacher ?? index;
  const vectors = new Map<ScoredFacetId, SparseVector>();
  const texts: Bag[] = [];
  teacher.facets.forEach(({ id, space }, i) => {
    const kind = facetKinds[i];
    const bag = kind?.extract(role, () => undefined);
    if (!kind || !bag || bag.size === 0) return;
    vectors.set(id, unitVector(kind.transform(bag, space, dimensionLookup(space))));
    if (isText(id)) texts.push(bag);
  });
  if (teacher.topics !== null) vectors.set('topics', projectOntoTopics(teacher.topics, textVector(texts)));
  const vectorIn = (facet: ScoredFacetId): SparseVector => vectors.get(facet) ?? emptyVector;
  return {
    ...fromTraitBits(toTraitBits(role)),
    id: role.id,
    position: -1,
    states: (facet) => vectorIn(facet).weights.length > 0,
    vectorIn,
  };
}
