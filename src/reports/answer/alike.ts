import { capitalize } from '../../categories/english.js';
import type { Similarity } from '../../model/comparison.js';
import type { AlikeAnswer, AlikeScore } from '../../model/answer.js';
import { bandOf } from '../../model/similarity-bands.js';
import { basisOf } from '../comparison-screen/how-alike.js';

/** How alike the roles are; of more than two also each pair. */
export function alikeAnswer(similarity: Similarity): AlikeAnswer {
  const { score, pairs } = similarity;
  const isPair = pairs.length === 1;
  const whole = scoreOf(score, 'Too little is stated to tell');
  return {
    ...whole,
    words: isPair || score === null ? whole.words : `On average ${whole.words.toLowerCase()}`,
    basis: score === null ? '' : basisOf(similarity),
    pairs: isPair ? [] : pairs.map((pair) => ({ ...scoreOf(pair.score, 'Not comparable'), roles: pair.roles })),
  };
}

function scoreOf(score: number | null, otherwise: string): AlikeScore {
  const band = score === null ? null : bandOf(score);
  return { score, blocks: band?.blocks ?? null, words: capitalize(band?.words ?? otherwise) };
}
