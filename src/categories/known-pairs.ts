import type { ScoredPair } from '../similarity/text-similarity.js';

/** Which of the texts that bundled roles state are worded alike, found when the library was built: all others are not. */
export interface KnownPairs {
  /**
   * The pairs of two roles.
   * @param list the category's id, or an attribute
   * @returns for each pair the index of either text, and the score that the scorer of wording gives them; null if it does not know the list
   */
  readonly between: (list: string, left: readonly string[], right: readonly string[]) => readonly ScoredPair[] | null;
}
