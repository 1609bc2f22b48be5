import { profiler, type Profile } from './profile.js';
import type { Reading } from './reading.js';
import type { Term } from './terms.js';
import type { Vectors } from './vectors.js';

/** What an item says, in numbers that two items can be compared by. */
export interface Meaning {
  readonly profile: Profile;
  readonly direction: Direction;
  /** The direction of what remains without the term of that stem. */
  readonly rest: (stem: string) => Direction;
  /** How much of the whole the training knew, 0–1. */
  readonly known: number;
}

/** Where a text points, and what of it all of the category's items have in common. */
export interface Direction {
  /** Of length 1 in 16384ths; without words that training knew, 0. */
  readonly vector: Int32Array;
  /** Its share of the common direction, less half of that one's square; its length without the common direction. */
  readonly common: number;
  readonly length: number;
}

/** The meanings of all items of one category. What most of them say is taken out of the directions (× 0.7): it tells none from another. */
export function weighItems(readings: readonly Reading[], vectors: Vectors): Map<Reading, Meaning> {
  // In the order of the alphabet, so that sums are the same to the last bit whatever the order of roles and items.
  const sorted = [...readings].sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
  const profileOf = profiler(sorted, vectors);
  const directions = new Map([...new Set(sorted)].map((reading) => [reading, knownDirection(reading, vectors)]));
  const common = commonDirection(sorted, directions, vectors);
  return new Map(
    [...directions].map(([reading, direction]) => [
      reading,
      {
        profile: profileOf(reading),
        direction: against(common, direction),
        rest: restOf(reading, common, vectors),
        known: knownOf(reading, vectors),
      },
    ]),
  );
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
export function directionOf(terms: readonly Term[], vectors: Vectors, leftOut?: string): Int32Array {
  const sum = new Int32Array(vectors.dims);
  for (const term of terms) {
    const row = term.stem === leftOut ? undefined : vectors.rows.get(term.stem);
    if (row !== undefined) vectors.add(sum, row, vectors.weight(term));
  }
  return times(sum, one / (Math.sqrt(dot(sum, sum)) || 1));
}

const one = 16384;

/** The cosine of two such sums, −1 to 1. */
export function cosine(left: Int32Array, right: Int32Array): number {
  return dot(left, right) / (one * one);
}

const found = new WeakMap<Vectors, WeakMap<Reading, Int32Array>>();

function knownDirection(reading: Reading, vectors: Vectors): Int32Array {
  const directions = found.get(vectors) ?? new WeakMap<Reading, Int32Array>();
  found.set(vectors, directions);
  const direction = directions.get(reading) ?? directionOf(reading.terms, vectors);
  directions.set(reading, direction);
  return direction;
}

// Below about this many items, what they have in common is mostly chance.
const few = 12;

function commonDirection(readings: readonly Reading[], directions: ReadonlyMap<Reading, Int32Array>, vectors: Vectors): Int32Array {
  const sum = new Int32Array(vectors.dims);
  for (const reading of readings) add(sum, directions.get(reading) ?? sum);
  return times(sum, 0.7 / (readings.length + few));
}

function restOf({ terms }: Reading, common: Int32Array, vectors: Vectors): (stem: string) => Direction {
  const rests = new Map<string, Direction>();
  return (stem) => {
    const direction = rests.get(stem) ?? against(common, directionOf(terms, vectors, stem));
    rests.set(stem, direction);
    return direction;
  };
}

function against(common: Int32Array, vector: Int32Array): Direction {
  const [squares, shared, ground] = [dot(vector, vector), dot(vector, common), dot(common, common)];
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
