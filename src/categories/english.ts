import pluralize from 'pluralize';
import { isAscii } from '../similarity/is-ascii.js';
import { memoize } from '../similarity/memoize.js';

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few of many, each put as it stands in a sentence: `a, b, c and 4 more`. */
export function joinFirst(words: readonly string[], limit: number, put = (word: string): string => word): string {
  const few = words.slice(0, limit).map(put);
  return words.length <= limit ? joinWords(few) : `${few.join(', ')} and ${words.length - limit} more`;
}

/** The text as the beginning of a sentence. */
export function capitalize(text: string): string {
  return text.replace(isAscii(text) ? /^[a-z]/ : /^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The text as the middle of a sentence: its first letter small, unless it is a name such as `SQL`, `JavaScript` or `Time Management`. */
export function uncapitalize(text: string): string {
  const isCapital = isAscii(text) ? /^[A-Z][a-z][^A-Z]*$/ : /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u;
  return isCapital.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Small numbers as words: `both` of two, `all three` of three. */
export function bothOrAll(count: number): string {
  return count === 2 ? 'both' : `all ${numberWords[count] ?? count}`;
}

/** A job title as sentences name many: `Head of Design` becomes `heads of design`; abbreviations and grades such as `II` or `A` keep their capitals. */
export const plural = memoize((title) => {
  const [, head = title, rest = ''] = /^(.*?)((?: of | at | for | in |,| \(| [–—-] | (?:[IVX]+|[A-Z]\d*|\d+)$).*)?$/.exec(title) ?? [];
  const words = head.split(' ');
  const last = words.pop() ?? '';
  return (
    inSentence([...words, pluralOf(last)].join(' ')) +
    rest.replace(/[^(]+|\([^)]*\)?/g, (part) => (part.startsWith('(') ? part : inSentence(part)))
  );
});

/** Most titles end like these: pluralize tries a hundred expressions on them, each compiled for it, before it comes to an s. */
export const regularEnding = /(?:neer|ager|oper|gner|ster|ist|yst|ian|tor|tant)$/;

function pluralOf(word: string): string {
  return regularEnding.test(word) || /^[A-Z]{2,}$/.test(word) ? `${word}s` : pluralize(word);
}

/** `Manager` is written small; `UX`, `DevOps` and `II` are not. */
function inSentence(text: string): string {
  return isAscii(text)
    ? text.replace(/[a-z][a-z0-9]*/gi, (word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
    : text.replace(/\p{L}[\p{L}\p{N}]*/gu, (word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word));
}
