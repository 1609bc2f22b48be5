import type { Reading } from './reading.js';
import { remembered } from './remembered.js';
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

/** Directions against what all of the category's items have in common. */
export interface Against {
  readonly vectors: Int16Array;
  readonly squares: Float64Array;
  readonly tails: Float64Array;
  readonly common: Int16Array;
  /** The square of the common direction's length. */
  readonly ground: number;
  /** Of each, its share of the common direction, less half of that one's square; worked out with its length. */
  readonly shares: Float64Array;
  /** Of each, its length without the common direction; −1 before it is asked for: most are not. */
  readonly lengths: Float64Array;
}

/** The directions of a list's items against the common one of its category, and how to find others against it. */
export interface Meaning extends Against {
  /** The direction of what remains of an item without the term of that stem, a single one. */
  readonly rest: (item: number, stem: string) => Against;
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

interface Pointed {
  readonly items: readonly Reading[];
  readonly directions: () => Directions;
}

/** The meanings of all lists of one category. What most items say is taken out of the directions (× 0.7): it tells none from another. */
export function meaningsOf(lists: readonly Pointed[], vectors: Vectors): Meaning[] {
  const common = commonDirection(lists, vectors);
  const ground = dot(common, 0, common, 0, common.length);
  return lists.map(({ items, directions }) => ({
    ...against(common, ground, directions()),
    rest: restOf(items, common, ground, vectors),
  }));
}

/**
 * The cosine of two directions without the common one, −1 to 1. (a − c)·(b − c) = a·b − a·c − b·c + c·c: so the pairs cost one product
 * each, and no direction has to be made anew.
 * @param least what cannot reach it may be given as anything less: half of the product tells of most pairs that they are too far apart
 */
export function nearness(left: Against, i: number, right: Against, j: number, least = -Infinity): number {
  const length = lengthOf(left, i) * lengthOf(right, j);
  if (length === 0) return 0;
  const dims = left.common.length;
  const shares = left.shares[i]! + right.shares[j]!;
  const half = halfOf(dims);
  const head = dot(left.vectors, i * dims, right.vectors, j * dims, half);
  // The rest of the product is no more than that of the lengths (Cauchy and Schwarz).
  if (head + left.tails[i]! * right.tails[j]! - shares < least * length) return -Infinity;
  return (head + dot(left.vectors, i * dims + half, right.vectors, j * dims + half, dims - half) - shares) / length;
}

function lengthOf(all: Against, item: number): number {
  if (all.lengths[item]! < 0) place(all, item);
  return all.lengths[item]!;
}

function place({ vectors, squares, common, ground, shares, lengths }: Against, item: number): void {
  const shared = dot(vectors, item * common.length, common, 0, common.length);
  shares[item] = shared - ground / 2;
  lengths[item] = squares[item] === 0 ? 0 : Math.sqrt(Math.max(0, squares[item]! - 2 * shared + ground));
}

/** The weighed sum of the terms' vectors, of length 1 in 16384ths: the product of two still fits in 32 bits. */
function directionOf(terms: readonly Term[], vectors: Vectors, leftOut?: string): Int16Array {
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

// Below about this many items, what they have in common is mostly chance.
const few = 12;

function commonDirection(lists: readonly Pointed[], vectors: Vectors): Int16Array {
  const sum = new Int32Array(vectors.dims);
  for (const { directions } of lists) add(sum, directions().sum);
  const count = lists.reduce((all, { items }) => all + items.length, 0);
  return times(sum, 0.7 / (count + few));
}

function restOf(items: readonly Reading[], common: Int16Array, ground: number, vectors: Vectors): Meaning['rest'] {
  const rests = new Map<string, Against>();
  return (item, stem) => {
    const key = `${item} ${stem}`;
    const before = rests.get(key);
    if (before) return before;
    const vector = directionOf(items[item]?.terms ?? [], vectors, stem);
    const [squares, tails] = [Float64Array.of(dot(vector, 0, vector, 0, vector.length)), Float64Array.of(tailOf(vector))];
    const rest = against(common, ground, { vectors: vector, squares, tails });
    rests.set(key, rest);
    return rest;
  };
}

function against(
  common: Int16Array,
  ground: number,
  { vectors, squares, tails }: Pick<Directions, 'vectors' | 'squares' | 'tails'>,
): Against {
  const [shares, lengths] = [new Float64Array(squares.length), new Float64Array(squares.length).fill(-1)];
  return { vectors, squares, tails, common, ground, shares, lengths };
}

function tailOf(vector: Int16Array): number {
  const half = halfOf(vector.length);
  return Math.sqrt(dot(vector, half, vector, half, vector.length - half));
}

function halfOf(dims: number): number {
  return dims >> 1;
}

// Plain loops over what is sure to be there: callbacks and checks cost several times as much before V8 has warmed up.
function add(sum: Int32Array, vector: Int16Array | Int32Array): void {
  for (let dim = 0; dim < sum.length; dim++) sum[dim]! += vector[dim]!;
}

function times(vector: Int32Array, factor: number): Int16Array {
  const found = new Int16Array(vector.length);
  for (let dim = 0; dim < vector.length; dim++) found[dim] = Math.round(vector[dim]! * factor);
  return found;
}

/**
 * The product of a direction that begins at `from` and one that begins at `start`, which fits in 32 bits, as all that leads to it does. Four
 * sums side by side take three quarters of the time of one.
 */
function dot(left: Int16Array, from: number, right: Int16Array, start: number, dims: number): number {
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

/** How much of an item the training knew, 0–1. */
export function knownOf({ terms }: Reading, vectors: Vectors): number {
  let [known, all] = [0, 0];
  for (const term of terms) {
    const row = vectors.rows.get(term.stem);
    const says = vectors.weight(term) * vectors.rarity(row);
    all += says;
    if (row !== undefined) known += says;
  }
  return all === 0 ? 0 : known / all;
}
