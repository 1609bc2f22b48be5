import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { italian } from './italian.js';
import type { LanguageWords } from './language-words.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';

/** Every language in which facts are read. To add one, write a file beside these and list it here. */
const languages: readonly LanguageWords[] = [english, german, french, spanish, italian, portuguese, dutch];

/** Collects the words of all languages as alternatives of one pattern. */
export function wordsOf(choose: (language: LanguageWords) => string): string {
  return languages.map(choose).join('|');
}

/** Collects what all languages have, language by language. */
export function allOf<Item>(choose: (language: LanguageWords) => readonly Item[]): Item[] {
  return languages.flatMap(choose);
}

/** Whole words: a pattern that matches one of the alternatives, and not within a longer word. */
export function whole(alternatives: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`;
}

/** A pattern of many words, whatever their case. The rest as for `latinPattern`. */
export function wordPattern(source: string, flags = ''): RegExp {
  return latinPattern(source, `i${flags}`);
}

/**
 * A pattern in which \p{L} and \p{N} stand for the letters and digits of the languages that are read. With those of all scripts, V8 takes a tenth of a
 * second to compile a pattern of many words.
 */
export function latinPattern(source: string, flags: string): RegExp {
  const latin = source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}/g, (part) =>
    part.startsWith('[') ? part.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', '\\d') : part === '\\p{L}' ? `[${letters}]` : '\\d',
  );
  return new RegExp(latin, latin.includes('\\p{') ? `u${flags}` : flags);
}

const letters = 'A-Za-zÀ-ÖØ-öø-ɏ';

/** Plain words, the longest first, as alternatives. */
export function longestFirst(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/**
 * The beginning of a text on one line, with plain spaces and quotes, so that patterns need no others. What is longer than any sentence is cut, which
 * bounds the time that a hostile text can take.
 */
export function onOneLine(text: string): string {
  return text
    .slice(0, longest * 4)
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .trim()
    .slice(0, longest)
    .trim();
}

const longest = 1000;
