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
 * Topics: the directions in which the words of a library's roles vary together, so that roles are alike that use different words of the
 * same trade. Latent semantic analysis (Deerwester et al. 1990) of the centred texts.
 */
export type Topics = {
  readonly id: 'topics';
  /** The topics of each role, as vectors of length 1. */
  readonly rows: SparseRows;
  /**
   * Roles × topics. Multiplied with a text's cosines with all roles, minus the offset, this gives the topics of a text outside the library.
   */
  readonly projection: NumberList<Float32Array>;
  readonly offset: Float32Array;
};

/**
 * Finds the topics of a library: one for every 20 roles, 32 at most; null for fewer than 100 roles.
 * @param wordCount the number of dimensions of the texts
 */
export function findTopics(texts: SparseRows, wordCount: number): Topics | null {
  const roleCount = texts.starts.length - 1;
  const topicCount = Math.min(maxTopics, Math.floor(roleCount / rolesPerTopic));
  if (topicCount < minTopics) return null;
  const table: Table = { texts, wordCount, width: topicCount + spareAxes, mean: meanText(texts, wordCount) };
  // Subspace iteration.
  let axes = orthonormalize(noise(roleCount * table.width), table.width);
  for (let round = 0; round < rounds; round++) axes = orthonormalize(multiply(multiplyTransposed(axes, table), table), table.width);
  return toTopics(axes, table, topicCount);
}

/** The topics of a role outside the library, given the cosines of its text with the texts of all roles of the library. */
export function projectOntoTopics({ projection, offset }: Topics, textCosines: Float64Array): SparseVector {
  // A text that shares no word with any role, or is empty, has no topics.
  if (textCosines.every((cosine) => cosine === 0)) return emptyVector;
  const topicCount = offset.length;
  const weights = Float64Array.from(offset, (value) => -value);
  const values = projection.subarray();
  for (let role = 0; role < textCosines.length; role++) {
    const cosine = textCosines[role]!;
    if (cosine !== 0) for (let topic = 0; topic < topicCount; topic++) weights[topic]! += values[role * topicCount + topic]! * cosine;
  }
  return unitVector(new Map(weights.entries()));
}

const maxTopics = 32;
const minTopics = 5;
const rolesPerTopic = 20;
const spareAxes = 6;
const rounds = 3;

/** The table of roles × words, to be centred by its mean, and the number of axes that are searched for. */
type Table = { readonly texts: SparseRows; readonly wordCount: number; readonly width: number; readonly mean: Float64Array };

// The lengths of the axes, once multiplied with the table, are its singular values.
function toTopics(axes: Float64Array, table: Table, topicCount: number): Topics {
  const { texts, wordCount, width } = table;
  const singularValues = columnLengths(multiplyTransposed(axes, table), width);
  const roleCount = texts.starts.length - 1;
  const projection = new Float32Array(roleCount * topicCount);
  for (let i = 0; i < projection.length; i++) {
    const topic = i % topicCount;
    projection[i] = at(axes, Math.floor(i / topicCount) * width + topic) / (at(singularValues, topic) || Infinity);
  }
  const offset = new Float32Array(topicCount);
  const meanCosines = cosines(denseVector(table.mean), toColumns(texts, wordCount), roleCount);
  projection.forEach(
    (value, i) => (offset[i % topicCount] = at(offset, i % topicCount) + value * at(meanCosines, Math.floor(i / topicCount))),
  );
  const topicsOf = (role: number): SparseVector =>
    hasEntries(texts, role)
      ? unitVector(new Map(Array.from(offset, (_, topic) => [topic, at(axes, role * width + topic) * at(singularValues, topic)])))
      : emptyVector;
  const rows = joinRows(Array.from({ length: roleCount }, (_, role) => topicsOf(role)));
  return { id: 'topics', rows, projection, offset };
}

// Multiplies the transposed, centred table with the axes: roles × width becomes words × width.
function multiplyTransposed(axes: Float64Array, { texts, wordCount, width, mean }: Table): Float64Array {
  const product = new Float64Array(wordCount * width);
  const sums = new Float64Array(width);
  for (let role = 0; role < texts.starts.length - 1; role++) {
    if (!hasEntries(texts, role)) continue;
    addScaled(sums, 0, axes, role * width, width, 1);
    const { dimensions, weights } = rowAt(texts, role);
    for (let i = 0; i < dimensions.length; i++) addScaled(product, at(dimensions, i) * width, axes, role * width, width, at(weights, i));
  }
  mean.forEach((value, word) => addScaled(product, word * width, sums, 0, width, -value));
  return product;
}

// Multiplies the centred table with one row per word: words × width becomes roles × width.
function multiply(wordRows: Float64Array, { texts, width, mean }: Table): Float64Array {
  const roleCount = texts.starts.length - 1;
  const product = new Float64Array(roleCount * width);
  const meanProduct = new Float64Array(width);
  mean.forEach((value, word) => addScaled(meanProduct, 0, wordRows, word * width, width, value));
  for (let role = 0; role < roleCount; role++) {
    if (!hasEntries(texts, role)) continue;
    const { dimensions, weights } = rowAt(texts, role);
    for (let i = 0; i < dimensions.length; i++)
      addScaled(product, role * width, wordRows, at(dimensions, i) * width, width, at(weights, i));
    addScaled(product, role * width, meanProduct, 0, width, -1);
  }
  return product;
}

// Gram–Schmidt, column by column, on a copy in which each column is contiguous.
function orthonormalize(table: Float64Array, width: number): Float64Array {
  const height = table.length / width;
  const columns = Array.from({ length: width }, (_, column) => table.filter((__, i) => i % width === column));
  columns.forEach((column, i) => {
    for (const previous of columns.slice(0, i)) addScaled(column, 0, previous, 0, height, -dot(column, previous));
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

function meanText(texts: SparseRows, wordCount: number): Float64Array {
  const mean = new Float64Array(wordCount);
  const textCount = texts.starts.filter((_, role) => hasEntries(texts, role)).length;
  const weights = texts.weights.subarray();
  texts.dimensions.subarray().forEach((word, i) => (mean[word] = at(mean, word) + at(weights, i) / textCount));
  return mean;
}

function denseVector(values: Float64Array): SparseVector {
  return { dimensions: Uint32Array.from(values.keys()), weights: Float32Array.from(values) };
}

// A linear congruential generator (Numerical Recipes). The iteration may start almost anywhere, but always has to start at the same point.
function noise(size: number): Float64Array {
  let state = 1;
  return new Float64Array(size).map(() => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32 - 0.5);
}

// Adds `count` numbers, multiplied by a factor, to those of another array. Nearly all time is spent here, so: no slices, no callbacks.
function addScaled(
  target: Float64Array,
  targetStart: number,
  source: Float64Array,
  sourceStart: number,
  count: number,
  factor: number,
): void {
  for (let i = 0; i < count; i++) target[targetStart + i]! += factor * source[sourceStart + i]!;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += at(left, i) * at(right, i);
  return sum;
}

function at(values: Float64Array | Float32Array | Uint32Array, i: number): number {
  return values[i]!;
}
