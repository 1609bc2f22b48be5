import { stemmer } from 'stemmer';

/** The words of a text that say something, in its order, in lower case: `C++`, `R` and `5` are words, `the` is not. */
export function contentWords(text: string): string[] {
  const words = asciiOnly.test(text) ? text.toLowerCase().match(asciiWord) : text.normalize('NFKC').toLowerCase().match(anyWord);
  return words?.filter((word) => !stopWords.has(word)) ?? [];
}

/** The Porter stem, under which *manage*, *manages* and *managing* are one. */
export function porterStem(word: string): string {
  const known = stemCache.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  stemCache.set(word, stem);
  return stem;
}

// Most texts are ASCII, for which the short pattern is several times as fast and finds the same.
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
