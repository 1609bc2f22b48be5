import type { Reading } from './reading.js';
import { remembered } from './remembered.js';
import type { Term } from './terms.js';
import type { Vectors } from './vectors.js';

/** Where the items of a list point, by themselves. */
export interface Directions {
  /** Each of length 1 in 16384ths; without words that training knew, 0. */
  readonly vectors: readonly Int32Array[];
  readonly sum: Int32Array;
  /** The square of each one's length. */
  readonly squares: Float64Array;
  /** How much of each item the training knew, 0–1. */
  readonly known: Float64Array;
}

/** A direction against what all of the category's items have in common. */
export interface Direction {
  readonly vector: Int32Array;
  /** Its share of the common direction, less half of that one's square; its length without the common direction. */
  readonly common: number;
  readonly length: number;
}

/** The directions of a list's items against the common one of its category, and how to find others against it. */
export interface Meaning {
  readonly directions: readonly Direction[];
  readonly known: Float64Array;
  /** The direction of what remains of an item without the term of that stem. */
  readonly rest: (item: number, stem: string) => Direction;
}

/** @param before the direction of an item, where it was found before */
export function directionsOf(
  readings: readonly Reading[],
  vectors: Vectors,
  before: (index: number) => Int32Array | undefined,
): Directions {
  const found = readings.map(({ terms }, index) => before(index) ?? directionOf(terms, vectors));
  const sum = new Int32Array(vectors.dims);
  for (const vector of found) add(sum, vector);
  return {
    vectors: found,
    sum,
    squares: Float64Array.from(found, (vector) => dot(vector, vector)),
    known: Float64Array.from(readings, (reading) => knownOf(reading, vectors)),
  };
}

interface Pointed {
  readonly items: readonly Reading[];
  readonly directions: Directions;
}

/** The meanings of all lists of one category. What most items say is taken out of the directions (× 0.7): it tells none from another. */
export function meaningsOf(lists: readonly Pointed[], vectors: Vectors): Meaning[] {
  const common = commonDirection(lists, vectors);
  const ground = dot(common, common);
  return lists.map(({ items, directions }) => ({
    directions: directions.vectors.map((vector, item) => against(common, ground, vector, directions.squares[item]!)),
    known: directions.known,
    rest: restOf(items, (vector) => against(common, ground, vector, dot(vector, vector)), vectors),
  }));
}

/**
 * The cosine of two directions without the common one, −1 to 1. (a − c)·(b − c) = a·b − a·c − b·c + c·c: so the pairs cost one product
 * each, and no direction has to be made anew.
 */
export function nearness(left: Direction, right: Direction): number {
  const length = left.length * right.length;
  return length === 0 ? 0 : (dot(left.vector, right.vector) - (left.common + right.common)) / length;
}

/** The weighed sum of the terms' vectors, of length 1 in 16384ths: the product of two still fits in 32 bits. */
function directionOf(terms: readonly Term[], vectors: Vectors, leftOut?: string): Int32Array {
  const sum = new Int32Array(vectors.dims);
  for (const term of terms) {
    const row = term.stem === leftOut ? undefined : vectors.rows.get(term.stem);
    if (row !== undefined) vectors.add(sum, row, vectors.weight(term));
  }
  return toLength(sum);
}

function toLength(sum: Int32Array): Int32Array {
  return times(sum, one / (Math.sqrt(dot(sum, sum)) || 1));
}

const one = 16384;

const finders = new WeakMap<Vectors, (stem: string) => Int32Array>();

/** Where a word by itself points, of the same length; without training, nowhere. */
export function wordDirection(stem: string, vectors: Vectors): Int32Array {
  const before = finders.get(vectors);
  if (before) return before(stem);
  const find = remembered((word): Int32Array => {
    const [row, sum] = [vectors.rows.get(word), new Int32Array(vectors.dims)];
    if (row !== undefined) vectors.add(sum, row, 1);
    return toLength(sum);
  });
  finders.set(vectors, find);
  return find(stem);
}

/** The cosine of two such sums, −1 to 1. */
export function cosine(left: Int32Array, right: Int32Array): number {
  return dot(left, right) / (one * one);
}

// Below about this many items, what they have in common is mostly chance.
const few = 12;

function commonDirection(lists: readonly Pointed[], vectors: Vectors): Int32Array {
  const sum = new Int32Array(vectors.dims);
  for (const { directions } of lists) add(sum, directions.sum);
  const count = lists.reduce((all, { items }) => all + items.length, 0);
  return times(sum, 0.7 / (count + few));
}

function restOf(items: readonly Reading[], place: (vector: Int32Array) => Direction, vectors: Vectors): Meaning['rest'] {
  const rests = new Map<string, Direction>();
  return (item, stem) => {
    const key = `${item} ${stem}`;
    const direction = rests.get(key) ?? place(directionOf(items[item]?.terms ?? [], vectors, stem));
    rests.set(key, direction);
    return direction;
  };
}

function against(common: Int32Array, ground: number, vector: Int32Array, squares: number): Direction {
  const shared = dot(vector, common);
  return { vector, common: shared - ground / 2, length: squares === 0 ? 0 : Math.sqrt(Math.max(0, squares - 2 * shared + ground)) };
}

// Plain loops over what is sure to be there: callbacks and checks cost several times as much before V8 has warmed up.
function add(sum: Int32Array, vector: Int32Array): void {
  for (let dim = 0; dim < sum.length; dim++) sum[dim]! += vector[dim]!;
}

function times(vector: Int32Array, factor: number): Int32Array {
  for (let dim = 0; dim < vector.length; dim++) vector[dim] = Math.round(vector[dim]! * factor);
  return vector;
}

function dot(left: Int32Array, right: Int32Array): number {
  let sum = 0;
  for (let dim = 0; dim < left.length; dim++) sum += left[dim]! * right[dim]!;
  return sum;
}

function knownOf({ terms }: Reading, vectors: Vectors): number {
  let [known, all] = [0, 0];
  for (const term of terms) {
    const row = vectors.rows.get(term.stem);
    const says = vectors.weight(term) * vectors.rarity(row);
    all += says;
    if (row !== undefined) known += says;
  }
  return all === 0 ? 0 : known / all;
}
