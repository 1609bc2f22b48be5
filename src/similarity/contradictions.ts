import { isAscii } from './is-ascii.js';
import { readWords, type Term } from './terms.js';

/** What of a text forbids taking it for another that is worded alike. */
export interface Claims {
  /** Figures, as "5" or "2.5", sorted; with the sign before them, as "<5" for what is less or no more, and "-5". */
  readonly figures: readonly string[];
  /** Stems that stand behind a negation ("without supervision"). */
  readonly negated: ReadonlySet<string>;
}

/** The text with numbers from two to twelve in digits. */
export function numbersToDigits(text: string): string {
  return text.replace(
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
    (word) => numbers.get(word.toLowerCase()) ?? word,
  );
}

/** What a text, its numbers in digits, claims. */
export function readClaims(text: string, terms: readonly Term[]): Claims {
  const words = readWords(text.replace(/n['’]t\b/g, ' not'));
  return { figures: figuresOf(text), negated: deniedOf(words, terms) };
}

/** True when both texts state figures, and not the same ones: "5+ years" and "3+ years", "> 5 ms" and "< 5 ms". */
export function figuresDiffer(left: Claims, right: Claims): boolean {
  return left.figures.length > 0 && right.figures.length > 0 && left.figures.join(' ') !== right.figures.join(' ');
}

/** True when one text denies a word that the other states: "without supervision" and "under supervision". */
export function negationsConflict(left: Claims, leftStems: ReadonlySet<string>, right: Claims, rightStems: ReadonlySet<string>): boolean {
  return denies(left, right, rightStems) || denies(right, left, leftStems);
}

/** True when the two differ by a word and its counterpart: "accounts payable" and "accounts receivable". */
export function areCounterparts(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return differByOne(left, right, counterparts);
}

/** True when the one undoes what the other does: "reduce costs" and "increase costs". */
export function areReversals(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return differByOne(left, right, reversals);
}

function differByOne(left: ReadonlySet<string>, right: ReadonlySet<string>, opposites: Opposites): boolean {
  for (const stem of left) {
    const others = opposites.get(stem);
    if (others?.some((other) => right.has(other) && !left.has(other)) && !right.has(stem)) return true;
  }
  return false;
}

function denies(one: Claims, other: Claims, stems: ReadonlySet<string>): boolean {
  for (const stem of one.negated) if (stems.has(stem) && !other.negated.has(stem)) return true;
  return false;
}

function figuresOf(text: string): string[] {
  const figures = isAscii(text)
    ? /(?:[<>]=?\s*|(?<![a-z\d])-)?(?<![a-z\d])\d+(?:[.,]\d+)*(?![a-z\d])/gi
    : /(?:[<>≤≥]=?\s*|(?<![\p{L}\d])[-\u2212])?(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;
  return (text.match(figures) ?? []).map(plainFigure).sort();
}

function plainFigure(figure: string): string {
  return figure
    .replace(/[,=\s]/g, '')
    .replace('≤', '<')
    .replace('≥', '>')
    .replace('\u2212', '-');
}

// A negation reaches two meaningful words far: "does not require travel".
function deniedOf(words: readonly string[], terms: readonly Term[]): ReadonlySet<string> {
  if (!words.some((word) => negations.has(word))) return noStems;
  const denied = new Set<string>();
  let reach = 0;
  for (const word of words) {
    if (negations.has(word)) reach = 2;
    const term = reach > 0 ? terms.find((one) => one.word === word) : undefined;
    if (term === undefined) continue;
    denied.add(term.stem);
    reach -= 1;
  }
  return denied;
}

const noStems: ReadonlySet<string> = new Set();
const negations = new Set(['not', 'no', 'never', 'without', 'cannot', 'non', 'neither', 'nor']);
const numbers = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, k) => [word, String(k + 2)]),
);

/** Stems, and those that each of them is never the same as. */
type Opposites = ReadonlyMap<string, readonly string[]>;

const counterparts = oppositesIn(
  `payabl receiv, inbound outbound, incom outgo, junior senior, import export, indoor outdoor, intern extern, minimum maximum, upload download,
  hardwar softwar, bui sell, hire fire`,
);
const reversals = oppositesIn(
  `increas reduc, increas decreas, increas minim, maxim reduc, maxim decreas, maxim minim, approv reject, accept reject, approv deni, enabl disabl,
  encrypt decrypt, assembl disassembl, deposit withdraw, promot demot, grant revok, lend borrow, instal uninstal`,
);

function oppositesIn(pairs: string): Opposites {
  const found = new Map<string, string[]>();
  for (const [one = '', other = ''] of pairs.split(',').map((pair) => pair.trim().split(' '))) {
    found.set(one, [...(found.get(one) ?? []), other]);
    found.set(other, [...(found.get(other) ?? []), one]);
  }
  return found;
}
