import { stemmer } from 'stemmer';
import { isEastAsianFiller, spaceEastAsianWords } from '../east-asian-words.js';
import { americanSpelling } from './american-spelling.js';
import { verbBase } from './irregular-verbs.js';
import { isAscii } from './is-ascii.js';
import { memoize } from './memoize.js';
import { senses } from './thesaurus.js';

/** A meaningful word of a text, and where it occurs: a duty begins with what is done, and goes on with how and why. */
export interface Term {
  readonly stem: string;
  readonly word: string;
  /** How many meaningful words come before it: 0, 1, 2 … */
  readonly position: number;
  /**
   * The kind of phrase that it belongs to, 0 to 9: 0 before any marker, otherwise the number of the last marker ("such as" 1, "to" 2 …).
   */
  readonly phraseKind: number;
}

/** The words of a text in lower case: letters and digits, with the + and # of C++ and C#. */
export function readWords(text: string): string[] {
  // Nearly every text is ASCII, for which a faster pattern will do.
  if (isAscii(text))
    return (
      text
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+[+#]*/g) ?? []
    );
  return (
    spaceEastAsianWords(text.normalize('NFKC'))
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  );
}

/** The meaningful words, in order, with the Porter stems of their base forms in American spelling. */
export function readTerms(words: readonly string[]): Term[] {
  const terms: Term[] = [];
  let phraseKind = 0;
  for (const word of words) {
    phraseKind = phraseMarkers.get(word) ?? phraseKind;
    if (!stopWords.has(word) && !isEastAsianFiller(word)) terms.push({ stem: stemOf(word), word, position: terms.length, phraseKind });
  }
  return terms;
}

// Texts repeat the same few thousand words, and stemming is the slowest step.
/** The Porter stem of a word's base form in American spelling. */
export const stemOf = memoize((word) => stemmer(verbBase(americanSpelling(word))), 32768);

const stopWords = new Set(
  `a an the and or of to in for on with by from at as is are was were be been being that which who whom this these those such other others their its it
  into using use used including include includes e g i etc may must can not no any all each both if when where while during through under over
  within between according per via so than then up out about`.split(/\s+/),
);

const phraseMarkers = new Map<string, number>(
  [
    ['such', 'including', 'include', 'includes', 'like'],
    ['to'],
    ['using', 'by', 'through', 'via'],
    ['with'],
    ['for'],
    ['in', 'on', 'at', 'from', 'into', 'during', 'under', 'within', 'between'],
    ['of'],
    ['if', 'when', 'where', 'while', 'that', 'which', 'who', 'whom'],
    ['according'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

/** The thesaurus group of a stem, or the stem itself if it is in none. */
export function senseOf(stem: string): string {
  return senses.get(stem) ?? stem;
}
