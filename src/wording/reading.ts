import { type Claims, inDigits, readClaims } from './guards.js';
import { withoutLeadIn } from './lead-ins.js';
import { remembered } from './remembered.js';
import { readTerms, readWords, type Term } from './terms.js';

/** An item's text as the scorer reads it: without its lead-in, short forms written out, in meaningful words. */
export interface Reading {
  /** All of its words: texts with equal words are equal. */
  readonly words: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  readonly claims: Claims;
}

/** @param written the text with its short forms written out */
export function readItem(text: string, written: string): Reading {
  return written === text ? readText(text) : { ...readText(written), words: readWords(inDigits(text)).join(' ') };
}

const readText = remembered((raw): Reading => {
  const text = inDigits(raw);
  const words = readWords(text);
  const terms = readTerms(readWords(withoutLeadIn(text)));
  return { words: words.join(' '), terms, stems: new Set(terms.map(({ stem }) => stem)), claims: readClaims(text, terms) };
});
