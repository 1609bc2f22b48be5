import type { Match } from '../model/comparison.js';

/** Entries of a category that are one thing: at most one of each role. */
export interface Alignment {
  /** Where the entries stand in their lists; null where a role has none. */
  readonly places: readonly (number | null)[];
  /** By what they were joined, the least sure link; null where one stands alone or the label joins them. */
  readonly match: Match | null;
}
