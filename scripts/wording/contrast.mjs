import { random, shuffled } from './random.mjs';

/** The vectors come with a weight for each of the first positions in a text (later ones count as the last), and for each kind of phrase. */
export const positionCount = 16;
export const phraseKindCount = 10;

/**
 * Trains the vectors so that duties of one work activity move together and other duties of the same trade do not. A task has to find
 * another task of its activity, or the activity's title, among those of its batch, in both directions (InfoNCE loss, Adagrad). Learns the
 * weights of positions and phrase kinds along with the vectors. Shared words count beside the vectors (× 0.6), so that the vectors learn what
 * shared words do not say.
 * @param pairs { order, task, activity, trust, isPlain }; similar orders mean similar trades, and trust (0 to 1) weights the pair. The activity of a
 * plain pair is the task in plain words
 * @param tasks by id, as are `activities`: { terms: [{ row, position, phraseKind }], shares }, where shares maps rows to their share of the
 * text
 * @returns the trained vectors, and the weights of positions, then of phrase kinds
 */
export function contrast(
  { vectors, dims, pairs, tasks, activities },
  { epochs = 8, batch = 192, temperature = 0.2, rate = 0.05, seed = 1 } = {},
) {
  const next = random(seed);
  const model = { dims, vectors: Float32Array.from(vectors), logWeights: initialLogWeights(), next };
  const gradients = {
    vectors: new Float32Array(vectors.length),
    squaredVectors: new Float32Array(vectors.length).fill(1e-3),
    logWeights: new Float32Array(positionCount + phraseKindCount),
    squaredLogWeights: new Float32Array(positionCount + phraseKindCount).fill(1e-2),
  };
  const links = linksOf(pairs);
  const batchCount = Math.ceil(pairs.length / batch);
  for (let step = 0; step < batchCount * epochs; step += batchCount) {
    const sorted = pairs
      .map((pair) => ({ pair, key: pair.order + next() * 0.9 }))
      .sort((a, b) => a.key - b.key)
      .map(({ pair }) => pair);
    shuffled([...Array(batchCount).keys()], next).forEach((index, k) => {
      const batchPairs = sorted.slice(index * batch, (index + 1) * batch);
      if (batchPairs.length >= 8)
        trainBatch(model, gradients, drawPartners(batchPairs, links, next), {
          tasks,
          activities,
          links,
          temperature,
          rate: rate * (1 - (step + k) / (batchCount * epochs)),
        });
    });
  }
  return { vectors: model.vectors, weights: model.logWeights.map(Math.exp) };
}

function initialLogWeights() {
  return Float32Array.from({ length: positionCount + phraseKindCount }, (_, k) => (k < positionCount ? -Math.log(1 + k / 8) : 0));
}

function linksOf(pairs) {
  const tasksByActivity = new Map();
  const activitiesByTask = new Map();
  for (const { task, activity } of pairs) {
    tasksByActivity.set(activity, [...(tasksByActivity.get(activity) ?? []), task]);
    activitiesByTask.set(task, [...(activitiesByTask.get(task) ?? []), activity]);
  }
  const ownersOfPlain = new Map();
  for (const { task, activity, isPlain } of pairs)
    if (isPlain && !ownersOfPlain.has(activity)) ownersOfPlain.set(activity, activitiesByTask.get(task));
  return { tasksByActivity, activitiesByTask, ownersOfPlain };
}

// Draws the other half of each pair: in three of ten cases another task of the activity, otherwise (null) the activity's title.
function drawPartners(pairs, { tasksByActivity }, next) {
  return pairs.map(({ task, activity, trust }) => {
    const candidates = tasksByActivity.get(activity);
    const partner = candidates.length > 1 && next() >= 0.7 ? candidates[Math.floor(next() * candidates.length)] : task;
    return { task, activity, trust, partner: partner === task ? null : partner };
  });
}

function trainBatch(model, gradients, drawnPairs, { tasks, activities, links, temperature, rate }) {
  const left = drawnPairs.map(({ task }) => encode(model, tasks.get(task)));
  const right = drawnPairs.map(({ partner, activity }) => encode(model, partner ? tasks.get(partner) : activities.get(activity)));
  const texts = [...left, ...right];
  const logits = computeLogits(left, right, temperature);
  maskSharedActivities(logits, drawnPairs, links);
  backpropagateLogits(left, right, logitGradients(logits, drawnPairs), temperature);
  const touchedRows = new Set();
  for (const text of texts) addGradients(model, gradients, text, touchedRows);
  applyGradients(model, gradients, touchedRows, rate);
}

// Drops one term in ten at random, so that the vector of a duty does not depend on a single word.
function encode({ dims, vectors, logWeights, next }, { terms, shares }) {
  const encodedTerms = [];
  const unit = new Float32Array(dims);
  for (const term of terms) {
    if (next() < 0.1) continue;
    const weightIndexes = [Math.min(term.position, positionCount - 1), positionCount + term.phraseKind];
    const weight = Math.exp(logWeights[weightIndexes[0]] + logWeights[weightIndexes[1]]);
    encodedTerms.push({ row: term.row, weightIndexes, weight });
    for (let c = 0; c < dims; c++) unit[c] += weight * vectors[term.row * dims + c];
  }
  const scale = 1 / (norm(unit) || 1);
  for (let c = 0; c < dims; c++) unit[c] *= scale;
  return { terms: encodedTerms, unit, scale, shares, gradient: new Float32Array(dims) };
}

function norm(vector) {
  let sum = 0;
  for (let c = 0; c < vector.length; c++) sum += vector[c] * vector[c];
  return Math.sqrt(sum);
}

function dot(a, b) {
  let sum = 0;
  for (let c = 0; c < a.length; c++) sum += a[c] * b[c];
  return sum;
}

function computeLogits(left, right, temperature) {
  const n = left.length;
  const logits = new Float32Array(n * n);
  const rightTextsByRow = new Map();
  right.forEach(({ shares }, j) =>
    shares.forEach((share, row) => rightTextsByRow.set(row, [...(rightTextsByRow.get(row) ?? []), { j, share }])),
  );
  left.forEach(({ unit, shares }, i) => {
    for (let j = 0; j < n; j++) logits[i * n + j] = dot(unit, right[j].unit) / temperature;
    shares.forEach((share, row) =>
      rightTextsByRow.get(row)?.forEach((text) => (logits[i * n + text.j] += (0.6 * share * text.share) / temperature)),
    );
  });
  return logits;
}

// Two texts of a batch may share an activity by chance: those must not be pushed apart.
function maskSharedActivities(logits, drawnPairs, { activitiesByTask, ownersOfPlain }) {
  const rightTextsByActivity = new Map();
  drawnPairs.forEach(({ partner, activity }, j) => {
    for (const each of partner ? activitiesByTask.get(partner) : (ownersOfPlain.get(activity) ?? [activity]))
      rightTextsByActivity.set(each, [...(rightTextsByActivity.get(each) ?? []), j]);
  });
  drawnPairs.forEach(({ task }, i) => {
    for (const activity of activitiesByTask.get(task))
      for (const j of rightTextsByActivity.get(activity) ?? []) if (j !== i) logits[i * drawnPairs.length + j] = -1e9;
  });
}

// The gradients of the cross-entropy over each row and each column of the logits.
function logitGradients(logits, drawnPairs) {
  const n = drawnPairs.length;
  const gradients = new Float32Array(n * n);
  for (const [step, stride] of [
    [n, 1],
    [1, n],
  ]) {
    drawnPairs.forEach(({ trust }, i) => {
      let total = 0;
      for (let j = 0; j < n; j++) total += Math.exp(logits[i * step + j * stride] - 10);
      for (let j = 0; j < n; j++) gradients[i * step + j * stride] += (trust * Math.exp(logits[i * step + j * stride] - 10)) / total;
      gradients[i * n + i] -= trust;
    });
  }
  return gradients;
}

function backpropagateLogits(left, right, gradients, temperature) {
  const n = left.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const factor = gradients[i * n + j] / temperature / n;
      if (Math.abs(factor) < 1e-6) continue;
      const [a, b] = [left[i], right[j]];
      for (let c = 0; c < a.unit.length; c++) {
        a.gradient[c] += factor * b.unit[c];
        b.gradient[c] += factor * a.unit[c];
      }
    }
  }
}

// Adds the gradients of one text's word vectors and weights to those of the batch.
function addGradients({ dims, vectors }, gradients, text, touchedRows) {
  const along = dot(text.gradient, text.unit);
  const sumGradient = text.gradient.map((x, c) => (x - along * text.unit[c]) * text.scale);
  for (const { row, weightIndexes, weight } of text.terms) {
    touchedRows.add(row);
    let product = 0;
    for (let c = 0; c < dims; c++) {
      product += vectors[row * dims + c] * sumGradient[c];
      gradients.vectors[row * dims + c] += weight * sumGradient[c];
    }
    for (const index of weightIndexes) gradients.logWeights[index] += weight * product;
  }
}

function applyGradients({ dims, vectors, logWeights }, gradients, touchedRows, rate) {
  for (const row of touchedRows)
    for (let k = row * dims; k < (row + 1) * dims; k++) adagradStep(vectors, gradients.vectors, gradients.squaredVectors, k, rate);
  for (let k = 0; k < logWeights.length; k++) adagradStep(logWeights, gradients.logWeights, gradients.squaredLogWeights, k, 0.02);
}

function adagradStep(values, gradients, squaredGradients, k, rate) {
  squaredGradients[k] += gradients[k] ** 2;
  values[k] -= (rate * gradients[k]) / Math.sqrt(squaredGradients[k]);
  gradients[k] = 0;
}
