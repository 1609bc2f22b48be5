import { leadingRankWords, rankWords } from '../names/rank-words.js';
import { contentWords } from './words.js';

/**
 * The words of a title that say what the job is: `developer` in `Senior Developer II` and in `Developer L3`. A title of ranks alone, such as `Director`,
 * keeps its words.
 */
export function titleWords(title: string): string[] {
  const words = contentWords(title);
  const telling = words.filter((word, i) => !isRank(word) && (!leadingRankWords.has(word) || i === words.length - 1));
  return telling.length > 0 ? telling : words;
}

function isRank(word: string): boolean {
  return rankWords.has(word) || numbered.test(word);
}

/** Numbers, Roman ones up to ten, and the steps of a ladder: `7`, `vi`, `l3`, `ic4`. */
const numbered = /^(?:[a-z]{0,2}\d+|i?[vx]|vi{1,3})$/;
