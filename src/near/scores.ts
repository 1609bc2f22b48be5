import type { NearIndex } from './near-index.js';
import { LIKENESS, likeness } from './likeness.js';
import { cosineOf } from './rows.js';
import { layers, type Stand } from './stand.js';

/**
 * How near two roles are: the mean of the likenesses in the facets that both state, by weight, 1 at the most and below 0 for those that are
 * less alike than two picked at random. A facet that either does not state counts for nothing; two roles that state no facet in common come
 * to 0. Equal both ways.
 */
export function scoreOf(index: NearIndex, one: Stand, other: Stand): number {
  let [sum, weights] = [0, 0];
  for (const { id } of layers(index)) {
    if (!one.states(id) || !other.states(id)) continue;
    const { weight } = LIKENESS[id];
    sum += weight * likeness(id, cosineOf(one.rowIn(id), other.rowIn(id)));
    weights += weight;
  }
  return sum / (weights || 1);
}
