import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Term } from './terms.js';

/** What the training learnt: how much each word says, and which words say nearly the same. */
export interface WordVectors {
  readonly dims: number;
  /** A term's row, or undefined when it was not seen in training. */
  readonly rows: RowLookup;
  /** Of each row, ln((tasks + 1) / (tasks with it + 0.5)): about 1 for the commonest terms, 10.5 for the rarest. */
  readonly rarityOf: (row: number | undefined) => number;
  /** How much a term counts by its place and its part of the text. */
  readonly weightOf: (term: Term) => number;
  /** Adds `factor` times the row's vector to `sum`, in 65536ths: whole numbers sum the same in any order, and fast before V8 has warmed up. */
  readonly addRow: (sum: Int32Array, row: number, factor: number) => void;
}

let shipped: WordVectors | undefined;

/**
 * The vectors that come with the package, read once, when first asked for (2–3 ms).
 */
export function readWordVectors(): WordVectors {
  shipped ??= parseWordVectors(readFileSync(file));
  return shipped;
}

const file = join(import.meta.dirname, '../../data/wording/vectors.bin');

const rarest = 10.5;

/**
 * Vectors from the bytes that `scripts/train-wording.mjs` writes (little-endian): the mark RCW1; terms, dims, places, parts as
 * 16-bit numbers; the length of the word list as a 32-bit one; then as 32-bit floats the weights of places and parts and each row's
 * scale; then a byte of rarity (× 20) a term, the rows as 4-bit numbers (−7 to 7, stored + 8, the even one in the low half), and
 * the terms, a line each, in the order of their signs. Throws on anything else.
 */
export function parseWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x52435731) throw new Error('Not a file of word vectors: build it with npm run train:wording');
  const [terms, dims, places, parts] = [
    view.getUint16(4, true),
    view.getUint16(6, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  let at = 16;
  const take = (length: number) => bytes.subarray(at, (at += length));
  const floats = (count: number) => new Float32Array(new Uint8Array(take(count * 4)).buffer);
  const [placeWeights, partWeights, scales] = [floats(places), floats(parts), floats(terms)];
  const [rarities, cells] = [take(terms), take((terms * dims) / 2)];
  // A TextDecoder costs 2 ms to set up; a Buffer is there.
  const words = Buffer.from(take(view.getUint32(12, true)))
    .toString('utf8')
    .split('\n');
  return {
    dims,
    rows: rowLookup(words),
    rarityOf: (row) => (row === undefined ? rarest : rarities[row]! / 20),
    weightOf: ({ position, phraseKind }) => placeWeights[Math.min(position, places - 1)]! * partWeights[phraseKind]!,
    addRow: (sum, row, factor) => addRow(sum, cells, (row * dims) / 2, Math.round(65536 * factor * scales[row]!)),
  };
}

function addRow(sum: Int32Array, cells: Uint8Array, start: number, factor: number): void {
  for (let dim = 0, at = start; dim < sum.length; dim += 2, at += 1) {
    const pair = cells[at]!;
    sum[dim]! += factor * ((pair & 15) - 8);
    sum[dim + 1]! += factor * ((pair >> 4) - 8);
  }
}

/** Which row each of the words has. */
export type RowLookup = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;

/**
 * The places of words in a list in the order of their signs. They are looked for, and remembered when found: a map of all of them takes as
 * long to make as two roles to compare.
 */
export function rowLookup(words: readonly string[]): RowLookup {
  const found = new Map<string, number>();
  const get = (word: string): number | undefined => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const row = lowerBound(word, words);
    if (words[row] !== word) return undefined;
    found.set(word, row);
    return row;
  };
  return { get, has: (word) => get(word) !== undefined };
}

/** Where the word stands, or else would stand. */
function lowerBound(word: string, words: readonly string[]): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
