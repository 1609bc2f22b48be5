import { profiler, type Profile } from './profile.js';
import type { Reading } from './reading.js';
import type { Term } from './terms.js';
import type { Vectors } from './vectors.js';

/** What an item says, in numbers that two items can be compared by. */
export interface Meaning {
  readonly profile: Profile;
  /** The direction of the whole, of length 1 in 16384ths; without words that training knew, 0. */
  readonly direction: Int32Array;
  /** The direction of what remains without the term of that stem. */
  readonly rest: (stem: string) => Int32Array;
  /** How much of the whole the training knew, 0–1. */
  readonly known: number;
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
        direction: without(common, direction),
        rest: restOf(reading, common, vectors),
        known: knownOf(reading, vectors),
      },
    ]),
  );
}

/** The weighed sum of the terms' vectors, of length 1 in 16384ths. */
export function directionOf(terms: readonly Term[], vectors: Vectors, leftOut?: string): Int32Array {
  const sum = new Int32Array(vectors.dims);
  for (const term of terms) {
    const row = term.stem === leftOut ? undefined : vectors.rows.get(term.stem);
    if (row !== undefined) vectors.add(sum, row, vectors.weight(term));
  }
  return scaled(sum);
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
  for (const reading of readings) add(sum, directions.get(reading), 1);
  return times(sum, 0.7 / (readings.length + few));
}

function restOf({ terms }: Reading, common: Int32Array, vectors: Vectors): (stem: string) => Int32Array {
  const rests = new Map<string, Int32Array>();
  return (stem) => {
    const direction = rests.get(stem) ?? without(common, directionOf(terms, vectors, stem));
    rests.set(stem, direction);
    return direction;
  };
}

function without(common: Int32Array, direction: Int32Array): Int32Array {
  if (squaresOf(direction) === 0) return direction;
  const left = new Int32Array(direction);
  add(left, common, -1);
  return scaled(left);
}

/** One as it stands in a direction: the product of two still fits in 32 bits. */
export const one = 16384;

function scaled(vector: Int32Array): Int32Array {
  return times(vector, one / (Math.sqrt(squaresOf(vector)) || 1));
}

// Plain loops: the callbacks of typed arrays cost several times as much before V8 has warmed up.
function add(sum: Int32Array, vector: Int32Array | undefined, sign: 1 | -1): void {
  if (vector === undefined) return;
  for (let dim = 0; dim < sum.length; dim++) sum[dim] = (sum[dim] ?? 0) + sign * (vector[dim] ?? 0);
}

function times(vector: Int32Array, factor: number): Int32Array {
  for (let dim = 0; dim < vector.length; dim++) vector[dim] = Math.round((vector[dim] ?? 0) * factor);
  return vector;
}

function squaresOf(vector: Int32Array): number {
  let squares = 0;
  for (let dim = 0; dim < vector.length; dim++) squares += (vector[dim] ?? 0) * (vector[dim] ?? 0);
  return squares;
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
