import { stemmer } from 'stemmer';
import { isEastAsianFiller, spaceEastAsianWords } from '../east-asian-words.js';

/** The meaningful words of a text, in order and in lower case: `C++`, `R` and `5` are words, `the` is left out. */
export function contentWords(text: string): string[] {
  const words = asciiOnly.test(text)
    ? text.toLowerCase().match(asciiWord)
    : spaceEastAsianWords(text.normalize('NFKC')).toLowerCase().match(anyWord);
  return words?.filter((word) => !stopWords.has(word) && !isEastAsianFiller(word)) ?? [];
}

/** The Porter stem, which is the same for *manage*, *manages* and *managing*. */
export function porterStem(word: string): string {
  const cached = stemCache.get(word);
  if (cached !== undefined) return cached;
  const stem = stemmer(word);
  stemCache.set(word, stem);
  return stem;
}

// Most texts are ASCII, for which a shorter pattern finds the same words several times as fast.
const asciiOnly = /^[\x20-\x7e]*$/;
const asciiWord = /[a-z0-9]+[+#]*/g;
const anyWord = /[\p{L}\p{N}]+[+#]*/gu;
const stemCache = new Map<string, string>();
const stopWords = new Set(
  (
    'a about after all also an and any are as at be been before being between both but by can could do does during each etc for from ' +
    'had has have he her his how if in into is it its may more most must no nor not of off on only or other others our out over own ' +
    's same she should so some such than that the their them then there these they this those through to under up upon use used uses ' +
    'using very via was we were what when where which while who whom will with within without would you your'
  ).split(' '),
);
