import { places } from './contrast.mjs';

/**
 * For each task without an activity, the nearest activity, where it is near (cosine 0.6): the release links only a part of its tasks, and a second
 * training with these guesses at half weight does better on occupations that neither saw.
 */
export function guess({ vectors, weights, dims, pairs, tasks, corpus }) {
  const direction = (terms) => directionOf(terms, { vectors, weights, dims });
  const centres = new Map([...corpus.activities].map(([id, { terms }]) => [id, direction(terms)]));
  for (const { task, activity } of pairs) direction(corpus.tasks.get(task).terms).forEach((x, c) => (centres.get(activity)[c] += x));
  const units = [...centres].map(([activity, centre]) => ({ activity, centre: unit(centre) }));
  const linked = new Set(pairs.map(({ task }) => task));
  return tasks
    .filter(({ id }) => !linked.has(id))
    .flatMap(({ soc, id }) => nearest(direction(corpus.tasks.get(id).terms), units).map((activity) => ({ soc, task: id, activity })));
}

function directionOf(terms, { vectors, weights, dims }) {
  const sum = new Float32Array(dims);
  for (const { row, place, part } of terms) {
    const weight = weights[Math.min(place, places - 1)] * weights[places + part];
    for (let c = 0; c < dims; c++) sum[c] += weight * vectors[row * dims + c];
  }
  return unit(sum);
}

function nearest(direction, units) {
  let best = { activity: null, near: 0.6 };
  for (const { activity, centre } of units) {
    let near = 0;
    for (let c = 0; c < direction.length; c++) near += direction[c] * centre[c];
    if (near > best.near) best = { activity, near };
  }
  return best.activity === null ? [] : [best.activity];
}

function unit(vector) {
  let squares = 0;
  for (const x of vector) squares += x * x;
  const norm = Math.sqrt(squares) || 1;
  return vector.map((x) => x / norm);
}
