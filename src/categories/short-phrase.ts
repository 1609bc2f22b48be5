import { memoize } from '../similarity/memoize.js';

/** Whether a text has no more words than a name of people, places or things: `hotel guests`, `families of patients`. */
export function isShortPhrase(text: string): boolean {
  return wordsOf(text).length <= maxWords;
}

const maxWords = 3;

/**
 * Whether one of two phrases is a word that the other has only beside its head, the word that says what it is: `courts` and `court clerks`, but not `inspectors` and
 * `quality inspectors`. Words in the plural alone, which name people and things.
 */
export function isOtherHead(left: string, right: string): boolean {
  return isBesideHead(wordsOf(left), wordsOf(right)) || isBesideHead(wordsOf(right), wordsOf(left));
}

function isBesideHead([word, ...more]: readonly string[], phrase: readonly string[]): boolean {
  if (word === undefined || more.length > 0 || !isPlural(word)) return false;
  const end = phrase.findIndex((each) => prepositions.has(each));
  const core = end < 0 ? phrase : phrase.slice(0, end);
  const head = core.at(-1);
  return (
    core.length > 1 &&
    head !== undefined &&
    isPlural(head) &&
    rootOf(head) !== rootOf(word) &&
    core.some((each) => each !== head && rootOf(each) === rootOf(word))
  );
}

function isPlural(word: string): boolean {
  return /[^s]s$/.test(word);
}

/** The letters that words of one family mostly share: `travel` of `travelers`, `nurs` of `nurses` and `nursing`. */
function rootOf(word: string): string {
  return word.replace(/s$/, '').replace(/(?:ers?|ing|e)$/, '');
}

const wordsOf = memoize((text): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const prepositions = new Set(['of', 'in', 'from', 'at', 'for', 'with', 'to', 'on', 'under', 'who', 'and']);
