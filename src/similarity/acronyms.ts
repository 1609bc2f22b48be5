import { acronymTable } from './acronym-table.js';
import { memoize } from './memoize.js';

/** An acronym or other short form in a text, and what it stands for. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** The acronyms in the texts of one list: those that the table lists, and capitals that another text may spell out. */
export interface FoundAcronyms {
  readonly fromTable: Acronyms;
  readonly candidates: readonly string[];
}

/** Acronyms by their short form. */
export type Acronyms = ReadonlyMap<string, Acronym>;

export function findAcronyms(texts: readonly string[]): FoundAcronyms {
  const fromTable = new Map<string, Acronym>();
  const candidates: string[] = [];
  for (const short of new Set(texts.flatMap((text) => text.match(token) ?? []))) {
    const long = tableExpansion(short);
    if (long !== undefined) fromTable.set(short, { short, long });
    // Two letters match the initials of other words too often by chance.
    else if (short.length > 2 && isUnlistedAcronym(short)) candidates.push(short);
  }
  return { fromTable, candidates };
}

/**
 * Looks for candidates that the texts of some list spell out, as consecutive words with these initials ("SQL": "Structured Query
 * Language"). Takes the alphabetically first of several long forms, so that the order of the texts does not matter.
 */
export function findExpansions(candidates: Iterable<string>, phraseLookups: readonly PhraseLookup[]): Acronyms {
  const expanded = new Map<string, Acronym>();
  for (const short of candidates) {
    const letters = short.replace(/s$/, '').toLowerCase();
    const [long] = phraseLookups.flatMap((phraseOf) => phraseOf(letters) ?? []).sort();
    if (long !== undefined) expanded.set(short, { short, long });
  }
  return expanded;
}

/** Writes out every acronym in a text. */
export function expandAcronyms(text: string, acronyms: Acronyms): string {
  if (acronyms.size === 0) return text;
  return text.replace(token, (word) => acronyms.get(word)?.long ?? word);
}

/** Whether a word is written as abbreviations are, and is none that the table lists. */
export function isUnlistedAcronym(word: string): boolean {
  return /^[A-Z]{2,6}s?$/.test(word) && tableExpansion(word) === undefined;
}

/** Whether the words of a phrase have these initials: all words, or all but small ones such as `of`. */
export function initialsMatch(acronym: string, phrase: string): boolean {
  const letters = acronym.replace(/s$/, '').toLowerCase();
  return wordLists(phrase).some((words) => words.map(initialOf).join('') === letters);
}

/**
 * Writes out the acronyms of a name, unless another name stands beside them: `SQL` and `UX design`, but neither `SQL Server` nor `SAP PM`, where the
 * letters may mean anything.
 */
export const expandName = memoize((text): { text: string; acronyms: readonly Acronym[] } => {
  const words = text.match(token) ?? [];
  const acronyms = words.flatMap((short) => {
    const long = tableExpansion(short);
    return long === undefined ? [] : [{ short, long }];
  });
  const isPlain = words.every(
    (word) => !/^[^a-z]|[A-Z]/.test(word) || tableExpansion(word) !== undefined || ordinaryWords.has(word.toLowerCase()),
  );
  if (acronyms.length === 0 || !isPlain) return { text, acronyms: [] };
  return { text: expandAcronyms(text, new Map(acronyms.map((acronym) => [acronym.short, acronym]))), acronyms };
});

/** Words that are no names, although a name may write them with a capital. */
const ordinaryWords = new Set(
  (
    'administration analysis analyst analytics architecture assistant audit auditing automation basics care certificate certification certified compliance ' +
    'database databases degree design designer developer development diploma engineer engineering experience frameworks in integration knowledge license ' +
    'licence licensed maintenance management manager marketing methods modeling modelling operations of pipelines planning policies policy practices ' +
    'principles procedures process processes programming project regulations reporting research rules skills software specialist standards strategy support ' +
    'system systems techniques technologies technology testing tests tools training and or for with the'
  ).split(' '),
);

// IT, OR and US are acronyms only in capitals.
function tableExpansion(word: string): string | undefined {
  const entry = acronymTable.get(word.toLowerCase());
  return entry !== undefined && (!entry.capitalsOnly || word === word.toUpperCase()) ? entry.long : undefined;
}

const token = /[A-Za-z0-9][A-Za-z0-9&/]*/g;

/** Returns the consecutive words of a list's texts that have these initials (in lower case); the alphabetically first of several. */
export type PhraseLookup = (letters: string) => string | undefined;

export function phraseLookup(texts: readonly string[]): PhraseLookup {
  const initials = initialsOf(texts);
  // Only hits are cached: to read the words out of the texts takes long, and most letters match nothing.
  const phrases = new Map<string, string>();
  return (letters) => {
    const phrase = phrases.get(letters) ?? findPhrase(letters, initials);
    if (phrase !== undefined) phrases.set(letters, phrase);
    return phrase;
  };
}

/** The initials of the words of many texts, in one string to be searched for acronyms. */
interface Initials {
  readonly texts: readonly string[];
  /** Two lines per text: the initials of all of its words, and of those that are not small words. */
  readonly lines: string;
}

function initialsOf(texts: readonly string[]): Initials {
  return { texts, lines: texts.flatMap((text) => wordLists(text).map((words) => words.map(initialOf).join(''))).join('\n') };
}

function findPhrase(letters: string, initials: Initials): string | undefined {
  let first: string | undefined;
  for (let at = initials.lines.indexOf(letters); at >= 0; at = initials.lines.indexOf(letters, at + 1)) {
    const phrase = wordsAt(initials, at, letters.length).join(' ').toLowerCase();
    if (first === undefined || phrase < first) first = phrase;
  }
  return first;
}

function wordsAt({ texts, lines }: Initials, at: number, count: number): string[] {
  const linesUpTo = lines.slice(0, at).split('\n');
  const line = linesUpTo.length - 1;
  const column = linesUpTo[line]?.length ?? 0;
  return wordLists(texts[line >> 1] ?? '')[line & 1]?.slice(column, column + count) ?? [];
}

function wordLists(text: string): [all: string[], withoutSmallWords: string[]] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [words, words.filter((word) => !smallWords.has(word.toLowerCase()))];
}

/**
 * The word's first letter; `-`, which matches no acronym, for a single letter, which is no part of a long form, and for anything but a–z.
 */
function initialOf(word: string): string {
  const letter = word.charAt(0).toLowerCase();
  return word.length > 1 && /^[a-z]$/.test(letter) ? letter : '-';
}

const smallWords = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a', 'with', 'by']);
