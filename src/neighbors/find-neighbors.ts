import { type ScoredFacetId, facetSimilarity } from './facet-similarity.js';
import type { NeighborIndex } from './neighbor-index.js';
import { percentileOf, roleSimilarity } from './role-similarity.js';
import { type NeighborReason, neighborReasons, sharedWords } from './reasons.js';
import type { RoleFeatures } from './role-features.js';
import type { WordShares } from './shared-phrases.js';
import { cosineOf, hasEntries } from './sparse-vectors.js';
import { type LibraryScores, libraryScores } from './library-scores.js';
import { type FacetVectors, type FacetVectorsPair, facetVectorsAt, facetVectorsOf } from './facet-vectors.js';

export type Neighbor = {
  readonly id: string;
  /** 1: both state the same in every facet that both state; 0: no more alike than two roles picked at random. Rounded to four decimals. */
  readonly score: number;
  /** The number of facets that both roles state, and of those that either states. */
  readonly coverage: { readonly compared: number; readonly stated: number };
  /** The percentage of the library's pairs that are less alike, 0 to 100; null in a library of fewer than 20 roles. */
  readonly percentile: number | null;
  /** What makes the roles alike, the strongest reason first. */
  readonly why: readonly NeighborReason[];
  /** The words that the duties of both use. */
  readonly words: WordShares;
};

/**
 * Finds the roles of the library that are most like a role, best first. The role may be one of the library, which is never a neighbour of
 * itself, or any other. Leaves out roles that share fewer than three facets with it, or fewer than it states. Equal scores are ordered by id.
 * @param limit the maximum number of neighbours
 * @throws RangeError if no role has the id
 */
export function findNeighbors(index: NeighborIndex, role: string | RoleFeatures, limit: number): Neighbor[] {
  const vectors = facetVectorsOf(index, role);
  const scores = libraryScores(index, vectors);
  return bestScored(scores, comparableWith(index, vectors), vectors.position, limit).map(({ position, score }) =>
    toNeighbor(index, [vectors, facetVectorsAt(index, position)], score, (facet) => scores.similarityAt(position, facet)),
  );
}

/**
 * Finds all roles of the library that are at least so much like a role, best first, without the reasons. Equal scores are ordered by id.
 * @param minimum above 0, at most 1
 * @throws RangeError if no role has the id
 */
export function neighborsAbove(index: NeighborIndex, role: string | RoleFeatures, minimum: number): Pick<Neighbor, 'id' | 'score'>[] {
  const vectors = facetVectorsOf(index, role);
  const { upperBounds, scoreAt } = libraryScores(index, vectors);
  return positionsBetween(minimum, Infinity, upperBounds, vectors.position)
    .filter(comparableWith(index, vectors))
    .map((position) => ({ position, score: scoreAt(position, minimum) ?? 0 }))
    .filter(({ score }) => score >= minimum)
    .sort(byScore)
    .map(({ position, score }) => ({ id: index.ids.at(position) ?? '', score }));
}

/**
 * Whether the role at a position shares three facets with a role, or as many as that states: roles that share fewer may be alike by their titles alone.
 */
function comparableWith(index: NeighborIndex, vectors: FacetVectors): (position: number) => boolean {
  const stated = index.facets.filter(({ id }) => vectors.states(id));
  const fewest = Math.min(3, stated.length);
  return (position) => stated.filter(({ rows }) => hasEntries(rows, position)).length >= fewest;
}

type ScoredRole = { readonly position: number; readonly score: number };

/**
 * Computes exact scores only for roles whose upper bound is high enough: of ten thousand roles, most differ so much in the facets that
 * count most that they cannot be among the best. Starts with the highest bounds and takes more roles in each round, until no other bound
 * reaches the lowest of the best scores.
 */
function bestScored(
  { upperBounds, scoreAt }: LibraryScores,
  isComparable: (position: number) => boolean,
  excluded: number,
  limit: number,
): ScoredRole[] {
  const ascending = upperBounds.toSorted();
  let [best, end] = [new Array<ScoredRole>(), Infinity];
  for (let size = limit + 1; ; size *= 4) {
    const lowestBest = best[limit - 1]?.score ?? -Infinity;
    const start = Math.max(lowestBest, ascending.at(-size) ?? -Infinity);
    const scored = positionsBetween(start, end, upperBounds, excluded).flatMap((position): ScoredRole[] => {
      const score = isComparable(position) ? scoreAt(position, lowestBest) : null;
      return score === null ? [] : [{ position, score }];
    });
    best = [...best, ...scored].sort(byScore).slice(0, limit);
    if (start === lowestBest) return best;
    end = start;
  }
}

/** The positions whose bound is at least `start` and below `end`. */
function positionsBetween(start: number, end: number, bounds: Float64Array, excluded: number): number[] {
  const positions: number[] = [];
  for (let position = 0; position < bounds.length; position++) {
    const bound = bounds[position]!;
    if (bound >= start && bound < end && position !== excluded) positions.push(position);
  }
  return positions;
}

function byScore(a: ScoredRole, b: ScoredRole): number {
  return b.score - a.score || a.position - b.position;
}

/**
 * Compares two roles, each one of the library or any other. Symmetric; the score of a role with itself is 1, unless it states nothing.
 * @returns the result, as `findNeighbors` gives it, with the id of the right role
 * @throws RangeError if no role has the id
 */
export function similarityBetween(index: NeighborIndex, left: string | RoleFeatures, right: string | RoleFeatures): Neighbor {
  const pair = [facetVectorsOf(index, left), facetVectorsOf(index, right)] as const;
  const [leftVectors, rightVectors] = pair;
  return toNeighbor(index, pair, roleSimilarity(index, leftVectors, rightVectors), (id) =>
    facetSimilarity(id, cosineOf(leftVectors.vectorIn(id), rightVectors.vectorIn(id))),
  );
}

function toNeighbor(
  index: NeighborIndex,
  pair: FacetVectorsPair,
  exactScore: number,
  similarityIn: (facet: ScoredFacetId) => number,
): Neighbor {
  const [, right] = pair;
  const score = Math.round(Math.max(0, exactScore) * 1e4) / 1e4;
  return {
    id: right.id,
    score,
    coverage: coverageOf(index, pair),
    percentile: percentileOf(exactScore, index.pairScores),
    why: neighborReasons(index, pair, similarityIn),
    words: sharedWords(index, pair),
  };
}

// Leaves out the topics, which are computed rather than stated.
function coverageOf(index: NeighborIndex, pair: FacetVectorsPair): Neighbor['coverage'] {
  const stated = index.facets.map(({ id }) => pair.map(({ states }) => states(id)));
  return {
    compared: stated.filter(([left, right]) => left && right).length,
    stated: stated.filter(([left, right]) => left || right).length,
  };
}
