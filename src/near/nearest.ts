import type { NearIndex } from './near-index.js';
import { percentileOf } from './pair-scores.js';
import { reasons, type Reason } from './reasons.js';
import type { NearRole } from './role.js';
import { NOTHING, states } from './rows.js';
import { scoreOf, scores } from './scores.js';
import { layers, standOf, type Stand } from './stand.js';

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
  const order = [...found.keys()].filter((at) => at !== stand.at).sort((a, b) => (found[b] ?? 0) - (found[a] ?? 0) || a - b);
  return order.slice(0, limit).map((at) => describe(index, stand, at, found[at] ?? 0));
}

/** How near one role is to another: the same both ways, and 1 to itself. */
export function nearness(index: NearIndex, left: string | NearRole, right: string): NearResult {
  const stand = standOf(index, left);
  const { at } = standOf(index, right);
  return describe(index, stand, at, scoreOf(index, stand, at));
}

function describe(index: NearIndex, stand: Stand, at: number, exact: number): NearResult {
  const score = Math.round(Math.max(0, exact) * 1e4) / 1e4;
  return {
    id: index.ids[at] ?? '',
    score,
    coverage: coverageOf(index, stand, at),
    percentile: percentileOf(exact, index.pairs),
    why: reasons(index, stand, at),
  };
}

// Topics are found, not stated: they take no part here.
function coverageOf(index: NearIndex, { rows }: Stand, at: number): NearResult['coverage'] {
  const facets = layers(index).filter(({ id }) => id !== 'topics');
  const stated = facets.map(({ id, rows: all }) => [(rows.get(id) ?? NOTHING).weights.length > 0, states(all, at)]);
  return {
    compared: stated.filter(([left, right]) => left && right).length,
    stated: stated.filter(([left, right]) => left || right).length,
  };
}
