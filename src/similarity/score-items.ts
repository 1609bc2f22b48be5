import { createScorer } from './scorer.js';

/** The scores of each of `left` with each of `right`, 0 to 1, the two lists as a category of two roles: `scores[i][j]`. */
export function scoreItems(left: readonly string[], right: readonly string[]): number[][] {
  const judge = createScorer([left, right]).between(0, 1);
  return left.map((_, i) => right.map((__, j) => judge(i, j)));
}
