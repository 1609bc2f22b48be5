import { buildWordIndex } from '../search/build-word-index.js';
import { toBytes } from '../search/word-index.js';
import { describedOf, type Library } from './described.js';
import { withNames } from './with-names.js';

/** The index of words as bytes, of all roles of a library. */
export async function makeWords(library: Library): Promise<readonly Uint8Array[]> {
  const described = await describedOf(library);
  return withNames(described, toBytes(buildWordIndex(described)));
}
