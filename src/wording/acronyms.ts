import { shortForms } from './short-forms.js';

/** A short form that stands in one of the texts, and the words it stands for. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/**
 * The short forms that stand in the texts, each with its long form: from the table of common ones, or because consecutive words of another of
 * these texts begin with its letters ("SQL": "Structured Query Language"). Only capitals count as a new short form; of several
 * long forms the one first by alphabet is taken, so that the order of the texts changes nothing.
 */
export function findAcronyms(texts: readonly string[]): ReadonlyMap<string, Acronym> {
  const found = new Map<string, Acronym>();
  const unknown = new Set<string>();
  for (const short of new Set(texts.flatMap((text) => text.match(token) ?? []))) {
    const long = known(short);
    if (long !== undefined) found.set(short, { short, long });
    else if (/^[A-Z]{2,6}s?$/.test(short)) unknown.add(short);
  }
  if (unknown.size > 0) for (const [token, long] of spelled(unknown, texts)) found.set(token, { short: token, long });
  return found;
}

/** The text with every short form written out. */
export function writeOut(text: string, acronyms: ReadonlyMap<string, Acronym>): string {
  if (acronyms.size === 0) return text;
  return text.replace(token, (word) => acronyms.get(word)?.long ?? word);
}

// Words such as IT, OR and US are short forms in capitals alone.
function known(word: string): string | undefined {
  const entry = shortForms.get(word.toLowerCase());
  return entry !== undefined && (!entry.capitals || word === word.toUpperCase()) ? entry.long : undefined;
}

function spelled(tokens: ReadonlySet<string>, texts: readonly string[]): Map<string, string> {
  const phrases = new Map<string, string>();
  for (const text of texts) {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const list of [words, words.filter((word) => !small.has(word.toLowerCase()))]) collect(tokens, list, phrases);
  }
  return phrases;
}

function collect(tokens: ReadonlySet<string>, words: readonly string[], phrases: Map<string, string>): void {
  for (const token of tokens) {
    const letters = token.replace(/s$/, '').toLowerCase();
    for (let at = 0; at + letters.length <= words.length; at++) {
      const phrase = words.slice(at, at + letters.length);
      // Two letters fit by chance too often, unless the words are all of the text.
      if (letters.length === 2 && words.length > 2) continue;
      if (phrase.some((word, k) => word.length < 2 || word[0]?.toLowerCase() !== letters[k])) continue;
      const long = phrase.join(' ').toLowerCase();
      const other = phrases.get(token);
      if (other === undefined || long < other) phrases.set(token, long);
    }
  }
}

const token = /[A-Za-z0-9][A-Za-z0-9&/]*/g;

const small = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a', 'with', 'by']);
