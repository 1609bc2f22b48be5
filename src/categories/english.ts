import { isAscii } from '../similarity/is-ascii.js';
import { oneDecimal } from '../one-decimal.js';

/** Joins words as a series: `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Joins names or phrases as a series: `a and b, and c` where one of them has an `and` of its own. */
export function joinSeries(items: readonly string[]): string {
  if (items.length < 2 || !items.some((item) => / (?:and|or) /.test(item))) return joinWords(items);
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
}

/**
 * Joins the first words of many: `a, b, c and 4 more`.
 * @param format applied to each word that is shown
 */
export function joinFirst(words: readonly string[], limit: number, format = (word: string): string => word): string {
  const shown = words.slice(0, limit).map(format);
  return words.length <= limit ? joinSeries(shown) : `${shown.join(', ')} and ${words.length - limit} more`;
}

/** Joins phrases, some of which may have commas or an `and` of their own: `a, b and 2 more`, or `a, b; c and d; and 2 more`. */
export function joinPhrases(phrases: readonly string[], limit: number): string {
  const shown = phrases.slice(0, limit);
  const rest = phrases.length - shown.length;
  if (!shown.some((phrase) => /, | (?:and|or) /.test(phrase))) return joinFirst(phrases, limit);
  return [...shown, ...(rest === 0 ? [] : [`and ${rest} more`])].join('; ');
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

/** `one` to `six`; figures from seven. */
export function numberWord(count: number): string {
  return numberWords[count] ?? String(count);
}

/** `5.3%` below ten, `43%` from ten on. */
export function percentText(percent: number): string {
  if (percent < 0.05) return 'less than 0.1%';
  const text = oneDecimal(percent);
  return `${Number(text) < 10 ? text.replace(/\.0$/, '') : Math.round(percent + 1e-9)}%`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `May 2025` of `2025-05` and of `2025-05-12`; a year alone stays as it is. */
export function monthOf(date: string): string {
  const [year, month] = date.split('-');
  return [months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `both` for two, `all three` for three. */
export function bothOrAll(count: number): string {
  return count === 2 ? 'both' : `all ${numberWords[count] ?? count}`;
}

/** `17th`, `22nd`. */
export function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) === 1;
  return `${number}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}
