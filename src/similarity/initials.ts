import { memoize } from './memoize.js';

/** Whether the words of a phrase have these initials: all words, or all but small ones such as `of`. */
export function initialsMatch(acronym: string, phrase: string): boolean {
  const letters = lettersOf(acronym);
  return readInitials(phrase).some(({ initials }) => initials === letters);
}

/** The consecutive words of a text that have these initials ("SQL": "structured query language"); undefined if there are none. */
export function spelledOutIn(text: string, acronym: string): string | undefined {
  const letters = lettersOf(acronym);
  for (const { words, initials } of readInitials(text)) {
    const at = initials.indexOf(letters);
    if (at >= 0) return words.slice(at, at + letters.length).join(' ').toLowerCase(); // prettier-ignore
  }
  return undefined;
}

/** The letters of an acronym, without the `s` of a plural. */
function lettersOf(acronym: string): string {
  return acronym.replace(/s$/, '').toLowerCase();
}

/** Words, and the initial of each. */
interface Initials {
  readonly words: readonly string[];
  readonly initials: string;
}

/** All words of a text, and all but small ones. */
const readInitials = memoize((text): readonly Initials[] => {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [words, words.filter((word) => !smallWords.has(word.toLowerCase()))].map((each) => ({
    words: each,
    initials: each.map(initialOf).join(''),
  }));
}, 16_384);

/**
 * The word's first letter; `-`, which matches no acronym, for a single letter, which is no part of a long form, and for anything but a–z.
 */
function initialOf(word: string): string {
  const letter = word.charAt(0).toLowerCase();
  return word.length > 1 && /^[a-z]$/.test(letter) ? letter : '-';
}

const smallWords = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'a', 'with', 'by']);
