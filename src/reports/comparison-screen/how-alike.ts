import { capitalize } from '../../categories/english.js';
import type { Similarity } from '../../model/comparison.js';
import type { ScreenSection } from '../../model/screen.js';
import type { AlikePair } from '../../model/screen/alike.js';
import { bandOf } from '../../model/similarity-bands.js';
import { section } from '../role-screen/section.js';
import { sharedText } from '../similarity-text.js';

/** How alike the roles are, in words and as a meter; of more than two, each pair. */
export function alikeSection(similarity: Similarity): ScreenSection {
  const { pairs, score } = similarity;
  const parts: AlikePair[] =
    pairs.length > 1
      ? pairs.map((pair) => ({ roles: pair.roles, ...wordsOf(pair.score, 'not comparable'), rest: '' }))
      : [wholeOf(score, similarity)];
  return section('How alike', [{ type: 'alike', pairs: parts }]);
}

function wholeOf(score: number | null, similarity: Similarity): AlikePair {
  const { blocks, words } = wordsOf(score, 'too little is stated to tell');
  return { roles: null, blocks, words: capitalize(words), rest: score === null ? '' : restOf(similarity) };
}

function wordsOf(score: number | null, otherwise: string): Pick<AlikePair, 'blocks' | 'words'> {
  return score === null ? { blocks: null, words: otherwise } : bandOf(score);
}

function restOf(similarity: Similarity): string {
  const basis = basisOf(similarity);
  return basis === '' ? '' : `: ${basis}`;
}

/** What the words rest on: how many pairs of occupations are less alike, or what is shared. */
export function basisOf({ percentile, shared, compared, stated }: Similarity): string {
  const basis = shared !== null ? [sharedText(shared)] : percentile !== null ? [rank(percentile)] : [];
  const doubt = compared * 2 < stated ? [`judged by ${compared} ${compared === 1 ? 'category' : 'categories'} only`] : [];
  return [...basis, ...doubt].join('; ');
}

function rank(percentile: number): string {
  const whole = Math.floor(percentile);
  return whole === 0 ? 'less alike than nearly all pairs of occupations' : `more alike than ${whole}% of all pairs of occupations`;
}
