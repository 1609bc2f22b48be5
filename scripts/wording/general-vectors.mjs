import { random } from './random.mjs';

/**
 * Adds to vectors that were learnt from job descriptions what the words mean in general English, so that a word that is rare in job descriptions
 * starts near words of its meaning. Of the general vectors, the dimensions in which the words differ most are kept (principal components). Half of
 * a row's squared length comes from each.
 * @param vectors rows × (dims − generalDims) floats
 * @returns rows × dims floats
 */
export function withGeneralVectors(vectors, { dims, generalDims, words, texts, rarity, general }) {
  const ownDims = dims - generalDims;
  const rows = project(centre(meanVectors(words, texts, general)), generalDims);
  const combined = new Float32Array(words.length * dims);
  words.forEach((_, row) => {
    for (let c = 0; c < ownDims; c++) combined[row * dims + c] = vectors[row * ownDims + c] * Math.SQRT1_2;
    const factor = (rarity[row] / 8) * Math.SQRT1_2;
    rows[row].forEach((value, c) => (combined[row * dims + ownDims + c] = factor * value));
  });
  return combined;
}

/** For each stem, the mean of its forms as often as the texts use them, of length 1; zeros for a word that is not known. */
function meanVectors(words, texts, general) {
  const formsOf = new Map(words.map((word) => [word, []]));
  for (const { stem, word } of texts.flat()) formsOf.get(stem)?.push(word);
  const length = general.values().next().value.length;
  return words.map((stem) => {
    const sum = new Float64Array(length);
    for (const form of formsOf.get(stem)) general.get(form)?.forEach((value, c) => (sum[c] += value));
    return toUnitLength(sum);
  });
}

function centre(vectors) {
  const mean = vectors[0].map((_, c) => vectors.reduce((sum, vector) => sum + vector[c], 0) / vectors.length);
  return vectors.map((vector) => (vector.some((value) => value !== 0) ? vector.map((value, c) => value - mean[c]) : vector));
}

function project(vectors, dims) {
  const axes = principalAxes(covariance(vectors), dims);
  return vectors.map((vector) => toUnitLength(Float64Array.from(axes, (axis) => dot(axis, vector))));
}

function covariance(vectors) {
  const size = vectors[0].length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) matrix[a][b] += vector[a] * vector[b];
  return matrix;
}

/** The directions of greatest variance, one after the other, by power iteration with a seed, so that equal input gives equal bytes. */
function principalAxes(matrix, count, rounds = 60) {
  const next = random(5);
  const axes = [];
  for (let k = 0; k < count; k++) {
    let axis = Float64Array.from(matrix, () => next() - 0.5);
    for (let round = 0; round < rounds; round++) axis = toUnitLength(orthogonal(Float64Array.from(matrix, (row) => dot(row, axis)), axes)); // prettier-ignore
    axes.push(axis);
  }
  return axes;
}

function orthogonal(vector, axes) {
  for (const axis of axes) {
    const along = dot(vector, axis);
    vector = vector.map((value, c) => value - along * axis[c]);
  }
  return vector;
}

function toUnitLength(vector) {
  const norm = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / norm);
}

function dot(a, b) {
  let sum = 0;
  for (let c = 0; c < a.length; c++) sum += a[c] * b[c];
  return sum;
}
