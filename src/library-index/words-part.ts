import { deserializeWordIndex, type WordIndex } from '../search/word-index.js';
import type { IndexPart } from './part-store.js';
import { readIndexWithRoles, type IndexWithRoles } from './index-with-roles.js';

/** In which roles of a library words stand. What makes it is not loaded to ask it. */
export const wordsPart: IndexPart<IndexWithRoles<WordIndex>> = {
  name: 'words-1',
  build: async (library) => (await import('./build-parts.js')).buildWordsPart(library),
  read: (bytes) => readIndexWithRoles(bytes, deserializeWordIndex),
};
