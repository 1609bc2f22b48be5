import type { NumberList } from '../cache/byte-reader.js';
import { emptyVector, joinRows, type SparseRows, type SparseVector, unitVector } from './sparse-vectors.js';

/**
 * Topics: the directions in which the texts of a library's roles vary most, so that roles are alike that use different words of the same trade. They are
 * the principal components of the vectors of the texts (`text-vector.ts`).
 */
export type Topics = {
  readonly id: 'topics';
  /** The topics of each role, as vectors of length 1. */
  readonly rows: SparseRows;
  /** Dimensions × topics. Multiplied with the vector of a text, minus the offset, this gives the topics of the text. */
  readonly projection: NumberList<Float32Array>;
  readonly offset: Float32Array;
};

/**
 * Finds the topics of a library: one for every 20 roles, 32 at most; null for fewer than 100 roles.
 * @param texts the vector of each role's text, of the same length each; null if it has none
 */
export function findTopics(texts: readonly (Float64Array | null)[]): Topics | null {
  const topicCount = Math.min(maxTopics, Math.floor(texts.length / rolesPerTopic));
  const stated = texts.filter((text) => text !== null);
  const dims = stated[0]?.length ?? 0;
  if (topicCount < minTopics || dims < topicCount) return null;
  const mean = meanOf(stated, dims);
  const width = Math.min(dims, topicCount + spareAxes);
  const covariance = covarianceOf(stated, mean);
  // Subspace iteration.
  let axes = orthonormalize(noise(dims * width), width);
  for (let round = 0; round < rounds; round++) axes = orthonormalize(multiply(covariance, axes, width), width);
  const projection = new Float32Array(dims * topicCount).map((_, i) => at(axes, Math.floor(i / topicCount) * width + (i % topicCount)));
  const topics: Topics = { id: 'topics', rows: joinRows([]), projection, offset: projected(mean, projection, topicCount) };
  return { ...topics, rows: joinRows(texts.map((text) => projectOntoTopics(topics, text))) };
}

/** The topics of a role, given the vector of its text. A role without a text has none. */
export function projectOntoTopics({ projection, offset }: Topics, text: Float64Array | null): SparseVector {
  if (text === null) return emptyVector;
  const weights = projected(text, projection.subarray(), offset.length);
  return unitVector(new Map(Array.from(weights, (weight, topic) => [topic, weight - at(offset, topic)])));
}

const maxTopics = 32;
const minTopics = 5;
const rolesPerTopic = 20;
const spareAxes = 6;
const rounds = 20;

function projected(text: Float64Array, projection: Float32Array, topicCount: number): Float32Array {
  const sums = new Float64Array(topicCount);
  for (let dim = 0; dim < text.length; dim++)
    for (let topic = 0; topic < topicCount; topic++) sums[topic]! += at(text, dim) * at(projection, dim * topicCount + topic);
  return Float32Array.from(sums);
}

function meanOf(texts: readonly Float64Array[], dims: number): Float64Array {
  const mean = new Float64Array(dims);
  for (const text of texts) addScaled(mean, 0, text, 0, dims, 1 / texts.length);
  return mean;
}

// Dimensions × dimensions; not divided by the number of texts, which changes no direction.
function covarianceOf(texts: readonly Float64Array[], mean: Float64Array): Float64Array {
  const dims = mean.length;
  const covariance = new Float64Array(dims * dims);
  for (const text of texts) {
    const centred = text.map((value, dim) => value - at(mean, dim));
    for (let dim = 0; dim < dims; dim++) addScaled(covariance, dim * dims, centred, 0, dims, at(centred, dim));
  }
  return covariance;
}

// Multiplies a square table with one row of `width` numbers per dimension.
function multiply(square: Float64Array, axes: Float64Array, width: number): Float64Array {
  const dims = axes.length / width;
  const product = new Float64Array(axes.length);
  for (let row = 0; row < dims; row++)
    for (let dim = 0; dim < dims; dim++) addScaled(product, row * width, axes, dim * width, width, at(square, row * dims + dim));
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

function at(values: Float64Array | Float32Array, i: number): number {
  return values[i]!;
}
