import { random } from './random.mjs';

/**
 * Latent semantic analysis: computes a vector for each term from the duties in which it occurs. Subspace iteration with a seed, so that
 * equal input gives equal bytes.
 * @param docs the duties, each as a list of term rows in order
 * @param rarity the rarity of each row
 * @returns rows × dims floats; the length of a row is the rarity of its term / 8
 */
export function analyse(docs, rarity, dims, rounds = 6, seed = 1) {
  const weightedDocs = docs.map((doc) => weightedTerms(doc, rarity));
  const next = random(seed);
  const rowCount = rarity.length;
  let basis = Float64Array.from({ length: rowCount * dims }, () => next() - 0.5);
  orthonormalise(basis, rowCount, dims);
  for (let round = 0; round < rounds; round++) {
    basis = multiply(weightedDocs, basis, rowCount, dims);
    orthonormalise(basis, rowCount, dims);
  }
  return scaleRows(basis, axisStrengths(multiply(weightedDocs, basis, rowCount, dims), basis, dims), rarity, dims);
}

function weightedTerms(doc, rarity) {
  const weights = new Map();
  doc.forEach((row, position) => weights.set(row, (weights.get(row) ?? 0) + rarity[row] / (1 + position / 16)));
  const norm = Math.hypot(...weights.values()) || 1;
  return { rows: [...weights.keys()], weights: [...weights.values()].map((weight) => weight / norm) };
}

// Multiplies the term × term matrix of co-occurrences with the basis, without building that matrix.
function multiply(docs, basis, rowCount, dims) {
  const product = new Float64Array(rowCount * dims);
  const docVector = new Float64Array(dims);
  for (const { rows, weights } of docs) {
    docVector.fill(0);
    rows.forEach((row, k) => {
      for (let c = 0; c < dims; c++) docVector[c] += weights[k] * basis[row * dims + c];
    });
    rows.forEach((row, k) => {
      for (let c = 0; c < dims; c++) product[row * dims + c] += weights[k] * docVector[c];
    });
  }
  return product;
}

// Gram–Schmidt on contiguous copies of the columns, which is several times as fast.
function orthonormalise(basis, rowCount, dims) {
  const columns = Array.from({ length: dims }, (_, c) => Float64Array.from({ length: rowCount }, (__, i) => basis[i * dims + c]));
  columns.forEach((column, c) => {
    for (const previous of columns.slice(0, c)) {
      const along = dot(column, previous);
      for (let i = 0; i < rowCount; i++) column[i] -= along * previous[i];
    }
    const scale = 1 / Math.sqrt(dot(column, column) || 1);
    for (let i = 0; i < rowCount; i++) basis[i * dims + c] = column[i] *= scale;
  });
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

// The square root of each axis's singular value.
function axisStrengths(product, basis, dims) {
  const sums = new Float64Array(dims);
  basis.forEach((x, index) => (sums[index % dims] += x * product[index]));
  return sums.map((sum) => Math.sqrt(Math.sqrt(Math.max(sum, 1e-9))));
}

function scaleRows(basis, strengths, rarity, dims) {
  const vectors = new Float32Array(basis.length);
  rarity.forEach((rare, row) => {
    const cells = strengths.map((strength, c) => strength * basis[row * dims + c]);
    const factor = rare / 8 / (Math.hypot(...cells) || 1);
    cells.forEach((cell, c) => (vectors[row * dims + c] = cell * factor));
  });
  return vectors;
}
