import { ByteReader, type ByteSource, type NumberList } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { searchFields } from './search-document.js';
import { WordList } from './word-list.js';

/** In which roles, and where in them, each word of a library stands. */
export interface WordIndex {
  readonly words: WordList;
  /** Where the postings of each word in each field begin, and at last where all of them end: word by word, field by field. */
  readonly starts: NumberList<Uint32Array>;
  /** The roles that a word stands in, by their places, ascending; and how often it stands there. */
  readonly roles: NumberList<Uint32Array>;
  readonly counts: NumberList<Uint32Array>;
  /** How many words each role has in each field: role by role. And how many there are in each field. */
  readonly fieldLengths: Uint32Array;
  readonly totalLengths: Uint32Array;
}

/** An index as bytes, in parts, to be kept in a file: equal indexes give equal bytes. */
export function serializeWordIndex({ words, starts, roles, counts, fieldLengths, totalLengths }: WordIndex): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts([version]);
  writer.bytes([words.bytes]);
  for (const integers of [starts, roles, counts]) writer.integers(integers.subarray());
  writer.integers(fieldLengths);
  writer.integers(totalLengths);
  return writer.parts;
}

/** The index that was kept, of which only what is asked for is read; null where another version wrote it, or it is not one of ours. */
export function deserializeWordIndex(bytes: ByteSource): WordIndex | null {
  const reader = new ByteReader(bytes);
  if (reader.texts().at(0) !== version) return null;
  const words = reader.bytes();
  const index = {
    words: new WordList(words.subarray(0, words.length)),
    starts: reader.integerList('many'),
    roles: reader.integerList('many'),
    counts: reader.integerList('many'),
    fieldLengths: reader.integers(),
    totalLengths: reader.integers(),
  };
  const isWhole = index.starts.length === index.words.length * searchFields.length + 1 && index.roles.length === index.counts.length;
  return reader.isComplete && isWhole ? index : null;
}

/** To be raised whenever words are parted, or fields chosen, in another way. */
const version = 'words 2';
