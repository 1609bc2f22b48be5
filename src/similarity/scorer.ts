import type { ItemScorer } from './item-scorer.js';

/**
 * Scores how alike the items of lists are worded. There is one list per role; roles and items are given by their index. A score depends on the two
 * texts alone, not on what else the lists contain.
 */
export interface Scorer {
  /** Returns a function that scores an item of the first role against one of the second: the confidence, 0 to 1, that both say the same. */
  between(roleA: number, roleB: number): ItemScorer;
  /** Returns the words, as written, that make two items alike: shared words, "clients ~ customers", "SQL = structured query language". */
  why(roleA: number, itemA: number, roleB: number, itemB: number): string[];
}

/** @throws RangeError */
export function elementAt<T>(elements: readonly T[] | undefined, index: number, what: string): T {
  const element = elements?.[index];
  if (element === undefined) throw new RangeError(`No ${what} ${index}`);
  return element;
}
