import { positionCount } from './contrast.mjs';

/**
 * Guesses an activity for each task without one: the nearest, if its cosine is above 0.6. The release links only some of its tasks, and a
 * second training that uses these guesses at half weight is better on occupations that neither training saw.
 * @returns { task, activity }, one per guess
 */
export function guess({ vectors, weights, dims, pairs, tasks, activities, corpus }) {
  const embed = (terms) => embedTerms(terms, { vectors, weights, dims });
  const sums = new Map(activities.map(({ id }) => [id, embed(corpus.activities.get(id).terms)]));
  for (const { task, activity } of pairs) embed(corpus.tasks.get(task).terms).forEach((x, c) => (sums.get(activity)[c] += x));
  const centroids = [...sums].map(([activity, sum]) => ({ activity, centroid: toUnitLength(sum) }));
  const linkedTasks = new Set(pairs.map(({ task }) => task));
  return tasks
    .filter(({ id }) => !linkedTasks.has(id))
    .flatMap(({ id }) => nearestActivity(embed(corpus.tasks.get(id).terms), centroids).map((activity) => ({ task: id, activity })));
}

function embedTerms(terms, { vectors, weights, dims }) {
  const sum = new Float32Array(dims);
  for (const { row, position, phraseKind } of terms) {
    const weight = weights[Math.min(position, positionCount - 1)] * weights[positionCount + phraseKind];
    for (let c = 0; c < dims; c++) sum[c] += weight * vectors[row * dims + c];
  }
  return toUnitLength(sum);
}

/** The nearest activity in a list, which is empty if none is near enough. */
function nearestActivity(vector, centroids) {
  let best = { activity: null, cosine: 0.6 };
  for (const { activity, centroid } of centroids) {
    let cosine = 0;
    for (let c = 0; c < vector.length; c++) cosine += vector[c] * centroid[c];
    if (cosine > best.cosine) best = { activity, cosine };
  }
  return best.activity === null ? [] : [best.activity];
}

function toUnitLength(vector) {
  let squares = 0;
  for (const x of vector) squares += x * x;
  const norm = Math.sqrt(squares) || 1;
  return vector.map((x) => x / norm);
}
