import { isAscii } from '../wording/ascii.js';

/** `a`, `a and b`, `a, b and c`. */
export function series(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few of many, each put as it stands in a sentence: `a, b, c and 4 more`. */
export function fewOf(words: readonly string[], limit: number, put = (word: string): string => word): string {
  const few = words.slice(0, limit).map(put);
  return words.length <= limit ? series(few) : `${few.join(', ')} and ${words.length - limit} more`;
}

/** The text as the beginning of a sentence. */
export function capital(text: string): string {
  return text.replace(isAscii(text) ? /^[a-z]/ : /^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The text as the middle of a sentence: its first letter small, unless it is a name such as `SQL`, `JavaScript` or `Time Management`. */
export function uncapital(text: string): string {
  const isCapital = isAscii(text) ? /^[A-Z][a-z][^A-Z]*$/ : /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u;
  return isCapital.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Small numbers as words: `both` of two, `all three` of three. */
export function all(count: number): string {
  return count === 2 ? 'both' : `all ${numbers[count] ?? count}`;
}
