import type { Texts } from '../kept/byte-reader.js';
import type { FacetId } from './facet-kind.js';
import type { LikenessId } from './likeness.js';
import type { Columns, Rows } from './rows.js';
import type { Space } from './space.js';
import type { Topics } from './topics.js';

/** What the library teaches of one facet, and where each of its roles stands there. */
export type FacetIndex = { readonly id: FacetId; readonly space: Space; readonly rows: Rows };

/** All that is needed to say which roles are near, without the roles: ids ascending, facets in the order of `FACETS`. */
export type NearIndex = {
  readonly ids: Texts;
  readonly facets: readonly FacetIndex[];
  readonly topics: Topics | null;
  /** The rows of the facets in `WIDE` once more, by dimension. */
  readonly columns: ReadonlyMap<LikenessId, Columns>;
  /** Scores of pairs of the library, ascending, in equal steps from the lowest to the highest; empty below 20 roles. */
  readonly pairs: Float32Array;
};
