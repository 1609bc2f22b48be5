import type { CategoryKind } from '../categories/kind.js';
import type { Tier } from '../categories/tier.js';
import type { CompareOptions } from './compare-options.js';

export type MatchChoice = NonNullable<CompareOptions['match']>;

/** The tiers of a kind that a comparison may use: `exact` judges neither wording nor parts. */
export function tiersOf(kind: CategoryKind, match: MatchChoice): readonly Tier[] {
  return kind.tiers.filter(({ by }) => match !== 'exact' || (by !== 'wording' && by !== 'part'));
}
