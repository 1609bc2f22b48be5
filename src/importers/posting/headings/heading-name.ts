import { dutch } from './dutch.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import type { HeadingName, HeadingTable } from './heading-table.js';
import { headingWords } from './heading-words.js';
import { italian } from './italian.js';
import { portuguese } from './portuguese.js';
import { spanish } from './spanish.js';

/** English first: ads in every language borrow its headings. */
const tables: readonly HeadingTable[] = [english, german, french, spanish, italian, portuguese, dutch];

/**
 * What a heading of a job ad is about, in any of seven languages; null if that is not known.
 * @param isHeading whether it is one by its layout, so that a few words of it are enough
 */
export function headingName(heading: string, isHeading: boolean): HeadingName | null {
  const words = headingWords(heading);
  if (words === '' || words.length > longestHeading) return null;
  return find(words, 'whole') ?? (isHeading ? find(words, 'words') : null);
}

const longestHeading = 90;

function find(words: string, how: 'whole' | 'words'): HeadingName | null {
  return patterns(how).find(({ pattern }) => pattern.test(words))?.name ?? null;
}

interface HeadingPattern {
  readonly name: HeadingName;
  readonly pattern: RegExp;
}

const compiled = new Map<'whole' | 'words', readonly HeadingPattern[]>();

function patterns(how: 'whole' | 'words'): readonly HeadingPattern[] {
  const known = compiled.get(how) ?? names.flatMap((name) => tables.flatMap((table) => patternOf(table, name, how)));
  compiled.set(how, known);
  return known;
}

function patternOf(table: HeadingTable, name: HeadingName, how: 'whole' | 'words'): HeadingPattern[] {
  const phrases = table[name]?.[how] ?? [];
  if (phrases.length === 0) return [];
  const any = phrases.join('|').replaceAll('&', '(?:&|and|or|und|oder|et|ou|y|e|o|en|of)');
  return [{ name, pattern: new RegExp(how === 'whole' ? `^(?:${any})$` : `(?:^|\\s)(?:${any})(?:$|\\s)`, 'u') }];
}

/** In the order in which they are tried: `preferred qualifications` are preferred, and `about us` is no topic. */
const names: readonly HeadingName[] = [
  'requirements',
  'preferred',
  'duties',
  'topic',
  'required',
  'benefits',
  'technologies',
  'pay',
  'terms',
  'summary',
  'other',
];
