import { buildWordIndex } from '../search/build-word-index.js';
import { fromBytes, toBytes, type WordIndex } from '../search/word-index.js';
import { describedOf } from './described.js';
import type { Part } from './part.js';
import { readWithNames, type WithNames, withNames } from './with-names.js';

/** In which roles of a library words stand. */
export const wordsPart: Part<WithNames<WordIndex>> = {
  name: 'words-1',
  make: async (library) => {
    const described = await describedOf(library);
    return withNames(described, toBytes(buildWordIndex(described)));
  },
  read: (bytes) => readWithNames(bytes, fromBytes),
};
