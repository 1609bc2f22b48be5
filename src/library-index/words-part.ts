import { deserializeWordIndex, type WordIndex } from '../search/word-index.js';
import type { IndexPart } from './part-store.js';
import { readIndexWithRoles, type IndexWithRoles } from './index-with-roles.js';

/** The index for `search`. The code that builds it is not loaded for a query. */
export const wordsPart: IndexPart<IndexWithRoles<WordIndex>> = {
  name: 'words-2',
  build: async (library) => (await import('./build-parts.js')).buildWordsPart(library),
  read: (bytes) => readIndexWithRoles(bytes, deserializeWordIndex),
};
