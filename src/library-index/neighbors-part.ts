import { deserializeNeighborIndex, type NeighborIndex } from '../neighbors/index.js';
import type { IndexPart } from './part-store.js';
import { readIndexWithRoles, type IndexWithRoles } from './index-with-roles.js';

/** Which roles of a library are near. What makes it is not loaded to ask it. */
export const neighborsPart: IndexPart<IndexWithRoles<NeighborIndex>> = {
  name: 'near-2',
  build: async (library) => (await import('./build-parts.js')).buildNeighborsPart(library),
  read: (bytes) => readIndexWithRoles(bytes, deserializeNeighborIndex),
};
