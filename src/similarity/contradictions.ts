import { isAscii } from './is-ascii.js';
import { readWords, type Term } from './terms.js';

/** What a text claims that rules out a match with another text of similar wording: its figures, and what it negates. */
export interface Claims {
  /** Figures such as "5" or "2.5", sorted, each with its sign: "<5" (less than or at most 5), ">5", "-5". */
  readonly figures: readonly string[];
  /** Stems that follow a negation ("without supervision"). */
  readonly negated: ReadonlySet<string>;
}

/** Writes the number words from two to twelve as digits. */
export function numbersToDigits(text: string): string {
  return text.replace(
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
    (word) => numbers.get(word.toLowerCase()) ?? word,
  );
}

/** @param text with number words already written as digits */
export function readClaims(text: string, terms: readonly Term[]): Claims {
  const words = readWords(text.replace(/n['’]t\b/g, ' not'));
  return { figures: figuresIn(text), negated: negatedStems(words, terms) };
}

/** Whether both texts state figures that are not the same: "5+ years" and "3+ years", "> 5 ms" and "< 5 ms". */
export function figuresDiffer(left: Claims, right: Claims): boolean {
  return left.figures.length > 0 && right.figures.length > 0 && left.figures.join(' ') !== right.figures.join(' ');
}

/** Whether one text negates a word that the other states: "without supervision" and "under supervision". */
export function negationsConflict(left: Claims, leftStems: ReadonlySet<string>, right: Claims, rightStems: ReadonlySet<string>): boolean {
  return negates(left, right, rightStems) || negates(right, left, leftStems);
}

/** Whether the texts differ by a word and its counterpart: "accounts payable" and "accounts receivable". */
export function areCounterparts(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return differByOpposite(left, right, counterparts);
}

/** Whether one text reverses what the other does: "reduce costs" and "increase costs". */
export function areReversals(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return differByOpposite(left, right, reversals);
}

function differByOpposite(left: ReadonlySet<string>, right: ReadonlySet<string>, oppositesOf: Opposites): boolean {
  for (const stem of left) {
    const opposites = oppositesOf.get(stem);
    if (opposites?.some((opposite) => right.has(opposite) && !left.has(opposite)) && !right.has(stem)) return true;
  }
  return false;
}

function negates(claims: Claims, other: Claims, otherStems: ReadonlySet<string>): boolean {
  for (const stem of claims.negated) if (otherStems.has(stem) && !other.negated.has(stem)) return true;
  return false;
}

function figuresIn(text: string): string[] {
  const figure = isAscii(text)
    ? /(?:[<>]=?\s*|(?<![a-z\d])-)?(?<![a-z\d])\d+(?:[.,]\d+)*(?![a-z\d])/gi
    : /(?:[<>≤≥]=?\s*|(?<![\p{L}\d])[-\u2212])?(?<![\p{L}\d])\d+(?:[.,]\d+)*(?![\p{L}\d])/gu;
  return (text.match(figure) ?? []).map(normalizeFigure).sort();
}

function normalizeFigure(figure: string): string {
  return figure
    .replace(/[,=\s]/g, '')
    .replace('≤', '<')
    .replace('≥', '>')
    .replace('\u2212', '-');
}

// A negation covers the next two meaningful words: "does not require travel".
function negatedStems(words: readonly string[], terms: readonly Term[]): ReadonlySet<string> {
  if (!words.some((word) => negations.has(word))) return noStems;
  const negated = new Set<string>();
  let remaining = 0;
  for (const word of words) {
    if (negations.has(word)) {
      remaining = 2;
      continue;
    }
    const term = remaining > 0 ? terms.find((candidate) => candidate.word === word) : undefined;
    if (term === undefined) continue;
    negated.add(term.stem);
    remaining -= 1;
  }
  return negated;
}

const noStems: ReadonlySet<string> = new Set();
const negations = new Set(['not', 'no', 'never', 'without', 'cannot', 'non', 'neither', 'nor']);
const numbers = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, k) => [word, String(k + 2)]),
);

/** For each stem, the stems that mean its opposite. */
type Opposites = ReadonlyMap<string, readonly string[]>;

const counterparts = parseOpposites(
  `payabl receiv, inbound outbound, incom outgo, junior senior, import export, indoor outdoor, intern extern, minimum maximum, upload download,
  hardwar softwar, hire fire`,
);
const reversals = parseOpposites(
  `increas reduc, increas decreas, increas minim, maxim reduc, maxim decreas, maxim minim, approv reject, accept reject, approv deni, enabl disabl,
  encrypt decrypt, assembl disassembl, deposit withdraw, promot demot, grant revok, lend borrow, instal uninstal,
  bui sell, open close, open lock`,
);

function parseOpposites(pairs: string): Opposites {
  const opposites = new Map<string, string[]>();
  for (const [left = '', right = ''] of pairs.split(',').map((pair) => pair.trim().split(' '))) {
    opposites.set(left, [...(opposites.get(left) ?? []), right]);
    opposites.set(right, [...(opposites.get(right) ?? []), left]);
  }
  return opposites;
}
