import type { Match } from './comparison.js';

/** Entries of a category that are one thing: at most one of each role. */
export interface Alignment {
  /** Where the entries stand in their lists; null where a role has none. */
  readonly places: readonly (number | null)[];
  /** By what they were joined, the least sure link; null where one stands alone or the label joins them. */
  readonly match: Match | null;
}

/** How entries were aligned before: to align them is most of what a comparison costs, and the same question has the same answer. */
export interface Alignments {
  /** What was found when the same was asked; null where it was not. */
  recall(question: string): readonly Alignment[] | null;
  keep(question: string, found: readonly Alignment[]): void;
}
