import type { TextList } from '../cache/byte-reader.js';
import type { FacetId, FeatureSpace } from './facet-kind.js';
import type { ScoredFacetId } from './facet-similarity.js';
import type { SparseColumns, SparseRows } from './sparse-vectors.js';
import type { Topics } from './topics.js';

/** What the library teaches of one facet, and where each of its roles stands there. */
export type FacetIndex = { readonly id: FacetId; readonly space: FeatureSpace; readonly rows: SparseRows };

/** All that is needed to say which roles are near, without the roles: ids ascending, facets in the order of `FACETS`. */
export type NeighborIndex = {
  readonly ids: TextList;
  readonly facets: readonly FacetIndex[];
  readonly topics: Topics | null;
  /** The rows of the facets in `WIDE` once more, by dimension. */
  readonly columns: ReadonlyMap<ScoredFacetId, SparseColumns>;
  /** Scores of pairs of the library, ascending, in equal steps from the lowest to the highest; empty below 20 roles. */
  readonly pairScores: Float32Array;
};
