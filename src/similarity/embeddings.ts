import type { ParsedItem } from './parsed-item.js';
import { memoize } from './memoize.js';
import type { Term } from './terms.js';
import type { WordVectors } from './word-vectors.js';

/** Where the items of a list point, by themselves. */
export interface Embeddings {
  /** One after the other, each of length 1 in 16384ths; without words that training knew, 0. */
  readonly vectors: Int16Array;
  readonly sum: Int32Array;
  /** The square of each one's length, and the length of its second half. */
  readonly squaredNorms: Float64Array;
  readonly tailNorms: Float64Array;
}

/** @param before where items of the same texts pointed: the list as it was read in another way, and which of its items are these */
export function embedItems(
  readings: readonly ParsedItem[],
  vectors: WordVectors,
  before?: { readonly directions: Embeddings; readonly has: readonly boolean[] },
): Embeddings {
  const { dims } = vectors;
  const found = new Int16Array(readings.length * dims);
  const sum = new Int32Array(dims);
  const squares = new Float64Array(readings.length);
  const tails = new Float64Array(readings.length);
  for (let item = 0, at = 0; item < readings.length; item++, at += dims) {
    const old = before?.has[item] ? before.directions : undefined;
    const vector = old ? old.vectors.subarray(at, at + dims) : embedTerms(readings[item]!.terms, vectors);
    found.set(vector, at);
    addVector(sum, vector);
    squares[item] = dotProduct(vector, 0, vector, 0, dims);
    tails[item] = tailNorm(vector);
  }
  return { vectors: found, sum, squaredNorms: squares, tailNorms: tails };
}

/** The weighed sum of the terms' vectors, of length 1 in 16384ths: the product of two still fits in 32 bits. */
export function embedTerms(terms: readonly Term[], vectors: WordVectors, leftOut?: string): Int16Array {
  const sum = new Int32Array(vectors.dims);
  for (const term of terms) {
    const row = term.stem === leftOut ? undefined : vectors.rows.get(term.stem);
    if (row !== undefined) vectors.addRow(sum, row, vectors.weightOf(term));
  }
  return toUnitLength(sum);
}

function toUnitLength(sum: Int32Array): Int16Array {
  let square = 0;
  for (let dim = 0; dim < sum.length; dim++) square += sum[dim]! * sum[dim]!;
  return scaleVector(sum, unitLength / (Math.sqrt(square) || 1));
}

const unitLength = 16384;

const wordEmbedders = new WeakMap<WordVectors, (stem: string) => Int16Array>();

/** Where a word by itself points, of the same length; without training, nowhere. */
export function embedWord(stem: string, vectors: WordVectors): Int16Array {
  const before = wordEmbedders.get(vectors);
  if (before) return before(stem);
  const find = memoize((word): Int16Array => {
    const [row, sum] = [vectors.rows.get(word), new Int32Array(vectors.dims)];
    if (row !== undefined) vectors.addRow(sum, row, 1);
    return toUnitLength(sum);
  });
  wordEmbedders.set(vectors, find);
  return find(stem);
}

/** The cosine of two such sums, −1 to 1. */
export function cosine(left: Int16Array, right: Int16Array): number {
  return dotProduct(left, 0, right, 0, left.length) / (unitLength * unitLength);
}

export function tailNorm(vector: Int16Array): number {
  const half = headLength(vector.length);
  return Math.sqrt(dotProduct(vector, half, vector, half, vector.length - half));
}

export function headLength(dims: number): number {
  return dims >> 1;
}

// Plain loops over what is sure to be there: callbacks and checks cost several times as much before V8 has warmed up.
export function addVector(sum: Int32Array, vector: Int16Array | Int32Array): void {
  for (let dim = 0; dim < sum.length; dim++) sum[dim]! += vector[dim]!;
}

export function scaleVector(vector: Int32Array, factor: number): Int16Array {
  const found = new Int16Array(vector.length);
  for (let dim = 0; dim < vector.length; dim++) found[dim] = Math.round(vector[dim]! * factor);
  return found;
}

/**
 * The product of a direction that begins at `from` and one that begins at `start`, which fits in 32 bits, as all that leads to it does. Four
 * sums side by side take three quarters of the time of one.
 */
export function dotProduct(left: Int16Array, from: number, right: Int16Array, start: number, dims: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let dim = 0;
  for (; dim + 3 < dims; dim += 4) {
    a = (a + left[from + dim]! * right[start + dim]!) | 0;
    b = (b + left[from + dim + 1]! * right[start + dim + 1]!) | 0;
    c = (c + left[from + dim + 2]! * right[start + dim + 2]!) | 0;
    d = (d + left[from + dim + 3]! * right[start + dim + 3]!) | 0;
  }
  for (; dim < dims; dim++) a = (a + left[from + dim]! * right[start + dim]!) | 0;
  return a + b + c + d;
}
