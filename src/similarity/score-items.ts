import { weighRivals } from './rivals.js';
import { createScorer } from './sentence-scorer.js';

/** Scores each sentence of `left` against each of `right`, 0 to 1, as if the lists were one category of two roles: `scores[i][j]`. */
export function scoreItems(left: readonly string[], right: readonly string[]): number[][] {
  const scoreOf = createScorer([left, right]).between(0, 1);
  const scores = weighRivals(left.flatMap((_, i) => right.map((__, j) => ({ left: i, right: j, score: scoreOf(i, j) }))));
  return left.map((_, i) => scores.slice(i * right.length, (i + 1) * right.length));
}
