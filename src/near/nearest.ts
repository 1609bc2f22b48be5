import { likeness, type LikenessId } from './likeness.js';
import type { NearIndex } from './near-index.js';
import { percentileOf } from './pair-scores.js';
import { reasons, type Reason } from './reasons.js';
import type { NearRole } from './role.js';
import { cosineOf } from './rows.js';
import { type ScoresFrom, scoresFrom } from './scores-from.js';
import { scoreOf } from './scores.js';
import { type Pair, standAt, standOf } from './stand.js';

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
  const scores = scoresFrom(index, stand);
  return best(scores, stand.at, limit).map(({ at, score }) =>
    describe(index, [stand, standAt(index, at)], score, (facet) => scores.likenessAt(at, facet)),
  );
}

type Near = { readonly at: number; readonly score: number };

/**
 * Of ten thousand roles most cannot be among the best, so far are they in what counts most: they are not looked at any further. More are in each turn than
 * in the one before, the likeliest first, until no other can be as near as the last of the best.
 */
function best({ bounds, scoreAt }: ScoresFrom, except: number, limit: number): Near[] {
  const ascending = bounds.toSorted();
  let [found, end] = [new Array<Near>(), Infinity];
  for (let size = limit + 1; ; size *= 4) {
    const last = found[limit - 1]?.score ?? -Infinity;
    const least = Math.max(last, ascending.at(-size) ?? -Infinity);
    const more = placesFrom(least, end, bounds, except).flatMap((at): Near[] => {
      const score = scoreAt(at, last);
      return score === null ? [] : [{ at, score }];
    });
    found = [...found, ...more].sort(byScore).slice(0, limit);
    if (least === last) return found;
    end = least;
  }
}

/** The places of those from `least` up to, and not with, `end`. */
function placesFrom(least: number, end: number, bounds: Float64Array, except: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < bounds.length; at++) {
    const bound = bounds[at]!;
    if (bound >= least && bound < end && at !== except) places.push(at);
  }
  return places;
}

function byScore(one: Near, other: Near): number {
  return other.score - one.score || one.at - other.at;
}

/**
 * How near two roles are, be they of the library or not: the same both ways, and 1 to itself.
 * @throws RangeError if no role has the id
 */
export function nearness(index: NearIndex, left: string | NearRole, right: string | NearRole): NearResult {
  const pair = [standOf(index, left), standOf(index, right)] as const;
  const [one, other] = pair;
  return describe(index, pair, scoreOf(index, one, other), (id) => likeness(id, cosineOf(one.rowIn(id), other.rowIn(id))));
}

function describe(index: NearIndex, pair: Pair, exact: number, alikeIn: (facet: LikenessId) => number): NearResult {
  const [, other] = pair;
  const score = Math.round(Math.max(0, exact) * 1e4) / 1e4;
  return {
    id: other.id,
    score,
    coverage: coverageOf(index, pair),
    percentile: percentileOf(exact, index.pairs),
    why: reasons(index, pair, alikeIn),
  };
}

// Topics are found, not stated: they take no part here.
function coverageOf(index: NearIndex, pair: Pair): NearResult['coverage'] {
  const stated = index.facets.map(({ id }) => pair.map(({ states }) => states(id)));
  return {
    compared: stated.filter(([left, right]) => left && right).length,
    stated: stated.filter(([left, right]) => left || right).length,
  };
}
