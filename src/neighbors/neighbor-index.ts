import type { TextList } from '../cache/byte-reader.js';
import { indexOfSorted } from '../cache/sorted-texts.js';
import type { FacetId, FeatureSpace } from './facet-kind.js';
import { type ScoredFacetId, facetsWithColumns } from './facet-similarity.js';
import { emptyVector, rowAt, type SparseColumns, type SparseRows, type SparseVector, toColumns } from './sparse-vectors.js';
import type { Topics } from './topics.js';

/** One facet of the library: its feature space, and the vector of each role. */
export type FacetIndex = { readonly id: FacetId; readonly space: FeatureSpace; readonly rows: SparseRows };

/**
 * Everything that the neighbour search needs to know of a library's roles. A role is known by its position, which is that of its id; the
 * facets are in the order of `facetKinds`.
 */
export type NeighborIndex = {
  /** The ids of the roles, ascending by code unit. */
  readonly ids: TextList;
  readonly facets: readonly FacetIndex[];
  readonly topics: Topics | null;
  /** The rows of one of `facetsWithColumns` by dimension; undefined for other facets. */
  readonly columnsOf: (facet: ScoredFacetId) => SparseColumns | undefined;
  /** The vector of the role at a position; empty if it does not state the facet. */
  readonly vectorAt: (facet: ScoredFacetId, position: number) => SparseVector;
  /** Quantiles of the scores of the library's pairs, evenly spaced from the lowest to the highest; empty for fewer than 20 roles. */
  readonly pairScores: Float32Array;
  /** What each role is compared by besides its vectors (`fromTraitBits`). */
  readonly traits: Uint8Array;
  /** The index whose statistics this one uses; null if it learned its own. */
  readonly teacher: NeighborIndex | null;
};

/** A facet or the topics. */
export type ScoredFacet = { readonly id: ScoredFacetId; readonly rows: SparseRows };

/** All facets of an index, then the topics, if it has any. */
export function scoredFacets({ facets, topics }: Pick<NeighborIndex, 'facets' | 'topics'>): ScoredFacet[] {
  return topics === null ? [...facets] : [...facets, topics];
}

/** Rearranges the rows of a facet when they are first asked for by dimension, which takes less time than storing them twice saves. */
export function columnsByFacet(facets: readonly FacetIndex[], topics: Topics | null): NeighborIndex['columnsOf'] {
  const made = new Map<ScoredFacetId, SparseColumns>();
  const make = (id: ScoredFacetId): SparseColumns | undefined => {
    const facet = facets.find((each) => each.id === id);
    const [rows, size] = facet ? [facet.rows, facet.space.keys.length] : [topics?.rows, topics?.offset.length ?? 0];
    if (!rows || !facetsWithColumns.includes(id)) return undefined;
    const columns = toColumns(rows, size);
    made.set(id, columns);
    return columns;
  };
  return (id) => made.get(id) ?? make(id);
}

/** Reads vectors from the rows of an index. */
export function vectorsByFacet(facets: readonly FacetIndex[], topics: Topics | null): NeighborIndex['vectorAt'] {
  const scored = scoredFacets({ facets, topics });
  return (id, position) => {
    const rows = scored.find((facet) => facet.id === id)?.rows;
    return rows ? rowAt(rows, position) : emptyVector;
  };
}

/** The position of a role in an index; −1 if it is not there. */
export function positionOf(id: string, { ids }: NeighborIndex): number {
  return indexOfSorted(id, ids);
}

/** Whether a role says what it does, rather than only figures and names. */
export function statesDuties(id: string, index: NeighborIndex): boolean {
  const position = positionOf(id, index);
  return position >= 0 && index.vectorAt('duties', position).weights.length > 0;
}

/** Compares by code unit, so that the order is the same on every machine, whatever its language. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
