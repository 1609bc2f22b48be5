import { isOwnCategory } from '../categories/own-measures.js';
import type { Similarity } from '../model/comparison.js';
import {
  bundledIndex,
  comparedFacets,
  facetSum,
  hasOwnMeasures,
  type MeasuredRole,
  percentileOf,
  roundedScore,
  statedFacets,
  stateEnough,
} from '../neighbors/index.js';
import { sharedCategories } from './own-categories.js';

/** How alike two roles are, the same number wherever it is shown. */
export interface PairMeasure extends Pick<Similarity, 'score' | 'percentile' | 'shared'> {
  /** The aspects that both roles state: facets and categories of their own. */
  readonly compared: readonly string[];
  /** The aspects that either role states. */
  readonly stated: readonly string[];
}

/**
 * Measures how alike two whole roles are. Symmetric; 1 for a role with itself, if it states enough to say anything. Docs: decisions/05.
 */
export function measurePair(left: MeasuredRole, right: MeasuredRole): PairMeasure {
  const pair = [left.vectors, right.vectors] as const;
  const own = left.role && right.role && pair.every(hasOwnMeasures) ? sharedCategories(left.role, right.role) : [];
  const facets = facetSum(...pair);
  const weight = facets.weight + own.length * ownWeight;
  const exact = (facets.sum + own.reduce((sum, { similarity }) => sum + similarity * ownWeight, 0)) / (weight || 1);
  const shared = { count: total(own.map(({ count }) => count)), of: total(own.map(({ of }) => of)) };
  const judgesFacets = stateEnough(...pair);
  const isJudged = judgesFacets || shared.of >= enoughOwnRows;
  const compared = new Set(own.flatMap(({ headings }) => headings));
  const alone = [...ownIds(left), ...ownIds(right)].filter((id) => !compared.has(id));
  const isOfficial = pair.every((role) => role.isOfficial);
  return {
    score: isJudged ? roundedScore(exact) : null,
    percentile: judgesFacets && isOfficial ? percentileOf(exact, bundledIndex().pairScores) : null,
    shared: isJudged && !judgesFacets ? shared : null,
    compared: [...comparedFacets(pair), ...own.map(({ id }) => id)],
    stated: [...new Set([...statedFacets(pair), ...own.map(({ id }) => id), ...alone])],
  };
}

/** Each category of one's own counts a little more than knowledge, and half as much as duties. */
const ownWeight = 0.5;

/** A single criterion is too little to say anything. */
const enoughOwnRows = 2;

function ownIds({ role }: MeasuredRole): string[] {
  return role && role.origin !== 'bundled' ? role.categories.filter(isOwnCategory).map(({ id }) => id) : [];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
