import type { NumberList } from '../cache/byte-reader.js';
import {
  toColumns,
  cosines,
  joinRows,
  emptyVector,
  rowAt,
  unitVector,
  hasEntries,
  type SparseVector,
  type SparseRows,
} from './sparse-vectors.js';

/**
 * Topics: the directions in which the words of a library's roles vary together, so that roles are near that use other words of the
 * same trade (latent semantic analysis, Deerwester et al. 1990, on centred rows). the texts are the words of the library; the lens
 * (roles × topics, less the shift) turns a new role's cosines with those into its topics.
 */
export type Topics = {
  readonly id: 'topics';
  readonly rows: SparseRows;
  readonly projection: NumberList<Float32Array>;
  readonly offset: Float32Array;
};

/** The topics of a library of 100 roles or more, one for every 20 roles and 32 at the most; fewer roles have none: null. */
export function findTopics(texts: SparseRows, words: number): Topics | null {
  const roles = texts.starts.length - 1;
  const size = Math.min(maxTopics, Math.floor(roles / rolesPerTopic));
  if (size < minTopics) return null;
  const table: Table = { texts, words, width: size + spareAxes, mean: meanRow(texts, words) };
  let axes = orthonormal(noise(roles * table.width), table.width);
  for (let round = 0; round < maxRounds; round++) axes = orthonormal(perRole(perWord(axes, table), table), table.width);
  return toTopics(axes, table, size);
}

/** Where a role stands that was not in the library, from the cosines of its text with those of the library's roles. */
export function projectOntoTopics({ projection, offset }: Topics, texts: Float64Array): SparseVector {
  // Nothing in common with anybody says nothing, and so does no text at all.
  if (texts.every((cosine) => cosine === 0)) return emptyVector;
  const place = Float64Array.from(offset, (value) => -value);
  projection
    .subarray()
    .forEach((value, i) => (place[i % offset.length] = at(place, i % offset.length) + value * at(texts, Math.floor(i / offset.length))));
  return unitVector(new Map(place.entries()));
}

const maxTopics = 32;
const minTopics = 5;
const rolesPerTopic = 20;
const spareAxes = 6;
const maxRounds = 3;

type Table = { readonly texts: SparseRows; readonly words: number; readonly width: number; readonly mean: Float64Array };

// The axes' lengths are the singular values: words spread along an axis are as long as it is strong.
function toTopics(axes: Float64Array, table: Table, size: number): Topics {
  const { texts, words, width } = table;
  const strengths = columnLengths(perWord(axes, table), width);
  const roles = texts.starts.length - 1;
  const lens = new Float32Array(roles * size);
  for (let i = 0; i < lens.length; i++) {
    const topic = i % size;
    lens[i] = at(axes, Math.floor(i / size) * width + topic) / (at(strengths, topic) || Infinity);
  }
  const shift = new Float32Array(size);
  const common = cosines(denseVector(table.mean), toColumns(texts, words), roles);
  lens.forEach((value, i) => (shift[i % size] = at(shift, i % size) + value * at(common, Math.floor(i / size))));
  const place = (role: number) =>
    hasEntries(texts, role)
      ? unitVector(new Map(Array.from(shift, (_, topic) => [topic, at(axes, role * width + topic) * at(strengths, topic)])))
      : emptyVector;
  const rows = joinRows(Array.from({ length: roles }, (_, role) => place(role)));
  return { id: 'topics', rows, projection: lens, offset: shift };
}

// Roles × width to words × width: the transposed, centred table times the axes.
function perWord(axes: Float64Array, { texts, words, width, mean }: Table): Float64Array {
  const out = new Float64Array(words * width);
  const sums = new Float64Array(width);
  for (let role = 0; role < texts.starts.length - 1; role++) {
    if (!hasEntries(texts, role)) continue;
    add(sums, 0, axes, role * width, width, 1);
    const { dimensions, weights } = rowAt(texts, role);
    for (let i = 0; i < dimensions.length; i++) add(out, at(dimensions, i) * width, axes, role * width, width, at(weights, i));
  }
  mean.forEach((value, word) => add(out, word * width, sums, 0, width, -value));
  return out;
}

// Words × width to roles × width: the centred table times what stands at its words.
function perRole(along: Float64Array, { texts, width, mean }: Table): Float64Array {
  const roles = texts.starts.length - 1;
  const out = new Float64Array(roles * width);
  const common = new Float64Array(width);
  mean.forEach((value, word) => add(common, 0, along, word * width, width, value));
  for (let role = 0; role < roles; role++) {
    if (!hasEntries(texts, role)) continue;
    const { dimensions, weights } = rowAt(texts, role);
    for (let i = 0; i < dimensions.length; i++) add(out, role * width, along, at(dimensions, i) * width, width, at(weights, i));
    add(out, role * width, common, 0, width, -1);
  }
  return out;
}

// Gram–Schmidt, column by column, on a copy that holds the columns as rows.
function orthonormal(table: Float64Array, width: number): Float64Array {
  const height = table.length / width;
  const columns = Array.from({ length: width }, (_, column) => table.filter((__, i) => i % width === column));
  columns.forEach((column, i) => {
    for (const other of columns.slice(0, i)) add(column, 0, other, 0, height, -dot(column, other));
    const length = Math.sqrt(dot(column, column));
    column.set(column.map((value) => (length > epsilon ? value / length : 0)));
  });
  return Float64Array.from(table, (_, i) => at(columns[i % width] ?? table, Math.floor(i / width)));
}

const epsilon = 1e-9;

function columnLengths(table: Float64Array, width: number): Float64Array {
  const squares = new Float64Array(width);
  table.forEach((value, i) => (squares[i % width] = at(squares, i % width) + value * value));
  return squares.map(Math.sqrt);
}

function meanRow(texts: SparseRows, words: number): Float64Array {
  const mean = new Float64Array(words);
  const stating = texts.starts.filter((_, role) => hasEntries(texts, role)).length;
  const weights = texts.weights.subarray();
  texts.dimensions.subarray().forEach((word, i) => (mean[word] = at(mean, word) + at(weights, i) / stating));
  return mean;
}

function denseVector(values: Float64Array): SparseVector {
  return { dimensions: Uint32Array.from(values.keys()), weights: Float32Array.from(values) };
}

// A linear congruential generator (Numerical Recipes): any start that is not the answer will do, if it is always the same.
function noise(size: number): Float64Array {
  let state = 1;
  return new Float64Array(size).map(() => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32 - 0.5);
}

// Adds a stretch of values, so many times, onto another. All the time goes here: no slices, no callbacks.
function add(onto: Float64Array, there: number, values: Float64Array, here: number, width: number, times: number): void {
  for (let i = 0; i < width; i++) onto[there + i]! += times * values[here + i]!;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += at(left, i) * at(right, i);
  return sum;
}

function at(values: Float64Array | Float32Array | Uint32Array, i: number): number {
  return values[i]!;
}
