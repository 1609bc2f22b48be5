import type { NumberList } from '../cache/byte-reader.js';

/** A direction of length 1 in a facet's space: ascending dimensions and their weights. Empty means *not stated*. */
export type SparseVector = { readonly dimensions: Uint32Array; readonly weights: Float32Array };

/** The rows of all roles in one facet: role i has the entries from `starts[i]` to `starts[i + 1]`. */
export type SparseRows = {
  readonly starts: Uint32Array;
  readonly dimensions: NumberList<Uint32Array>;
  readonly weights: NumberList<Float32Array>;
};

/**
 * The same entries by dimension: dimension d is stated by the n roles from `starts[d]` to `starts[d + 1]`. They lie together, to be read at once: from
 * twice that start on first the n roles, ascending, then their n weights, as the bits of floats.
 */
export type SparseColumns = { readonly starts: Uint32Array; readonly entries: NumberList<Uint32Array> };

/** The direction of some weights, of any size and in any order; if none weighs anything, the empty row. */
export function unitVector(weightOf: ReadonlyMap<number, number>): SparseVector {
  const dimensions = new Uint32Array(weightOf.size);
  let count = 0;
  for (const dimension of weightOf.keys()) dimensions[count++] = dimension;
  dimensions.sort();
  let square = 0;
  for (const dimension of dimensions) square += weightOf.get(dimension)! ** 2;
  if (square === 0) return emptyVector;
  const length = Math.sqrt(square);
  return { dimensions, weights: new Float32Array(count).map((_, i) => weightOf.get(dimensions[i]!)! / length) };
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

export function rowAt({ starts, dimensions, weights }: SparseRows, at: number): SparseVector {
  const [from, to] = [starts[at], starts[at + 1]];
  return { dimensions: dimensions.subarray(from, to), weights: weights.subarray(from, to) };
}

export function hasEntries({ starts }: SparseRows, at: number): boolean {
  return starts[at + 1]! > starts[at]!;
}

/** Joined rows by dimension, of which there are `size`. */
export function toColumns({ starts, ...rows }: SparseRows, size: number): SparseColumns {
  const [dimensions, weights] = [rows.dimensions.subarray(), rows.weights.subarray()];
  const ends = new Uint32Array(size + 1);
  for (const dimension of dimensions) ends[dimension + 1]! += 1;
  for (let d = 1; d <= size; d++) ends[d]! += ends[d - 1]!;
  const columns = { starts: ends.slice(), entries: new Uint32Array(weights.length * 2) };
  const floats = new Float32Array(columns.entries.buffer);
  for (let role = 0, i = 0; role + 1 < starts.length; role++) {
    for (const end = starts[role + 1]!; i < end; i++) {
      const dimension = dimensions[i]!;
      const place = ends[dimension]! + columns.starts[dimension]!;
      ends[dimension]! += 1;
      columns.entries[place] = role;
      floats[place + columns.starts[dimension + 1]! - columns.starts[dimension]!] = weights[i]!;
    }
  }
  return columns;
}

/**
 * The cosine, −1 to 1, of one row with each of `count` roles; 0 with those that state nothing, and with all where there are no columns. Dimensions ascend, so that a sum
 * has its terms in the same order both ways, and is the same to the last bit.
 */
export function cosines(row: SparseVector, columns: SparseColumns | undefined, count: number): Float64Array {
  const sums = new Float64Array(count);
  if (!columns) return sums;
  const { starts, entries } = columns;
  for (let i = 0; i < row.dimensions.length; i++) {
    const dimension = row.dimensions[i]!;
    const weight = row.weights[i]!;
    // A dimension beyond the columns is a word that the library does not know: nothing there can match it.
    const [from = 0, to = 0] = [starts[dimension], starts[dimension + 1]];
    if (to <= from) continue;
    const stating = entries.subarray(from * 2, to * 2);
    const theirs = new Float32Array(stating.buffer, stating.byteOffset + (to - from) * 4, to - from);
    for (let at = 0; at < theirs.length; at++) sums[stating[at]!]! += weight * theirs[at]!;
  }
  return sums;
}

/** The cosine of two rows: to the last bit what `cosines` finds for them. */
export function cosineOf(left: SparseVector, right: SparseVector): number {
  let sum = 0;
  forEachShared(left, right, (_, one, other) => (sum += one * other));
  return sum;
}

/** The cosine of one row with that at any place: to the last bit what `cosineOf` finds for the two. */
export function cosineWith(row: SparseVector, rows: SparseRows): (at: number) => number {
  const weightOf = new Float64Array((row.dimensions.at(-1) ?? -1) + 1);
  row.dimensions.forEach((dimension, i) => (weightOf[dimension] = row.weights[i]!));
  return (at) => {
    const { dimensions, weights } = rowAt(rows, at);
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += (weightOf[dimensions[i]!] ?? 0) * weights[i]!;
    return sum;
  };
}

/** Tells the weights that two rows give to each dimension that both have, in ascending order. */
export function forEachShared(
  left: SparseVector,
  right: SparseVector,
  tell: (dimension: number, left: number, right: number) => void,
): void {
  for (let i = 0, j = 0; i < left.dimensions.length && j < right.dimensions.length;) {
    const [a, b] = [left.dimensions[i]!, right.dimensions[j]!];
    if (a === b) tell(a, left.weights[i]!, right.weights[j]!);
    if (a <= b) i++;
    if (b <= a) j++;
  }
}
