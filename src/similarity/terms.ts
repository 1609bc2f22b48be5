import { stemmer } from 'stemmer';
import { memoize } from './memoize.js';
import { senses } from './thesaurus.js';

/** A word that carries meaning, and where it stands: the head of a duty says what it is, its tail how and why. */
export interface Term {
  readonly stem: string;
  readonly word: string;
  /** How many meaningful words stand before it: 0, 1, 2 … */
  readonly position: number;
  /** The kind of phrase that it stands in: 0 the main one, else what the last marker opened ("such as" 1, "to" 2, …); 0–9. */
  readonly phraseKind: number;
}

/** The words of a text, lower case: letters and digits, with the + and # of C++ and C#. */
export function readWords(text: string): string[] {
  // Plain ASCII, nearly always, is spared the slower way.
  if (/^[\0-\x7f]*$/.test(text))
    return (
      text
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]+[+#]*/g) ?? []
    );
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? []
  );
}

/** The meaningful words of a text, in order, as Porter stems. */
export function readTerms(words: readonly string[]): Term[] {
  const terms: Term[] = [];
  let part = 0;
  for (const word of words) {
    part = phraseMarkers.get(word) ?? part;
    if (!stopWords.has(word)) terms.push({ stem: stemOf(word), word, position: terms.length, phraseKind: part });
  }
  return terms;
}

// The same few thousand words come again and again, and Porter's rules are the dearest step.
const stemOf = memoize(stemmer, 32768);

const stopWords = new Set(
  `a an the and or of to in for on with by from at as is are be been being that which who whom this these those such other others their its it
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

/** The group of a stem, or the stem itself when it is in none. */
export function senseOf(stem: string): string {
  return senses.get(stem) ?? stem;
}
