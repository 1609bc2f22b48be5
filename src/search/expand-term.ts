import { distance } from 'fastest-levenshtein';
import type { WordList } from './word-list.js';

/** A word of the library that may have been meant, by its place, and how far it counts, 0 to 1. */
interface TermMatch {
  readonly wordId: number;
  readonly weight: number;
}

/**
 * The word itself, those that begin with it, and those that are nearly it: one letter in five may be wrong.
 * @param word in lower case
 */
export function expandTerm(word: string, words: WordList): TermMatch[] {
  const first = words.lowerBound(word);
  const exact = first < words.length && words.at(first) === word ? [{ wordId: first, weight: 1 }] : [];
  return [...exact, ...prefixMatches(word, words, first + exact.length), ...fuzzyMatches(word, words)];
}

/** Two letters begin too many words, and three may be any. */
const minPrefixLength = 3;
const minFuzzyLength = 4;

/** The weights are minisearch's: less than the word itself, and less the farther away. */
function prefixMatches(word: string, words: WordList, from: number): TermMatch[] {
  const to = word.length < minPrefixLength ? from : words.lowerBound(`${word}\uffff`);
  return Array.from({ length: to - from }, (_, i) => {
    const { length } = words.at(from + i);
    return { wordId: from + i, weight: (0.375 * length) / (length + 0.3 * (length - word.length)) };
  });
}

function fuzzyMatches(word: string, words: WordList): TermMatch[] {
  const reach = word.length < minFuzzyLength ? 0 : Math.min(6, Math.round(word.length * 0.2));
  if (reach === 0) return [];
  const places = new Set(splitEvenly(word, reach + 1).flatMap((part) => [...words.containing(part)]));
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place): TermMatch[] => {
      const known = words.at(place);
      if (Math.abs(known.length - word.length) > reach || known.startsWith(word)) return [];
      const away = distance(word, known);
      return away > reach ? [] : [{ wordId: place, weight: (0.45 * known.length) / (known.length + away) }];
    });
}

/** Of one part more than there may be slips, one is left whole: words that have none of them need not be looked at. */
function splitEvenly(word: string, count: number): string[] {
  const bound = (part: number): number => Math.floor((part * word.length) / count);
  return Array.from({ length: count }, (_, part) => word.slice(bound(part), bound(part + 1)));
}
