import { type ScoredFacetId, facetSimilarity } from './facet-similarity.js';
import type { NeighborIndex } from './neighbor-index.js';
import { percentileOf, roleSimilarity } from './role-similarity.js';
import { type NeighborReason, neighborReasons } from './reasons.js';
import type { RoleFeatures } from './role-features.js';
import { cosineOf } from './sparse-vectors.js';
import { type LibraryScores, libraryScores } from './library-scores.js';
import { type FacetVectorsPair, facetVectorsAt, facetVectorsOf } from './facet-vectors.js';

export type Neighbor = {
  readonly id: string;
  /** 1: stated alike in every facet that both state; 0: no more alike than two roles picked at random. To four decimals. */
  readonly score: number;
  /** The facets that both state, of those that either does. */
  readonly coverage: { readonly compared: number; readonly stated: number };
  /** The percentage of the library's pairs that are less near, 0 to 100; null in a library of fewer than 20 roles. */
  readonly percentile: number | null;
  /** What makes them near, the strongest first. */
  readonly why: readonly NeighborReason[];
};

/**
 * The roles of the library that are nearest to one of them, or to any other role, best first; never the role itself.
 * Equals stand in the order of their ids.
 * @throws RangeError if no role has the id
 */
export function findNeighbors(index: NeighborIndex, role: string | RoleFeatures, limit: number): Neighbor[] {
  const stand = facetVectorsOf(index, role);
  const scores = libraryScores(index, stand);
  return bestScored(scores, stand.position, limit).map(({ at, score }) =>
    toNeighbor(index, [stand, facetVectorsAt(index, at)], score, (facet) => scores.similarityAt(at, facet)),
  );
}

type ScoredRole = { readonly at: number; readonly score: number };

/**
 * Of ten thousand roles most cannot be among the best, so far are they in what counts most: they are not looked at any further. More are in each turn than
 * in the one before, the likeliest first, until no other can be as near as the last of the best.
 */
function bestScored({ upperBounds, scoreAt }: LibraryScores, except: number, limit: number): ScoredRole[] {
  const ascending = upperBounds.toSorted();
  let [found, end] = [new Array<ScoredRole>(), Infinity];
  for (let size = limit + 1; ; size *= 4) {
    const last = found[limit - 1]?.score ?? -Infinity;
    const least = Math.max(last, ascending.at(-size) ?? -Infinity);
    const more = positionsBetween(least, end, upperBounds, except).flatMap((at): ScoredRole[] => {
      const score = scoreAt(at, last);
      return score === null ? [] : [{ at, score }];
    });
    found = [...found, ...more].sort(byScore).slice(0, limit);
    if (least === last) return found;
    end = least;
  }
}

/** The places of those from `least` up to, and not with, `end`. */
function positionsBetween(least: number, end: number, bounds: Float64Array, except: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < bounds.length; at++) {
    const bound = bounds[at]!;
    if (bound >= least && bound < end && at !== except) places.push(at);
  }
  return places;
}

function byScore(one: ScoredRole, other: ScoredRole): number {
  return other.score - one.score || one.at - other.at;
}

/**
 * How near two roles are, be they of the library or not: the same both ways, and 1 to itself.
 * @throws RangeError if no role has the id
 */
export function similarityBetween(index: NeighborIndex, left: string | RoleFeatures, right: string | RoleFeatures): Neighbor {
  const pair = [facetVectorsOf(index, left), facetVectorsOf(index, right)] as const;
  const [one, other] = pair;
  return toNeighbor(index, pair, roleSimilarity(index, one, other), (id) =>
    facetSimilarity(id, cosineOf(one.vectorIn(id), other.vectorIn(id))),
  );
}

function toNeighbor(index: NeighborIndex, pair: FacetVectorsPair, exact: number, alikeIn: (facet: ScoredFacetId) => number): Neighbor {
  const [, other] = pair;
  const score = Math.round(Math.max(0, exact) * 1e4) / 1e4;
  return {
    id: other.id,
    score,
    coverage: coverageOf(index, pair),
    percentile: percentileOf(exact, index.pairScores),
    why: neighborReasons(index, pair, alikeIn),
  };
}

// Topics are found, not stated: they take no part here.
function coverageOf(index: NeighborIndex, pair: FacetVectorsPair): Neighbor['coverage'] {
  const stated = index.facets.map(({ id }) => pair.map(({ states }) => states(id)));
  return {
    compared: stated.filter(([left, right]) => left && right).length,
    stated: stated.filter(([left, right]) => left || right).length,
  };
}
