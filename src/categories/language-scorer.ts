import { hasRules, languageRules } from '../similarity/languages/index.js';
import { type SentenceScorer, sentenceScorer } from '../similarity/languages/sentence-scorer.js';
import type { Scorer } from '../similarity/scorer.js';
import { isProductList } from './name-lists.js';

/** A scorer that reads two names as names, and everything else as sentences. */
export interface ItemsScorer extends Scorer {
  readonly areBothNames: (a: number, i: number, b: number, j: number) => boolean;
}

/**
 * Judges the items of two roles by the language of the roles: by the rules of the language where it has some, otherwise, as in English, by the given
 * scorer. In two languages only names match. Names of products are judged alike in all languages.
 * @param texts the items of each role
 * @param list the category's id, or an attribute
 * @param languages the language of each role; null or missing if it is not known
 */
export function inLanguages(
  scorer: ItemsScorer,
  texts: readonly (readonly string[])[],
  list: string,
  languages: readonly (string | null)[],
): ItemsScorer {
  const judgeOf = (a: number, b: number): Judge => {
    const judge = judgeBetween(languages[a] ?? null, languages[b] ?? null);
    return typeof judge === 'object' && isProductList(list) ? 'given scorer' : judge;
  };
  return {
    areBothNames: (a, i, b, j) => scorer.areBothNames(a, i, b, j) || judgeOf(a, b) !== 'given scorer',
    between: (a, b) => {
      const judge = judgeOf(a, b);
      if (judge === 'given scorer') return scorer.between(a, b);
      if (typeof judge === 'object') return (i, j) => judge.score(texts[a]![i]!, texts[b]![j]!);
      const scoreOf = scorer.between(a, b);
      return (i, j) => (scorer.areBothNames(a, i, b, j) ? scoreOf(i, j) : 0);
    },
    why: (a, i, b, j) => {
      const judge = judgeOf(a, b);
      return typeof judge === 'object' ? judge.why(texts[a]![i]!, texts[b]![j]!) : scorer.why(a, i, b, j);
    },
  };
}

type Judge = SentenceScorer | 'given scorer' | 'names only';

/** How to judge the sentences of two roles in these languages. */
export function judgeBetween(left: string | null, right: string | null): Judge {
  if (left !== null && right !== null && left !== right) return 'names only';
  const language = left ?? right;
  return hasRules(language) ? sentenceScorer(languageRules(language)) : 'given scorer';
}
