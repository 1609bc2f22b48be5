import type { Run } from '../kept/byte-reader.js';
import { columnsOf, cosines, joinRows, NOTHING, rowAt, rowOf, states, type Row, type Rows } from './rows.js';

/**
 * Topics: the directions in which the words of a library's roles vary together, so that roles are near that use other words of the
 * same trade (latent semantic analysis, Deerwester et al. 1990, on centred rows). the texts are the words of the library; the lens
 * (roles × topics, less the shift) turns a new role's cosines with those into its topics.
 */
export type Topics = {
  readonly id: 'topics';
  readonly rows: Rows;
  readonly lens: Run<Float32Array>;
  readonly shift: Float32Array;
};

/** The topics of a library of 100 roles or more, one for every 20 roles and 32 at the most; fewer roles have none: null. */
export function findTopics(texts: Rows, words: number): Topics | null {
  const roles = texts.starts.length - 1;
  const size = Math.min(MOST, Math.floor(roles / ROLES_PER_TOPIC));
  if (size < LEAST) return null;
  const table: Table = { texts, words, width: size + SPARE, mean: meanRow(texts, words) };
  let axes = orthonormal(noise(roles * table.width), table.width);
  for (let round = 0; round < ROUNDS; round++) axes = orthonormal(perRole(perWord(axes, table), table), table.width);
  return focus(axes, table, size);
}

/** Where a role stands that was not in the library, from the cosines of its text with those of the library's roles. */
export function placeInTopics({ lens, shift }: Topics, texts: Float64Array): Row {
  // Nothing in common with anybody says nothing, and so does no text at all.
  if (texts.every((cosine) => cosine === 0)) return NOTHING;
  const place = Float64Array.from(shift, (value) => -value);
  lens
    .subarray()
    .forEach((value, i) => (place[i % shift.length] = at(place, i % shift.length) + value * at(texts, Math.floor(i / shift.length))));
  return rowOf(new Map(place.entries()));
}

const MOST = 32;
const LEAST = 5;
const ROLES_PER_TOPIC = 20;
const SPARE = 6;
const ROUNDS = 3;

type Table = { readonly texts: Rows; readonly words: number; readonly width: number; readonly mean: Float64Array };

// The axes' lengths are the singular values: words spread along an axis are as long as it is strong.
function focus(axes: Float64Array, table: Table, size: number): Topics {
  const { texts, words, width } = table;
  const strengths = columnLengths(perWord(axes, table), width);
  const roles = texts.starts.length - 1;
  const lens = new Float32Array(roles * size);
  for (let i = 0; i < lens.length; i++) {
    const topic = i % size;
    lens[i] = at(axes, Math.floor(i / size) * width + topic) / (at(strengths, topic) || Infinity);
  }
  const shift = new Float32Array(size);
  const common = cosines(rowAsIs(table.mean), columnsOf(texts, words), roles);
  lens.forEach((value, i) => (shift[i % size] = at(shift, i % size) + value * at(common, Math.floor(i / size))));
  const place = (role: number) =>
    states(texts, role)
      ? rowOf(new Map(Array.from(shift, (_, topic) => [topic, at(axes, role * width + topic) * at(strengths, topic)])))
      : NOTHING;
  const rows = joinRows(Array.from({ length: roles }, (_, role) => place(role)));
  return { id: 'topics', rows, lens, shift };
}

// Roles × width to words × width: the transposed, centred table times the axes.
function perWord(axes: Float64Array, { texts, words, width, mean }: Table): Float64Array {
  const out = new Float64Array(words * width);
  const sums = new Float64Array(width);
  for (let role = 0; role < texts.starts.length - 1; role++) {
    if (!states(texts, role)) continue;
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
    if (!states(texts, role)) continue;
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
    column.set(column.map((value) => (length > TINY ? value / length : 0)));
  });
  return Float64Array.from(table, (_, i) => at(columns[i % width] ?? table, Math.floor(i / width)));
}

const TINY = 1e-9;

function columnLengths(table: Float64Array, width: number): Float64Array {
  const squares = new Float64Array(width);
  table.forEach((value, i) => (squares[i % width] = at(squares, i % width) + value * value));
  return squares.map(Math.sqrt);
}

function meanRow(texts: Rows, words: number): Float64Array {
  const mean = new Float64Array(words);
  const stating = texts.starts.filter((_, role) => states(texts, role)).length;
  const weights = texts.weights.subarray();
  texts.dimensions.subarray().forEach((word, i) => (mean[word] = at(mean, word) + at(weights, i) / stating));
  return mean;
}

function rowAsIs(values: Float64Array): Row {
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
