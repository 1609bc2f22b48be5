import { createScorer } from './text-similarity.js';

/** Scores each item of `left` against each item of `right`, 0 to 1, as if the lists were one category of two roles: `scores[i][j]`. */
export function scoreItems(left: readonly string[], right: readonly string[]): number[][] {
  const scoreOf = createScorer([left, right]).between(0, 1);
  return left.map((_, i) => right.map((__, j) => scoreOf(i, j)));
}
