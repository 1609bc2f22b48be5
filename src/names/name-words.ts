import { foldAccents } from '../fold-accents.js';
import { americanSpelling } from '../similarity/american-spelling.js';
import { leadingRankWords, rankWords } from './rank-words.js';
import { abbreviations, emptyWords } from './word-lists.js';

/** A word of a name, in the form in which names are compared: in lower case, singular, American and in full. */
export interface NameWord {
  readonly word: string;
  /** Whether the word only tells the rank, such as `senior`. */
  readonly isRank: boolean;
  /** Whether the word says what kind of job it is: `nurse` in `Registered Nurse`, `head` in `Head of Sales`. */
  readonly isHead: boolean;
}

/** The words of a name without repetitions, 50 at most: `VP of Sales` becomes vicepresident and sale. */
export function nameWords(name: string): NameWord[] {
  const text = plainText(name);
  const parts = text.split(/[,;:(/]| - | (?:of|for|in|at) /).map((part) => wordsOf(part).flatMap(comparedForms));
  const compared = parts.flat();
  const words = [...new Set(compared.length > 0 ? compared : wordsOf(text))].slice(0, maxWords);
  const head = headOf(parts);
  const isRank = words.map((word, i) => rankWords.has(word) || (leadingRankWords.has(word) && i < words.length - 1));
  // A name of ranks alone is compared by them.
  const isRankAlone = isRank.every(Boolean);
  return words.map((word, i) => ({ word, isRank: isRank[i] === true && !isRankAlone, isHead: word === head }));
}

const maxWords = 50;

/** The last word of the first part that has more than ranks: `nurse` for `nurse, registered` and `nurse of the year`. */
function headOf(parts: readonly (readonly string[])[]): string | undefined {
  return parts.map((words) => words.findLast((word) => !rankWords.has(word))).find((head) => head !== undefined);
}

/** Most names are ASCII, and the other pattern takes some milliseconds to compile. */
const asciiWord = /[a-z0-9]+[+#]*/g;
const anyWord = /[\p{L}\p{N}\p{M}]+[+#]*/gu;

function wordsOf(text: string): string[] {
  return text.match(/[^\0-\x7f]/.test(text) ? anyWord : asciiWord) ?? [];
}

/** What is the same name to a reader: without case, accents and punctuation. */
export function literalForm(name: string): string {
  return wordsOf(plainText(name)).join(' ');
}

/** The same with each word in the singular, as a reader tells two names apart who does not count: `nurses` and `nurse`. */
export function singularForm(name: string): string {
  return wordsOf(plainText(name)).map(singular).join(' ');
}

/** Lower case without accents, apostrophes, ampersands, hyphens in words, and more than one space in a row. */
function plainText(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/(?<=\w)'s?(?!\w)|'/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/(?<=\S)-+(?=\S)/g, ' ')
    .replaceAll('vice president', 'vicepresident');
}

/** Several words if it is an abbreviation of several; none for an empty word. */
function comparedForms(word: string): string[] {
  const known = abbreviations.get(word) ?? abbreviations.get(singular(word));
  if (known !== undefined) return known.split(' ').map(singular);
  return emptyWords.has(word) ? [] : [singular(americanSpelling(word))];
}

/** Also makes one of salesman, saleswoman and salespeople. Need not be English, since it is only compared with what went the same way: `sale`. */
function singular(word: string): string {
  if (word === 'men' || word === 'women') return word.replace('men', 'man');
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/.{3}(?:men|woman|women|person|people|persons)$/.test(word)) return word.replace(/(?:men|woman|women|person|people|persons)$/, 'man');
  // Also without the s: brickies have the word of a brickie, and secretaries that of a secretary.
  if (/..ies?$/.test(word)) return word.replace(/ies?$/, 'y');
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (/(?:ss|ch|sh|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
