import { bundledIndex, type NeighborIndex, readOwnIndex } from '../neighbors/index.js';
import { type IndexWithRoles, readIndexWithRoles } from './index-with-roles.js';
import type { IndexPart } from './part-store.js';

/** The vectors of the users' own roles, for `similar`. The code that builds it is not loaded for a query. */
export const neighborsPart: IndexPart<IndexWithRoles<NeighborIndex>> = {
  name: 'near-6',
  isOwn: true,
  build: async (library) => (await import('./build-parts.js')).buildNeighborsPart(library),
  read: (bytes) => readIndexWithRoles(bytes, (index) => readOwnIndex(index, bundledIndex())),
};
