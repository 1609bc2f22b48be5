import { deserializeNeighborIndex, type NeighborIndex } from '../neighbors/index.js';
import type { IndexPart } from './part-store.js';
import { readIndexWithRoles, type IndexWithRoles } from './index-with-roles.js';

/** The index for `similar`. The code that builds it is not loaded for a query. */
export const neighborsPart: IndexPart<IndexWithRoles<NeighborIndex>> = {
  name: 'near-4',
  build: async (library) => (await import('./build-parts.js')).buildNeighborsPart(library),
  read: (bytes) => readIndexWithRoles(bytes, deserializeNeighborIndex),
};
