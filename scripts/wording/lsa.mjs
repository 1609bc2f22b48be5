import { random } from './random.mjs';

/**
 * Latent semantic analysis: directions of the terms by the duties that they stand in together. `docs` are lists of term rows in order; the
 * answer is rows × dims floats, each row as long as its term is rare (idf / 8). Subspace iteration, seeded: equal input, equal bytes.
 */
export function analyse(docs, rarity, dims, turns = 6, seed = 1) {
  const rows = docs.map((doc) => weigh(doc, rarity));
  const next = random(seed);
  const count = rarity.length;
  let basis = Float64Array.from({ length: count * dims }, () => next() - 0.5);
  orthonormalise(basis, count, dims);
  for (let turn = 0; turn < turns; turn++) {
    basis = multiply(rows, basis, count, dims);
    orthonormalise(basis, count, dims);
  }
  return lengthen(basis, strengths(multiply(rows, basis, count, dims), basis, dims), rarity, dims);
}

function weigh(doc, rarity) {
  const weights = new Map();
  doc.forEach((row, place) => weights.set(row, (weights.get(row) ?? 0) + rarity[row] / (1 + place / 16)));
  const norm = Math.hypot(...weights.values()) || 1;
  return { rows: [...weights.keys()], weights: [...weights.values()].map((weight) => weight / norm) };
}

// Term × term counts times the basis, without ever making the square matrix.
function multiply(docs, basis, count, dims) {
  const product = new Float64Array(count * dims);
  const middle = new Float64Array(dims);
  for (const { rows, weights } of docs) {
    middle.fill(0);
    rows.forEach((row, k) => {
      for (let c = 0; c < dims; c++) middle[c] += weights[k] * basis[row * dims + c];
    });
    rows.forEach((row, k) => {
      for (let c = 0; c < dims; c++) product[row * dims + c] += weights[k] * middle[c];
    });
  }
  return product;
}

// Gram–Schmidt, on columns that lie in one piece: several times as fast.
function orthonormalise(basis, count, dims) {
  const columns = Array.from({ length: dims }, (_, c) => Float64Array.from({ length: count }, (__, i) => basis[i * dims + c]));
  columns.forEach((column, c) => {
    for (const other of columns.slice(0, c)) {
      const along = dotOf(column, other);
      for (let i = 0; i < count; i++) column[i] -= along * other[i];
    }
    const scale = 1 / Math.sqrt(dotOf(column, column) || 1);
    for (let i = 0; i < count; i++) basis[i * dims + c] = column[i] *= scale;
  });
}

function dotOf(one, other) {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i] * other[i];
  return sum;
}

function strengths(product, basis, dims) {
  const sums = new Float64Array(dims);
  basis.forEach((x, index) => (sums[index % dims] += x * product[index]));
  return sums.map((sum) => Math.sqrt(Math.sqrt(Math.max(sum, 1e-9))));
}

function lengthen(basis, strength, rarity, dims) {
  const vectors = new Float32Array(basis.length);
  rarity.forEach((rare, row) => {
    const cells = strength.map((s, c) => s * basis[row * dims + c]);
    const factor = rare / 8 / (Math.hypot(...cells) || 1);
    cells.forEach((cell, c) => (vectors[row * dims + c] = cell * factor));
  });
  return vectors;
}
