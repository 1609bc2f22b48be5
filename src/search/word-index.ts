import { ByteReader, type Bytes, type Run } from '../kept/byte-reader.js';
import { ByteWriter } from '../kept/byte-writer.js';
import { fields } from './searchable.js';
import { WordList } from './word-list.js';

/** In which roles, and where in them, each word of a library stands. */
export interface WordIndex {
  readonly words: WordList;
  /** Where the postings of each word in each field begin, and at last where all of them end: word by word, field by field. */
  readonly starts: Run<Uint32Array>;
  /** The roles that a word stands in, by their places, ascending; and how often it stands there. */
  readonly roles: Run<Uint32Array>;
  readonly amounts: Run<Uint32Array>;
  /** How many words each role has in each field: role by role. And how many there are in each field. */
  readonly lengths: Uint32Array;
  readonly totals: Uint32Array;
}

/** An index as bytes, in parts, to be kept in a file: equal indexes give equal bytes. */
export function toBytes({ words, starts, roles, amounts, lengths, totals }: WordIndex): readonly Uint8Array[] {
  const writer = new ByteWriter();
  writer.texts([version]);
  writer.bytes([words.bytes]);
  for (const integers of [starts, roles, amounts]) writer.integers(integers.subarray());
  writer.integers(lengths);
  writer.integers(totals);
  return writer.parts;
}

/** The index that was kept, of which only what is asked for is read; null where another version wrote it, or it is not one of ours. */
export function fromBytes(bytes: Bytes): WordIndex | null {
  const reader = new ByteReader(bytes);
  if (reader.texts().at(0) !== version) return null;
  const words = reader.inner();
  const index = {
    words: new WordList(words.subarray(0, words.length)),
    starts: reader.integerRun('many'),
    roles: reader.integerRun('many'),
    amounts: reader.integerRun('many'),
    lengths: reader.integers(),
    totals: reader.integers(),
  };
  const isWhole = index.starts.length === index.words.length * fields.length + 1 && index.roles.length === index.amounts.length;
  return reader.ended && isWhole ? index : null;
}

/** To be raised whenever words are parted, or fields chosen, in another way. */
const version = 'words 2';
