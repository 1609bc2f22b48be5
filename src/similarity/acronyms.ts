import { acronymTable } from './acronym-table.js';

/** A short form that stands in one of the texts, and the words it stands for. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** The short forms that stand in the texts of one list: those of the table, and the capitals that another text may spell out. */
export interface FoundAcronyms {
  readonly fromTable: Acronyms;
  readonly candidates: readonly string[];
}

/** Short forms with what they stand for, by the short form. */
export type Acronyms = ReadonlyMap<string, Acronym>;

export function findAcronyms(texts: readonly string[]): FoundAcronyms {
  const found = new Map<string, Acronym>();
  const unknown: string[] = [];
  for (const short of new Set(texts.flatMap((text) => text.match(token) ?? []))) {
    const long = knownExpansion(short);
    if (long !== undefined) found.set(short, { short, long });
    else if (/^[A-Z]{2,6}s?$/.test(short)) unknown.push(short);
  }
  return { fromTable: found, candidates: unknown };
}

/**
 * The short forms that consecutive words of one of the lists' texts begin with ("SQL": "Structured Query Language"); of several long forms
 * the one first by alphabet is taken, so that the order of the texts changes nothing.
 */
export function findExpansions(shorts: Iterable<string>, lists: readonly PhraseLookup[]): Acronyms {
  const spelled = new Map<string, Acronym>();
  for (const short of shorts) {
    const letters = short.replace(/s$/, '').toLowerCase();
    const [long] = lists.flatMap((phraseOf) => phraseOf(letters) ?? []).sort();
    if (long !== undefined) spelled.set(short, { short, long });
  }
  return spelled;
}

/** The text with every short form written out. */
export function expandAcronyms(text: string, acronyms: Acronyms): string {
  if (acronyms.size === 0) return text;
  return text.replace(token, (word) => acronyms.get(word)?.long ?? word);
}

// Words such as IT, OR and US are short forms in capitals alone.
function knownExpansion(word: string): string | undefined {
  const entry = acronymTable.get(word.toLowerCase());
  return entry !== undefined && (!entry.capitals || word === word.toUpperCase()) ? entry.long : undefined;
}

const token = /[A-Za-z0-9][A-Za-z0-9&/]*/g;

/** The consecutive words of a list's texts that begin with the letters, small; of several the first by alphabet. */
export type PhraseLookup = (letters: string) => string | undefined;

export function phraseLookup(texts: readonly string[]): PhraseLookup {
  const initials = initialsOf(texts);
  // What is found is kept: it takes long to read out of the texts, and most letters begin nothing.
  const found = new Map<string, string>();
  return (letters) => {
    const phrase = found.get(letters) ?? phraseFor(letters, initials);
    if (phrase !== undefined) found.set(letters, phrase);
    return phrase;
  };
}

/** The first letters of the words of many texts, in which a short form is looked for. */
interface Initials {
  readonly texts: readonly string[];
  /** Two lines a text: of all of its words, and of those that are not small. */
  readonly lines: string;
}

function initialsOf(texts: readonly string[]): Initials {
  return { texts, lines: texts.flatMap((text) => wordings(text).map((words) => words.map(initial).join(''))).join('\n') };
}

function phraseFor(letters: string, initials: Initials): string | undefined {
  let first: string | undefined;
  for (let at = initials.lines.indexOf(letters); at >= 0; at = initials.lines.indexOf(letters, at + 1)) {
    // Two letters fit by chance too often, unless the words are all of the text.
    if (letters.length === 2 && !isWholeLine(initials.lines, at, at + 2)) continue;
    const phrase = wordsAt(initials, at, letters.length).join(' ').toLowerCase();
    if (first === undefined || phrase < first) first = phrase;
  }
  return first;
}

function isWholeLine(lines: string, from: number, to: number): boolean {
  return (from === 0 || lines[from - 1] === '\n') && (to === lines.length || lines[to] === '\n');
}

function wordsAt({ texts, lines }: Initials, at: number, count: number): string[] {
  const before = lines.slice(0, at).split('\n');
  const line = before.length - 1;
  const place = before[line]?.length ?? 0;
  return wordings(texts[line >> 1] ?? '')[line & 1]?.slice(place, place + count) ?? [];
}

function wordings(text: string): [all: string[], telling: string[]] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [words, words.filter((word) => !smallWords.has(word.toLowerCase()))];
}

/** A word of one letter is itself no word of a long form. */
function initial(word: string): string {
  const letter = word.charAt(0).toLowerCase();
  return word.length > 1 && /^[a-z]$/.test(letter) ? letter : '-';
}

const smallWords = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a', 'with', 'by']);
