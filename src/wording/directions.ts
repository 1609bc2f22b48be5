import type { Reading } from './reading.js';
import { remembered } from './remembered.js';
import { add, dot, times } from './sums.js';
import type { Term } from './terms.js';
import type { Vectors } from './vectors.js';

/** Where the items of a list point, by themselves. */
export interface Directions {
  /** One after the other, each of length 1 in 16384ths; without words that training knew, 0. */
  readonly vectors: Int16Array;
  readonly sum: Int32Array;
  /** The square of each one's length, and the length of its second half. */
  readonly squares: Float64Array;
  readonly tails: Float64Array;
}

/** @param before where items of the same texts pointed: the list as it was read in another way, and which of its items are these */
export function directionsOf(
  readings: readonly Reading[],
  vectors: Vectors,
  before?: { readonly directions: Directions; readonly has: readonly boolean[] },
): Directions {
  const { dims } = vectors;
  const found = new Int16Array(readings.length * dims);
  const sum = new Int32Array(dims);
  const squares = new Float64Array(readings.length);
  const tails = new Float64Array(readings.length);
  for (let item = 0, at = 0; item < readings.length; item++, at += dims) {
    const old = before?.has[item] ? before.directions : undefined;
    const vector = old ? old.vectors.subarray(at, at + dims) : directionOf(readings[item]!.terms, vectors);
    found.set(vector, at);
    add(sum, vector);
    squares[item] = dot(vector, 0, vector, 0, dims);
    tails[item] = tailOf(vector);
  }
  return { vectors: found, sum, squares, tails };
}

/** The weighed sum of the terms' vectors, of length 1 in 16384ths: the product of two still fits in 32 bits. */
export function directionOf(terms: readonly Term[], vectors: Vectors, leftOut?: string): Int16Array {
  const sum = new Int32Array(vectors.dims);
  for (const term of terms) {
    const row = term.stem === leftOut ? undefined : vectors.rows.get(term.stem);
    if (row !== undefined) vectors.add(sum, row, vectors.weight(term));
  }
  return toLength(sum);
}

function toLength(sum: Int32Array): Int16Array {
  let square = 0;
  for (let dim = 0; dim < sum.length; dim++) square += sum[dim]! * sum[dim]!;
  return times(sum, one / (Math.sqrt(square) || 1));
}

const one = 16384;

const finders = new WeakMap<Vectors, (stem: string) => Int16Array>();

/** Where a word by itself points, of the same length; without training, nowhere. */
export function wordDirection(stem: string, vectors: Vectors): Int16Array {
  const before = finders.get(vectors);
  if (before) return before(stem);
  const find = remembered((word): Int16Array => {
    const [row, sum] = [vectors.rows.get(word), new Int32Array(vectors.dims)];
    if (row !== undefined) vectors.add(sum, row, 1);
    return toLength(sum);
  });
  finders.set(vectors, find);
  return find(stem);
}

/** The cosine of two such sums, −1 to 1. */
export function cosine(left: Int16Array, right: Int16Array): number {
  return dot(left, 0, right, 0, left.length) / (one * one);
}

export function tailOf(vector: Int16Array): number {
  const half = halfOf(vector.length);
  return Math.sqrt(dot(vector, half, vector, half, vector.length - half));
}

export function halfOf(dims: number): number {
  return dims >> 1;
}
