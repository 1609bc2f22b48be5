import type { TextList } from '../cache/byte-reader.js';
import { indexOfSorted } from '../cache/sorted-texts.js';
import type { FacetId, FeatureSpace } from './facet-kind.js';
import { type ScoredFacetId, facetsWithColumns } from './facet-similarity.js';
import {
  cosines,
  cosinesOfRows,
  emptyVector,
  hasEntries,
  rowAt,
  type SparseColumns,
  type SparseRows,
  type SparseVector,
  toColumns,
} from './sparse-vectors.js';
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
  /** The cosines of a vector with all roles in one of `facetsWithColumns`; null for other facets. */
  readonly cosinesIn: (facet: ScoredFacetId, vector: SparseVector) => Float64Array | null;
  /** The vector of the role at a position; empty if it does not state the facet. */
  readonly vectorAt: (facet: ScoredFacetId, position: number) => SparseVector;
  /** Whether the role at a position states the facet: its vector is not empty. */
  readonly states: (facet: ScoredFacetId, position: number) => boolean;
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

/** Reads the rows of a facet for the first vector, which is the only one of most runs, and rearranges them by dimension for the second. */
export function cosinesByFacet(facets: readonly FacetIndex[], topics: Topics | null): NeighborIndex['cosinesIn'] {
  const [asked, made] = [new Set<ScoredFacetId>(), new Map<ScoredFacetId, SparseColumns>()];
  const makeColumns = (id: ScoredFacetId, rows: SparseRows): SparseColumns => {
    const facet = facets.find((each) => each.id === id);
    const columns = toColumns(rows, facet ? facet.space.keys.length : (topics?.offset.length ?? 0));
    made.set(id, columns);
    return columns;
  };
  return (id, vector) => {
    if (!facetsWithColumns.includes(id)) return null;
    const rows = scoredFacets({ facets, topics }).find((facet) => facet.id === id)?.rows;
    if (!rows) return null;
    if (!asked.has(id)) {
      asked.add(id);
      return cosinesOfRows(vector, rows);
    }
    return cosines(vector, made.get(id) ?? makeColumns(id, rows), rows.starts.length - 1);
  };
}

/** Reads vectors from the rows of an index. */
export function vectorsByFacet(facets: readonly FacetIndex[], topics: Topics | null): Pick<NeighborIndex, 'vectorAt' | 'states'> {
  const scored = scoredFacets({ facets, topics });
  const rowsOf = (id: ScoredFacetId): SparseRows | undefined => scored.find((facet) => facet.id === id)?.rows;
  return {
    vectorAt: (id, position) => {
      const rows = rowsOf(id);
      return rows ? rowAt(rows, position) : emptyVector;
    },
    states: (id, position) => {
      const rows = rowsOf(id);
      return rows !== undefined && hasEntries(rows, position);
    },
  };
}

/** The position of a role in an index; −1 if it is not there. */
export function positionOf(id: string, { ids }: NeighborIndex): number {
  return indexOfSorted(id, ids);
}

/** Whether a role says what it does, rather than only figures and names. */
export function statesDuties(id: string, index: NeighborIndex): boolean {
  const position = positionOf(id, index);
  return position >= 0 && index.states('duties', position);
}

/** Compares by code unit, so that the order is the same on every machine, whatever its language. */
export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
