import { fromBytes, type WordIndex } from '../search/word-index.js';
import type { Part } from './part.js';
import { readWithNames, type WithNames } from './with-names.js';

/** In which roles of a library words stand. What makes it is not loaded to ask it. */
export const wordsPart: Part<WithNames<WordIndex>> = {
  name: 'words-1',
  make: async (library) => (await import('./make-words.js')).makeWords(library),
  read: (bytes) => readWithNames(bytes, fromBytes),
};
