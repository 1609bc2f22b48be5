import type { NearIndex } from './near-index.js';
import { percentileOf } from './pair-scores.js';
import { reasons, type Reason } from './reasons.js';
import type { NearRole } from './role.js';
import { NOTHING } from './rows.js';
import { scoreOf, scores } from './scores.js';
import { layers, standAt, standOf, type Stand } from './stand.js';

export type NearResult = {
  readonly id: string;
  /** 1: stated alike in every facet that both state; 0: no more alike than two roles picked at random. To four decimals. */
  readonly score: number;
  /** The facets that both state, of those that either does. */
  readonly coverage: { readonly compared: number; readonly stated: number };
  /** The percentage of the library's pairs that are less near, 0 to 100; null in a library of fewer than 20 roles. */
  readonly percentile: number | null;
  /** What makes them near, the strongest first. */
  readonly why: readonly Reason[];
};

/**
 * The roles of the library that are nearest to one of them, or to any other role, best first; never the role itself.
 * Equals stand in the order of their ids.
 * @throws RangeError if no role has the id
 */
export function nearest(index: NearIndex, role: string | NearRole, limit: number): NearResult[] {
  const stand = standOf(index, role);
  const found = scores(index, stand);
  return best(found, stand.at, limit).map((at) => describe(index, stand, standAt(index, at), found[at] ?? 0));
}

/** Only those are put in order that can be among the best: the rest of ten thousand is not. */
function best(found: Float64Array, except: number, limit: number): number[] {
  const least = found.toSorted().at(-limit - 1) ?? -Infinity;
  return [...found.keys()]
    .filter((at) => at !== except && (found[at] ?? 0) >= least)
    .sort((a, b) => (found[b] ?? 0) - (found[a] ?? 0) || a - b)
    .slice(0, limit);
}

/**
 * How near two roles are, be they of the library or not: the same both ways, and 1 to itself.
 * @throws RangeError if no role has the id
 */
export function nearness(index: NearIndex, left: string | NearRole, right: string | NearRole): NearResult {
  const [one, other] = [standOf(index, left), standOf(index, right)];
  return describe(index, one, other, scoreOf(index, one, other));
}

function describe(index: NearIndex, one: Stand, other: Stand, exact: number): NearResult {
  const score = Math.round(Math.max(0, exact) * 1e4) / 1e4;
  return {
    id: other.id,
    score,
    coverage: coverageOf(index, one, other),
    percentile: percentileOf(exact, index.pairs),
    why: reasons(index, one, other),
  };
}

// Topics are found, not stated: they take no part here.
function coverageOf(index: NearIndex, one: Stand, other: Stand): NearResult['coverage'] {
  const facets = layers(index).filter(({ id }) => id !== 'topics');
  const stated = facets.map(({ id }) => [one, other].map(({ rows }) => (rows.get(id) ?? NOTHING).weights.length > 0));
  return {
    compared: stated.filter(([left, right]) => left && right).length,
    stated: stated.filter(([left, right]) => left || right).length,
  };
}
