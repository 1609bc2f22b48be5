import { type Claims, numbersToDigits, readClaims } from './contradictions.js';
import { withoutLeadIn } from './lead-ins.js';
import { memoize } from './memoize.js';
import { readTerms, readWords, type Term } from './terms.js';

/** An item's text as the scorer reads it: without its lead-in, short forms written out, in meaningful words. */
export interface ParsedItem {
  /** All of its words: texts with equal words are equal. */
  readonly words: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  readonly claims: Claims;
}

/** @param written the text with its short forms written out */
export function parseItem(text: string, written: string): ParsedItem {
  return written === text ? parseText(text) : { ...parseText(written), words: readWords(numbersToDigits(text)).join(' ') };
}

const parseText = memoize((raw): ParsedItem => {
  const text = numbersToDigits(raw);
  const words = readWords(text);
  const terms = readTerms(readWords(withoutLeadIn(text)));
  return { words: words.join(' '), terms, stems: new Set(terms.map(({ stem }) => stem)), claims: readClaims(text, terms) };
});
