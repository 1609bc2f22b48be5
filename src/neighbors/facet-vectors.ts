import { type NeighborIndex, positionOf, scoredFacets } from './neighbor-index.js';
import { topicTextCosines } from './topic-texts.js';
import { facetKinds } from './facet-kinds.js';
import type { ScoredFacetId } from './facet-similarity.js';
import type { RoleFeatures } from './role-features.js';
import { joinRows, emptyVector, rowAt, unitVector, hasEntries, type SparseVector, type SparseRows } from './sparse-vectors.js';
import { dimensionLookup } from './facet-kind.js';
import { projectOntoTopics } from './topics.js';

/** Where one role stands in each facet, and whether it is a role of the library: its number there, else −1. */
export type FacetVectors = {
  readonly id: string;
  readonly position: number;
  readonly states: (facet: ScoredFacetId) => boolean;
  /** Empty where it does not state the facet. */
  readonly vectorIn: (facet: ScoredFacetId) => SparseVector;
};

export type FacetVectorsPair = readonly [one: FacetVectors, other: FacetVectors];

/**
 * Where a role stands: one of the library by its id, or any other role, which is measured by what the library taught.
 * @throws RangeError if no role has the id
 */
export function facetVectorsOf(index: NeighborIndex, role: string | RoleFeatures): FacetVectors {
  if (typeof role !== 'string') return facetVectorsOfOutsider(index, role);
  const at = positionOf(role, index);
  if (at < 0) throw new RangeError(`no role has the id ${role}`);
  return facetVectorsAt(index, at);
}

/** Its rows are read when they are asked for. */
export function facetVectorsAt(index: NeighborIndex, at: number): FacetVectors {
  const [all, read] = [scoredFacets(index), new Map<ScoredFacetId, SparseVector>()];
  const rowsOf = (facet: ScoredFacetId): SparseRows => all.find(({ id }) => id === facet)?.rows ?? noRows;
  const readRow = (facet: ScoredFacetId): SparseVector => {
    const row = rowAt(rowsOf(facet), at);
    read.set(facet, row);
    return row;
  };
  return {
    id: index.ids.at(at) ?? '',
    position: at,
    states: (facet) => hasEntries(rowsOf(facet), at),
    vectorIn: (facet) => read.get(facet) ?? readRow(facet),
  };
}

const noRows: SparseRows = joinRows([]);

function facetVectorsOfOutsider(index: NeighborIndex, role: RoleFeatures): FacetVectors {
  const { facets, topics } = index;
  const rows = new Map<ScoredFacetId, SparseVector>();
  facets.forEach(({ id, space }, i) => {
    const kind = facetKinds[i];
    if (kind !== undefined)
      rows.set(
        id,
        unitVector(
          kind.transform(
            kind.extract(role, () => undefined),
            space,
            dimensionLookup(space),
          ),
        ),
      );
  });
  if (topics !== null)
    rows.set(
      'topics',
      projectOntoTopics(
        topics,
        topicTextCosines(index, ({ id }) => rows.get(id) ?? emptyVector),
      ),
    );
  const rowIn: FacetVectors['vectorIn'] = (facet) => rows.get(facet) ?? emptyVector;
  return { id: role.id, position: -1, states: (facet) => rowIn(facet).weights.length > 0, vectorIn: rowIn };
}
