import type { NearIndex } from './near-index.js';
import { LIKENESS, likeness } from './likeness.js';
import { cosineOf, cosines, NOTHING, states } from './rows.js';
import { layers, type Stand } from './stand.js';

/**
 * How near a role is to each of the library: the mean of the likenesses in the facets that both state, by weight, 1 at the most and
 * below 0 for those that are less alike than two picked at random. A facet that either does not state counts for nothing; two roles
 * that state no facet in common come to 0. Equal both ways.
 */
export function scores(index: NearIndex, { rows }: Stand): Float64Array {
  const sums = new Float64Array(index.ids.length);
  const weights = new Float64Array(index.ids.length);
  for (const layer of layers(index)) {
    const row = rows.get(layer.id);
    if (row === undefined || row.weights.length === 0) continue;
    const { weight } = LIKENESS[layer.id];
    cosines(row, layer.columns, sums.length).forEach((cosine, role) => {
      if (!states(layer.rows, role)) return;
      sums[role] = (sums[role] ?? 0) + weight * likeness(layer.id, cosine);
      weights[role] = (weights[role] ?? 0) + weight;
    });
  }
  return sums.map((sum, role) => sum / (weights[role] || 1));
}

/** The same for one other role alone. */
export function scoreOf(index: NearIndex, one: Stand, other: Stand): number {
  let [sum, weights] = [0, 0];
  for (const layer of layers(index)) {
    const [left, right] = [one.rows.get(layer.id) ?? NOTHING, other.rows.get(layer.id) ?? NOTHING];
    if (left.weights.length === 0 || right.weights.length === 0) continue;
    const { weight } = LIKENESS[layer.id];
    sum += weight * likeness(layer.id, cosineOf(left, right));
    weights += weight;
  }
  return sum / (weights || 1);
}
