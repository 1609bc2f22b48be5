import type { Phrases } from './initials.js';
import { shortForms } from './short-forms.js';

/** A short form that stands in one of the texts, and the words it stands for. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** The short forms that stand in the texts of one list: those of the table, and the capitals that another text may spell out. */
export interface ShortForms {
  readonly known: Acronyms;
  readonly unknown: readonly string[];
}

/** Short forms with what they stand for, by the short form. */
export type Acronyms = ReadonlyMap<string, Acronym>;

export function findShortForms(texts: readonly string[]): ShortForms {
  const found = new Map<string, Acronym>();
  const unknown: string[] = [];
  for (const short of new Set(texts.flatMap((text) => text.match(token) ?? []))) {
    const long = known(short);
    if (long !== undefined) found.set(short, { short, long });
    else if (/^[A-Z]{2,6}s?$/.test(short)) unknown.push(short);
  }
  return { known: found, unknown };
}

/**
 * The short forms that consecutive words of one of the lists' texts begin with ("SQL": "Structured Query Language"); of several long forms
 * the one first by alphabet is taken, so that the order of the texts changes nothing.
 */
export function spellOut(shorts: Iterable<string>, lists: readonly Phrases[]): Acronyms {
  const spelled = new Map<string, Acronym>();
  for (const short of shorts) {
    const letters = short.replace(/s$/, '').toLowerCase();
    const [long] = lists.flatMap((phraseOf) => phraseOf(letters) ?? []).sort();
    if (long !== undefined) spelled.set(short, { short, long });
  }
  return spelled;
}

/** The text with every short form written out. */
export function writeOut(text: string, acronyms: Acronyms): string {
  if (acronyms.size === 0) return text;
  return text.replace(token, (word) => acronyms.get(word)?.long ?? word);
}

// Words such as IT, OR and US are short forms in capitals alone.
function known(word: string): string | undefined {
  const entry = shortForms.get(word.toLowerCase());
  return entry !== undefined && (!entry.capitals || word === word.toUpperCase()) ? entry.long : undefined;
}

const token = /[A-Za-z0-9][A-Za-z0-9&/]*/g;
