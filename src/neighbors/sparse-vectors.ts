import type { NumberList } from '../cache/byte-reader.js';
import { firstUnknownDimension } from './facet-kind.js';

/** A vector of length 1 in a facet's space: the dimensions that are not 0, ascending, and their weights. Empty means *not stated*. */
export type SparseVector = { readonly dimensions: Uint32Array; readonly weights: Float32Array };

/** The vectors of all roles in one facet, one row per role: role i has the entries from `starts[i]` to `starts[i + 1]`. */
export type SparseRows = {
  readonly starts: Uint32Array;
  readonly dimensions: NumberList<Uint32Array>;
  readonly weights: NumberList<Float32Array>;
};

/**
 * The same entries by dimension: column c has the n entries from `starts[c]` to `starts[c + 1]`. They are stored together so that they
 * are read at once: from index 2 × `starts[c]` first the n roles, ascending, then their n weights as the bits of 32-bit floats.
 */
export type SparseColumns = {
  readonly starts: Uint32Array;
  readonly entries: NumberList<Uint32Array>;
  /** How many columns there are for known dimensions, which have the same number. */
  readonly size: number;
  /** The unknown dimensions, ascending, which have the columns after those. */
  readonly unknown: Uint32Array;
};

/** Scales weights, given by dimension in any order, to length 1. Empty if all are 0. */
export function unitVector(weightOf: ReadonlyMap<number, number>): SparseVector {
  const dimensions = new Uint32Array(weightOf.size);
  let count = 0;
  for (const dimension of weightOf.keys()) dimensions[count++] = dimension;
  dimensions.sort();
  let square = 0;
  for (const dimension of dimensions) square += weightOf.get(dimension)! ** 2;
  if (square === 0) return emptyVector;
  const length = Math.sqrt(square);
  return { dimensions, weights: storable(new Float32Array(count).map((_, i) => weightOf.get(dimensions[i]!)! / length)) };
}

/** The weight that is stored as 1: the steps between others are small enough that they hardly change a rank. */
const stepsPerUnit = 1024;
const maxRounds = 20;

/** Rounds the weights of a vector of length 1 to others of the same length that `toSteps` and `fromSteps` keep as they are. */
function storable(weights: Float32Array): Float32Array {
  let rounded = weights;
  for (let round = 0; round < maxRounds; round++) {
    const next = fromSteps(toSteps(rounded));
    if (next.every((weight, i) => weight === rounded[i])) return next;
    rounded = next;
  }
  return rounded;
}

/** The weights of vectors of length 1 as whole numbers, which take half the space. */
export function toSteps(weights: Float32Array): Int16Array {
  return Int16Array.from(weights, (weight) => Math.round(weight * stepsPerUnit));
}

/** The weights of one vector of length 1. */
export function fromSteps(steps: Int16Array): Float32Array {
  const weights = new Float32Array(steps.length);
  fillRow(weights, steps, 0, steps.length);
  return weights;
}

// A loop, as this is done for every row before V8 has compiled anything.
function fillRow(weights: Float32Array, steps: Int16Array, from: number, to: number): void {
  let square = 0;
  for (let i = from; i < to; i++) square += steps[i]! * steps[i]!;
  const length = Math.sqrt(square) || 1;
  for (let i = from; i < to; i++) weights[i] = steps[i]! / length;
}

/** The weights of rows that are stored as whole numbers. A slice has to be one row, or all of them. */
export function storedWeights(starts: Uint32Array, steps: NumberList<Int16Array>): NumberList<Float32Array> {
  let all: Float32Array | undefined;
  const readAll = (): Float32Array => {
    const [allSteps, weights] = [steps.subarray(), new Float32Array(steps.length)];
    for (let row = 0; row + 1 < starts.length; row++) fillRow(weights, allSteps, starts[row]!, starts[row + 1]!);
    return weights;
  };
  return {
    length: steps.length,
    subarray: (from, to) => {
      if (from === undefined) return (all ??= readAll());
      return all ? all.subarray(from, to) : fromSteps(steps.subarray(from, to));
    },
  };
}

export const emptyVector: SparseVector = { dimensions: new Uint32Array(), weights: new Float32Array() };

export function joinRows(rows: readonly SparseVector[]): SparseRows {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = starts[i]! + row.weights.length));
  const size = starts[rows.length]!;
  const joined = { starts, dimensions: new Uint32Array(size), weights: new Float32Array(size) };
  rows.forEach((row, i) => {
    joined.dimensions.set(row.dimensions, starts[i]);
    joined.weights.set(row.weights, starts[i]);
  });
  return joined;
}

export function rowAt({ starts, dimensions, weights }: SparseRows, role: number): SparseVector {
  const [from, to] = [starts[role], starts[role + 1]];
  return { dimensions: dimensions.subarray(from, to), weights: weights.subarray(from, to) };
}

export function hasEntries(rows: SparseRows, role: number): boolean {
  return entryCount(rows, role) > 0;
}

function entryCount({ starts }: SparseRows, role: number): number {
  return starts[role + 1]! - starts[role]!;
}

/**
 * Rearranges rows by dimension.
 * @param size the number of known dimensions
 */
export function toColumns({ starts, ...rows }: SparseRows, size: number): SparseColumns {
  const [stated, weights] = [rows.dimensions.subarray(), rows.weights.subarray()];
  const unknown = unknownDimensions(stated);
  const dimensions = unknown.length === 0 ? stated : stated.map((dimension) => columnOf(dimension, size, unknown));
  // First counts the entries of each column, then holds where its next entry goes.
  const next = new Uint32Array(size + unknown.length + 1);
  for (const dimension of dimensions) next[dimension + 1]! += 1;
  for (let d = 1; d < next.length; d++) next[d]! += next[d - 1]!;
  const columns = { starts: next.slice(), entries: new Uint32Array(weights.length * 2), size, unknown };
  const floats = new Float32Array(columns.entries.buffer);
  for (let role = 0, i = 0; role + 1 < starts.length; role++) {
    for (const rowEnd = starts[role + 1]!; i < rowEnd; i++) {
      const dimension = dimensions[i]!;
      const at = next[dimension]! + columns.starts[dimension]!;
      next[dimension]! += 1;
      columns.entries[at] = role;
      floats[at + columns.starts[dimension + 1]! - columns.starts[dimension]!] = weights[i]!;
    }
  }
  return columns;
}

/** Ascending, each once. A loop, as most libraries have none. */
function unknownDimensions(dimensions: Uint32Array): Uint32Array {
  const unknown = new Set<number>();
  for (let i = 0; i < dimensions.length; i++) if (dimensions[i]! >= firstUnknownDimension) unknown.add(dimensions[i]!);
  return Uint32Array.from(unknown).sort();
}

/** The column of a dimension; beyond all columns if there is none. */
function columnOf(dimension: number, size: number, unknown: Uint32Array): number {
  if (dimension < firstUnknownDimension) return dimension;
  let [low, high] = [0, unknown.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (unknown[middle]! < dimension) low = middle + 1;
    else high = middle;
  }
  return size + (unknown[low] === dimension ? low : unknown.length);
}

/**
 * The cosines, −1 to 1, of a vector with each of `count` roles; 0 for roles that state nothing. Adds
 * up in ascending order of dimensions, so that a sum is the same to the last bit when the two roles are swapped.
 */
export function cosines(vector: SparseVector, columns: SparseColumns, count: number): Float64Array {
  const sums = new Float64Array(count);
  const { starts, entries, size, unknown } = columns;
  for (let i = 0; i < vector.dimensions.length; i++) {
    const dimension = columnOf(vector.dimensions[i]!, size, unknown);
    const weight = vector.weights[i]!;
    // A dimension beyond the columns is a word that the library does not contain, so nothing matches it.
    const [from = 0, to = 0] = [starts[dimension], starts[dimension + 1]];
    if (to <= from) continue;
    const roles = entries.subarray(from * 2, to * 2);
    const weights = new Float32Array(roles.buffer, roles.byteOffset + (to - from) * 4, to - from);
    for (let at = 0; at < weights.length; at++) sums[roles[at]!]! += weight * weights[at]!;
  }
  return sums;
}

/** The cosine of two vectors; equal to that of `cosines` to the last bit. */
export function cosineOf(left: SparseVector, right: SparseVector): number {
  let sum = 0;
  forEachShared(left, right, (_, leftWeight, rightWeight) => (sum += leftWeight * rightWeight));
  return sum;
}

/** The same as `cosines`, to the last bit, from rows: for one vector, that takes less time than to rearrange them by dimension. */
export function cosinesOfRows(vector: SparseVector, { starts, ...rows }: SparseRows): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  const [dimensions, weights, weightIn] = [rows.dimensions.subarray(), rows.weights.subarray(), weightLookup(vector)];
  for (let role = 0, i = 0; role < sums.length; role++) {
    let sum = 0;
    for (const end = starts[role + 1]!; i < end; i++) sum += weightIn(dimensions[i]!) * weights[i]!;
    sums[role] = sum;
  }
  return sums;
}

/** Returns a function of the cosine of a vector with any other; equal to `cosineOf` to the last bit. */
export function cosineWith(vector: SparseVector): (other: SparseVector) => number {
  const weightIn = weightLookup(vector);
  return ({ dimensions, weights }) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weightIn(dimensions[i]!) * weights[i]!;
    return sum;
  };
}

/** The weight of a vector in each dimension; 0 in those that it does not have. */
function weightLookup({ dimensions, weights }: SparseVector): (dimension: number) => number {
  const known = dimensions.findLast((dimension) => dimension < firstUnknownDimension) ?? -1;
  const [ofKnown, unknown] = [new Float64Array(known + 1), new Map<number, number>()];
  dimensions.forEach((dimension, i) => {
    if (dimension < firstUnknownDimension) ofKnown[dimension] = weights[i]!;
    else unknown.set(dimension, weights[i]!);
  });
  if (unknown.size === 0) return (dimension) => ofKnown[dimension] ?? 0;
  return (dimension) => (dimension < firstUnknownDimension ? (ofKnown[dimension] ?? 0) : (unknown.get(dimension) ?? 0));
}

/** Calls back for each dimension that both vectors have, in ascending order. */
export function forEachShared(
  left: SparseVector,
  right: SparseVector,
  callback: (dimension: number, leftWeight: number, rightWeight: number) => void,
): void {
  for (let i = 0, j = 0; i < left.dimensions.length && j < right.dimensions.length;) {
    const [a, b] = [left.dimensions[i]!, right.dimensions[j]!];
    if (a === b) callback(a, left.weights[i]!, right.weights[j]!);
    if (a <= b) i++;
    if (b <= a) j++;
  }
}
