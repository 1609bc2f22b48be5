import type { PairSimilarity, Similarity } from '../model/comparison.js';
import type { Role } from '../model/role.js';
import { roundedScore, toMeasured } from '../neighbors/index.js';
import { measurePair } from './pair-similarity.js';
import { pairsOf } from './similarity.js';

/** The similarity of all compared roles, over whole roles. */
export function similarityOf(roles: readonly Role[]): Similarity {
  const measured = roles.map(toMeasured);
  const pairs = pairsOf(measured).map(([left, right]) => measurePair(left, right));
  const [only] = pairs.length === 1 ? pairs : [];
  return {
    score: meanScore(pairs),
    percentile: only?.percentile ?? null,
    compared: new Set(pairs.flatMap(({ compared }) => compared)).size,
    stated: new Set(pairs.flatMap(({ stated }) => stated)).size,
    shared: only?.shared ?? null,
    pairs: pairsOf([...roles.keys()]).map((places, pair): PairSimilarity => {
      const { score = null, percentile = null } = pairs[pair] ?? {};
      return { roles: places, score, percentile };
    }),
  };
}

/** The mean of the pairs that have a score; adds in ascending order, so that the order of roles cannot change the last digit. */
function meanScore(pairs: readonly Pick<PairSimilarity, 'score'>[]): number | null {
  const scores = pairs.flatMap(({ score }) => score ?? []).sort((a, b) => a - b);
  return scores.length === 0 ? null : roundedScore(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}
