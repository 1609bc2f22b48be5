import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, inflateSync } from 'node:zlib';
import { DamagedPackage } from '../damaged-package.js';
import type { Term } from './terms.js';

/** The result of the training: how much each word says, and which words mean nearly the same. */
export interface WordVectors {
  readonly dims: number;
  /** The row of a term, by its stem; undefined if the training did not see it. */
  readonly rows: RowLookup;
  /** ln((tasks + 1) / (tasks with the term + 0.5)): about 1 for the commonest terms, 10.5 for the rarest and for those without a row. */
  readonly rarityOf: (row: number | undefined) => number;
  /** How much a term counts, given its position and the kind of its phrase. */
  readonly weightOf: (term: Term) => number;
  /**
   * Adds `factor` times the row's vector to `sum`, in fixed point (65536 is 1): sums of integers do not depend on the order, and they are
   * fast even before V8 has optimised the code.
   */
  readonly addRow: (sum: Int32Array, row: number, factor: number) => void;
}

let bundledVectors: WordVectors | undefined;

/**
 * The vectors that come with the package. Reads the file on first use (4 ms), and only once.
 * @throws DamagedPackage if it is missing or has other bytes than were published
 */
export function readWordVectors(): WordVectors {
  try {
    return (bundledVectors ??= parseWordVectors(inflateSync(readFileSync(file), { chunkSize: moreThanAll })));
  } catch (error) {
    throw new DamagedPackage('data/wording/vectors.bin', error);
  }
}

/** Deflated, which saves a quarter and is undone in 1.6 ms; Brotli would save 3 % more, and take 4 ms. */
const file = join(import.meta.dirname, '../../data/wording/vectors.bin');

/** Bytes for all that is inflated, so that it need not be joined. */
const moreThanAll = 1 << 20;

const maxRarity = 10.5;

/**
 * Parses the bytes that `scripts/train-wording.mjs` deflates. The layout, little-endian:
 * - the magic bytes RCW2
 * - four 16-bit numbers: terms, dims, positions, phrase kinds
 * - the length of the word list in bytes, 32-bit
 * - 32-bit floats: the weight of each position, the weight of each phrase kind, the scale of each row
 * - the rarity × 20 of each term, one byte each
 * - the rows as 4-bit numbers: −7 to 7, stored + 8, the even dimension in the low half of the byte
 * - the terms, one per line, sorted by code unit
 * - the CRC-32 of all bytes before it
 * @throws Error for anything else
 */
export function parseWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 4;
  if (view.getUint32(0) !== 0x52435732 || view.getUint32(end, true) !== crc32(bytes.subarray(0, end)))
    throw new Error('Not a file of word vectors: build it with npm run train:wording');
  const [terms, dims, positions, phraseKinds] = [
    view.getUint16(4, true),
    view.getUint16(6, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  let offset = 16;
  const take = (length: number) => bytes.subarray(offset, (offset += length));
  const takeFloats = (count: number) => new Float32Array(new Uint8Array(take(count * 4)).buffer);
  const [positionWeights, phraseWeights, scales] = [takeFloats(positions), takeFloats(phraseKinds), takeFloats(terms)];
  const [rarities, cells] = [take(terms), take((terms * dims) / 2)];
  // A Buffer, because a TextDecoder takes 2 ms to set up.
  const words = Buffer.from(take(view.getUint32(12, true)))
    .toString('utf8')
    .split('\n');
  return {
    dims,
    rows: rowLookup(words),
    rarityOf: (row) => (row === undefined ? maxRarity : rarities[row]! / 20),
    weightOf: ({ position, phraseKind }) => positionWeights[Math.min(position, positions - 1)]! * phraseWeights[phraseKind]!,
    addRow: (sum, row, factor) => addCells(sum, cells, (row * dims) / 2, Math.round(65536 * factor * scales[row]!)),
  };
}

function addCells(sum: Int32Array, cells: Uint8Array, start: number, factor: number): void {
  for (let dim = 0, at = start; dim < sum.length; dim += 2, at += 1) {
    const pair = cells[at]!;
    sum[dim]! += factor * ((pair & 15) - 8);
    sum[dim + 1]! += factor * ((pair >> 4) - 8);
  }
}

/** The row of each word. */
export type RowLookup = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;

/**
 * Finds words by binary search in a list that is sorted by code unit, and caches the hits: a map of all words takes as long to build as two
 * roles take to compare.
 */
export function rowLookup(words: readonly string[]): RowLookup {
  const cache = new Map<string, number>();
  const get = (word: string): number | undefined => {
    const cached = cache.get(word);
    if (cached !== undefined) return cached;
    const row = lowerBound(word, words);
    if (words[row] !== word) return undefined;
    cache.set(word, row);
    return row;
  };
  return { get, has: (word) => get(word) !== undefined };
}

function lowerBound(word: string, words: readonly string[]): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
