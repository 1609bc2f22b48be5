import type { Run } from '../kept/byte-stream.js';

/** A direction of length 1 in a facet's space: ascending dimensions and their weights. Empty means *not stated*. */
export type Row = { readonly dimensions: Uint32Array; readonly weights: Float32Array };

/** The rows of all roles one after the other: role i has the entries from `starts[i]` to `starts[i + 1]`. */
export type Rows = { readonly starts: Uint32Array; readonly dimensions: Run<Uint32Array>; readonly weights: Run<Float32Array> };

/** The same entries by dimension: dimension d is stated by the `roles` from `starts[d]` to `starts[d + 1]`, ascending. */
export type Columns = { readonly starts: Uint32Array; readonly roles: Run<Uint32Array>; readonly weights: Run<Float32Array> };

/** The direction of some weights, of any size and in any order; if none weighs anything, the empty row. */
export function rowOf(weightOf: ReadonlyMap<number, number>): Row {
  const dimensions = new Uint32Array(weightOf.size);
  let count = 0;
  for (const dimension of weightOf.keys()) dimensions[count++] = dimension;
  dimensions.sort();
  let square = 0;
  for (const dimension of dimensions) square += (weightOf.get(dimension) ?? 0) ** 2;
  if (square === 0) return NOTHING;
  const length = Math.sqrt(square);
  return { dimensions, weights: new Float32Array(count).map((_, i) => (weightOf.get(dimensions[i] ?? 0) ?? 0) / length) };
}

export const NOTHING: Row = { dimensions: new Uint32Array(), weights: new Float32Array() };

export function joinRows(rows: readonly Row[]): Rows {
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (starts[i + 1] = (starts[i] ?? 0) + row.weights.length));
  const size = starts[rows.length] ?? 0;
  const joined = { starts, dimensions: new Uint32Array(size), weights: new Float32Array(size) };
  rows.forEach((row, i) => {
    joined.dimensions.set(row.dimensions, starts[i]);
    joined.weights.set(row.weights, starts[i]);
  });
  return joined;
}

export function rowAt({ starts, dimensions, weights }: Rows, at: number): Row {
  const [from, to] = [starts[at], starts[at + 1]];
  return { dimensions: dimensions.subarray(from, to), weights: weights.subarray(from, to) };
}

export function states({ starts }: Rows, at: number): boolean {
  return (starts[at + 1] ?? 0) > (starts[at] ?? 0);
}

/** Rows by dimension, of which there are `size`. */
export function columnsOf({ starts, ...rows }: Rows, size: number): Columns {
  const [dimensions, weights] = [rows.dimensions.subarray(), rows.weights.subarray()];
  const ends = new Uint32Array(size + 1);
  for (const dimension of dimensions) ends[dimension + 1] = (ends[dimension + 1] ?? 0) + 1;
  for (let d = 1; d <= size; d++) ends[d] = (ends[d] ?? 0) + (ends[d - 1] ?? 0);
  const columns = { starts: ends.slice(), roles: new Uint32Array(weights.length), weights: new Float32Array(weights.length) };
  for (let role = 0, i = 0; role + 1 < starts.length; role++) {
    for (const end = starts[role + 1] ?? 0; i < end; i++) {
      const dimension = dimensions[i] ?? 0;
      const place = ends[dimension] ?? 0;
      ends[dimension] = place + 1;
      columns.roles[place] = role;
      columns.weights[place] = weights[i] ?? 0;
    }
  }
  return columns;
}

/**
 * The cosine, −1 to 1, of one row with each of `count` roles; 0 with those that state nothing. Dimensions ascend, so that a sum
 * has its terms in the same order both ways, and is the same to the last bit.
 */
export function cosines(row: Row, { starts, roles, weights }: Columns, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < row.dimensions.length; i++) {
    const dimension = row.dimensions[i] ?? 0;
    const weight = row.weights[i] ?? 0;
    // A dimension beyond the columns is a word that the library does not know: nothing there can match it.
    const [from = 0, to = 0] = [starts[dimension], starts[dimension + 1]];
    if (to <= from) continue;
    const [stating, theirs] = [roles.subarray(from, to), weights.subarray(from, to)];
    for (let at = 0; at < stating.length; at++) {
      const role = stating[at] ?? 0;
      sums[role] = (sums[role] ?? 0) + weight * (theirs[at] ?? 0);
    }
  }
  return sums;
}

/** The cosine of two rows: to the last bit what `cosines` finds for them. */
export function cosineOf(left: Row, right: Row): number {
  let sum = 0;
  forShared(left, right, (_, one, other) => (sum += one * other));
  return sum;
}

/** Tells the weights that two rows give to each dimension that both have, in ascending order. */
export function forShared(left: Row, right: Row, tell: (dimension: number, left: number, right: number) => void): void {
  for (let i = 0, j = 0; i < left.dimensions.length && j < right.dimensions.length;) {
    const [a, b] = [left.dimensions[i] ?? 0, right.dimensions[j] ?? 0];
    if (a === b) tell(a, left.weights[i] ?? 0, right.weights[j] ?? 0);
    if (a <= b) i++;
    if (b <= a) j++;
  }
}
