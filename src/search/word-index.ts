import { ByteReader, type ByteSource, type NumberList } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { searchFields } from './search-document.js';
import { WordList } from './word-list.js';

/** An inverted index: which roles of a library contain each word, in which fields, and how often. A role is given by its position. */
export interface WordIndex {
  /** All words in lower case; a word's id is its index here. */
  readonly words: WordList;
  /** Where the postings of each word in each field begin (word by word, field by field), and at the end where all of them end. */
  readonly starts: NumberList<Uint32Array>;
  /** The postings: the roles that contain a word, ascending, and how often it occurs there. */
  readonly roles: NumberList<Uint32Array>;
  readonly counts: NumberList<Uint32Array>;
  /** How many different spellings each role has in each field, role by role; and the total of each field. */
  readonly fieldLengths: Uint32Array;
  readonly totalLengths: Uint32Array;
}

/** Serialises an index, as chunks of bytes. Equal indexes give equal bytes. */
export function serializeWordIndex({ words, starts, roles, counts, fieldLengths, totalLengths }: WordIndex): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts([formatVersion]);
  writer.bytes([words.bytes]);
  for (const integers of [starts, roles, counts]) writer.integers(integers.subarray());
  writer.integers(fieldLengths);
  writer.integers(totalLengths);
  return writer.chunks;
}

/** Returns a stored index, which reads its large parts on demand; null if another version wrote it, or if the bytes are not an index. */
export function deserializeWordIndex(bytes: ByteSource): WordIndex | null {
  const reader = new ByteReader(bytes);
  if (reader.texts().at(0) !== formatVersion) return null;
  const words = reader.bytes();
  const index = {
    words: new WordList(words.subarray(0, words.length)),
    starts: reader.integerList('many'),
    roles: reader.integerList('many'),
    counts: reader.integerList('many'),
    fieldLengths: reader.integers(),
    totalLengths: reader.integers(),
  };
  const isConsistent = index.starts.length === index.words.length * searchFields.length + 1 && index.roles.length === index.counts.length;
  return reader.isComplete && isConsistent ? index : null;
}

/** Change it whenever texts are split, or fields chosen, in another way. */
const formatVersion = 'words 4';
