import { type Clause, readClauses } from './clause.js';
import { type Claims, numbersToDigits, readClaims } from './contradictions.js';
import { withoutLeadIn } from './lead-ins.js';
import { memoize } from './memoize.js';
import { withSingleVerbs } from './phrasal-verbs.js';
import { readTerms, readWords, type Term } from './terms.js';

/** An item's text as the scorer reads it: without its lead-in, with its acronyms written out, split into meaningful words. */
export interface ParsedItem {
  /** All words of the text: two items with equal words have the same text. */
  readonly words: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  readonly claims: Claims;
  /** Read on first use: few pairs are alike enough to ask. */
  readonly clauses: () => readonly Clause[];
}

/** @param expanded the text with its acronyms written out */
export function parseItem(text: string, expanded: string): ParsedItem {
  return expanded === text ? parseText(text) : { ...parseText(expanded), words: readWords(numbersToDigits(text)).join(' ') };
}

const parseText = memoize((rawText): ParsedItem => {
  const text = numbersToDigits(rawText);
  const words = readWords(text);
  const core = withSingleVerbs(withoutLeadIn(text));
  const terms = readTerms(readWords(core));
  let clauses: readonly Clause[] | undefined;
  return {
    words: words.join(' '),
    terms,
    stems: new Set(terms.map(({ stem }) => stem)),
    claims: readClaims(text, terms),
    clauses: () => (clauses ??= readClauses(core)),
  };
});
