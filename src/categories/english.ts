import { isAscii } from '../similarity/is-ascii.js';

/** Joins words as a series: `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/**
 * Joins the first words of many: `a, b, c and 4 more`.
 * @param format applied to each word that is shown
 */
export function joinFirst(words: readonly string[], limit: number, format = (word: string): string => word): string {
  const shown = words.slice(0, limit).map(format);
  return words.length <= limit ? joinWords(shown) : `${shown.join(', ')} and ${words.length - limit} more`;
}

/** Capitalises the first letter, for the beginning of a sentence. */
export function capitalize(text: string): string {
  return text.replace(isAscii(text) ? /^[a-z]/ : /^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Puts the first letter in lower case, for the middle of a sentence, unless the text looks like a name: `SQL`, `JavaScript`, `Time Management`. */
export function uncapitalize(text: string): string {
  const ordinaryWords = isAscii(text) ? /^[A-Z][a-z][^A-Z]*$/ : /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u;
  return ordinaryWords.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** `both` for two, `all three` for three. */
export function bothOrAll(count: number): string {
  return count === 2 ? 'both' : `all ${numberWords[count] ?? count}`;
}
