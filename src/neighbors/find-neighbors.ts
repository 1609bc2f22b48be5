import { type ScoredFacetId, facetSimilarity, scoredFacetIds } from './facet-similarity.js';
import { type NeighborIndex, positionOf } from './neighbor-index.js';
import { areComparedIn, roleSimilarity, stateEnough } from './role-similarity.js';
import { percentileOf } from './score-distribution.js';
import { type NeighborReason, neighborReasons, sharedWords } from './reasons.js';
import type { WordShares } from './shared-phrases.js';
import { cosineOf } from './sparse-vectors.js';
import { fromTraitBits, hasOwnMeasures } from './traits.js';
import { type LibraryScores, libraryScores } from './library-scores.js';
import { type FacetVectors, type FacetVectorsPair, facetVectorsAt } from './facet-vectors.js';

export type Neighbor = {
  readonly id: string;
  /** 1: both state the same in every facet that both state; 0: no more alike than two occupations picked at random. Rounded to four decimals. */
  readonly score: number;
  /** The number of facets that both roles state, and of those that either states. */
  readonly coverage: { readonly compared: number; readonly stated: number };
  /** The percentage of pairs of bundled occupations that are less alike, 0 to 100; null unless both roles have official ratings. */
  readonly percentile: number | null;
  /** What makes the roles alike, the strongest reason first. */
  readonly why: readonly NeighborReason[];
  /** The words that the duties of both use. */
  readonly words: WordShares;
};

/**
 * Finds the roles of the library that are most like a role, best first. The role may be one of the library, which is never a neighbour of
 * itself, or any other. Leaves out roles that share fewer than three facets with it, or fewer than it states; those with which it shares too little to say
 * anything; and those that have categories or scales of their own, if it has some too: their score takes more than the index knows. Equal scores are ordered
 * by id.
 * @param limit the maximum number of neighbours
 * @param excluded the ids of roles that are left out, such as the role itself
 */
export function findNeighbors(index: NeighborIndex, vectors: FacetVectors, limit: number, excluded: Iterable<string> = []): Neighbor[] {
  const scores = libraryScores(index, vectors);
  return bestScored(scores, comparableWith(index, vectors, excluded), limit).map(({ position, score }) =>
    toNeighbor(index, [vectors, facetVectorsAt(index, position)], score, (facet) => scores.similarityAt(position, facet)),
  );
}

/**
 * Finds all roles of the library that are at least so much like a role, best first, without the reasons. Leaves out the same as `findNeighbors`.
 * @param minimum above 0, at most 1
 */
export function neighborsAbove(
  index: NeighborIndex,
  vectors: FacetVectors,
  minimum: number,
  excluded: Iterable<string> = [],
): Pick<Neighbor, 'id' | 'score'>[] {
  const { upperBounds, scoreAt } = libraryScores(index, vectors);
  return positionsBetween(minimum, Infinity, upperBounds)
    .filter(comparableWith(index, vectors, excluded))
    .map((position) => ({ position, score: scoreAt(position, minimum) ?? 0 }))
    .filter(({ score }) => score >= minimum)
    .sort(byScore)
    .map(({ position, score }) => ({ id: index.ids.at(position) ?? '', score: roundedScore(score) }));
}

/**
 * Whether the role at a position shares three facets with a role, or as many as that states: roles that share fewer may be alike by their titles alone.
 */
function comparableWith(index: NeighborIndex, vectors: FacetVectors, excluded: Iterable<string>): (position: number) => boolean {
  const leftOut = new Set(Array.from(excluded, (id) => positionOf(id, index)));
  const stated = index.facets.filter(({ id }) => vectors.states(id));
  const fewest = Math.min(3, stated.length);
  const mayShareOwn = hasOwnMeasures(vectors);
  return (position) =>
    !leftOut.has(position) &&
    stated.filter(({ id }) => index.states(id, position)).length >= fewest &&
    !(mayShareOwn && hasOwnMeasures(fromTraitBits(index.traits[position] ?? 0))) &&
    stateEnough(vectors, facetVectorsAt(index, position));
}

type ScoredRole = { readonly position: number; readonly score: number };

/**
 * Computes exact scores only for roles whose upper bound is high enough: of ten thousand roles, most differ so much in the facets that
 * count most that they cannot be among the best. Starts with the highest bounds and takes more roles in each round, until no other bound
 * reaches the lowest of the best scores.
 */
function bestScored({ upperBounds, scoreAt }: LibraryScores, isComparable: (position: number) => boolean, limit: number): ScoredRole[] {
  const ascending = upperBounds.toSorted();
  let [best, end] = [new Array<ScoredRole>(), Infinity];
  for (let size = limit + 1; ; size *= 4) {
    const lowestBest = best[limit - 1]?.score ?? -Infinity;
    const start = Math.max(lowestBest, ascending.at(-size) ?? -Infinity);
    const scored = positionsBetween(start, end, upperBounds).flatMap((position): ScoredRole[] => {
      const score = isComparable(position) ? scoreAt(position, lowestBest) : null;
      return score === null ? [] : [{ position, score }];
    });
    best = [...best, ...scored].sort(byScore).slice(0, limit);
    if (start === lowestBest) return best;
    end = start;
  }
}

/** The positions whose bound is at least `start` and below `end`. */
function positionsBetween(start: number, end: number, bounds: Float64Array): number[] {
  const positions: number[] = [];
  for (let position = 0; position < bounds.length; position++) {
    const bound = bounds[position]!;
    if (bound >= start && bound < end) positions.push(position);
  }
  return positions;
}

function byScore(a: ScoredRole, b: ScoredRole): number {
  return b.score - a.score || a.position - b.position;
}

/**
 * Compares two roles by their facets. Symmetric; the score of a role with itself is 1, unless it states nothing.
 * @returns the result, as `findNeighbors` gives it, with the id of the right role
 */
export function similarityBetween(index: NeighborIndex, left: FacetVectors, right: FacetVectors): Neighbor {
  return toNeighbor(index, [left, right], roleSimilarity(left, right), (id) =>
    facetSimilarity(id, cosineOf(left.vectorIn(id), right.vectorIn(id))),
  );
}

function toNeighbor(
  index: NeighborIndex,
  pair: FacetVectorsPair,
  exactScore: number,
  similarityIn: (facet: ScoredFacetId) => number,
): Neighbor {
  const [left, right] = pair;
  return {
    id: right.id,
    score: roundedScore(exactScore),
    coverage: coverageOf(pair),
    percentile: left.isOfficial && right.isOfficial ? percentileOf(exactScore, index.pairScores) : null,
    why: neighborReasons(index, pair, similarityIn),
    words: sharedWords(index, pair),
  };
}

/** A score as people and programs are told it: at least 0, with four decimals. */
export function roundedScore(score: number): number {
  return Math.round(Math.max(0, score) * 1e4) / 1e4;
}

function coverageOf(pair: FacetVectorsPair): Neighbor['coverage'] {
  return { compared: comparedFacets(pair).length, stated: statedFacets(pair).length };
}

export function comparedFacets([left, right]: FacetVectorsPair): ScoredFacetId[] {
  return statedIds.filter((id) => areComparedIn(id, left, right));
}

export function statedFacets([left, right]: FacetVectorsPair): ScoredFacetId[] {
  return statedIds.filter((id) => left.states(id) || right.states(id));
}

/** Without the topics, which are computed rather than stated. */
const statedIds = scoredFacetIds.filter((id) => id !== 'topics');
