import { type Claims, inDigits, readClaims } from './guards.js';
import { withoutLeadIn } from './lead-ins.js';
import { remembered } from './remembered.js';
import { readTerms, readWords, type Term } from './terms.js';
import { senseOf } from './thesaurus.js';

/** An item's text as the scorer reads it: without its lead-in, short forms written out, in meaningful words. */
export interface Reading {
  /** All of its words: texts with equal words are equal. */
  readonly words: string;
  readonly terms: readonly Term[];
  readonly stems: ReadonlySet<string>;
  /** The stems with their emphasis, in the order of the alphabet; the same by sense. */
  readonly emphases: { readonly stems: readonly Emphasis[]; readonly senses: readonly Emphasis[] };
  readonly claims: Claims;
}

/** How much the places of a stem in the text make of it, the sum of 1 / (1 + place / 8); `name` is the stem itself, or its sense. */
export interface Emphasis {
  readonly name: string;
  readonly stem: string;
  readonly factor: number;
}

/** @param written the text with its short forms written out */
export function readItem(text: string, written: string): Reading {
  return written === text ? readText(text) : { ...readText(written), words: readWords(inDigits(text)).join(' ') };
}

function emphasise(terms: readonly Term[]): Emphasis[] {
  const factors = new Map<string, number>();
  for (const { stem, place } of terms) factors.set(stem, (factors.get(stem) ?? 0) + 1 / (1 + place / 8));
  return [...factors].map(([stem, factor]) => ({ name: stem, stem, factor })).sort(byName);
}

function byName(one: Emphasis, other: Emphasis): number {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.stem < other.stem ? -1 : 1;
}

const readText = remembered((raw): Reading => {
  const text = inDigits(raw);
  const words = readWords(text);
  const terms = readTerms(readWords(withoutLeadIn(text)));
  const stems = emphasise(terms);
  const senses = stems.map((one) => ({ ...one, name: senseOf(one.stem) })).sort(byName);
  return {
    words: words.join(' '),
    terms,
    stems: new Set(stems.map(({ stem }) => stem)),
    emphases: { stems, senses },
    claims: readClaims(text, terms),
  };
});
