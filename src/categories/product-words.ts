import { memoize } from '../similarity/memoize.js';
import { expandName, senseOf, stemOf } from '../similarity/text-similarity.js';

/**
 * Whether each of two names of products says something that the other does not: `Cost accounting software` and `Cost estimating software`. Words that any software
 * may have do not count, so that inventory is managed, controlled and tracked by one kind of program.
 */
export function addDifferentWords(left: string, right: string): boolean {
  const [a, b] = [tellingSenses(left), tellingSenses(right)];
  return [...a].some((sense) => !b.has(sense)) && [...b].some((sense) => !a.has(sense));
}

const tellingSenses = memoize((name): ReadonlySet<string> => {
  const plain = name.replace(/\s*\([^()]*\)/g, '') || name;
  const words =
    expandName(plain)
      .text.toLowerCase()
      .match(/[\p{L}\p{N}]+[+#]*/gu) ?? [];
  return new Set(words.filter((word) => !ordinaryWords.has(word)).map((word) => senseOf(stemOf(word))));
});

const ordinaryWords = new Set(
  (
    'software system systems program programs application applications app apps tool tools suite package platform solution solutions online web based the and or of for in ' +
    'computer computerized computerised assisted aided electronic digital automated ' +
    'management control tracking monitoring support processing analysis method creation health medical'
  ).split(' '),
);
