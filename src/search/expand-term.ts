import { distance } from 'fastest-levenshtein';
import type { WordList } from './word-list.js';

/** A word of the library that matches a word of the query, and how much it counts, 0 to 1. */
interface TermMatch {
  readonly wordId: number;
  readonly weight: number;
}

/**
 * Finds the word itself and its other forms. Only if no role has any of them, finds the words that begin with it, and those that nearly equal it: one
 * letter in five may be wrong. So `cook` finds cooks and cooking, and never `look`, while `coook` finds cook.
 * @param term in lower case
 */
export function expandTerm(term: string, words: WordList): TermMatch[] {
  const first = words.lowerBound(term);
  const exact = first < words.length && words.at(first) === term ? [{ wordId: first, weight: 1 }] : [];
  const sure = [...exact, ...otherForms(term, words)];
  return sure.length > 0 ? sure : [...prefixMatches(term, words, first), ...fuzzyMatches(term, words)];
}

/** A little less than the word itself. */
export const formWeight = 0.9;
const minStemLength = 3;

/** The words that differ only by an ending of a plural or a verb, such as invoices, invoiced and invoicing for invoice. */
function otherForms(term: string, words: WordList): TermMatch[] {
  const stem = withoutEnding(term);
  if (stem.length < minStemLength) return [];
  // The last letter of a stem is not always one of the word: studies has the stem study.
  const beginning = stem.slice(0, Math.max(minStemLength, stem.length - 1));
  const [from, to] = [words.lowerBound(beginning), words.lowerBound(`${beginning}\uffff`)];
  return Array.from({ length: to - from }, (_, i) => from + i).flatMap((wordId): TermMatch[] => {
    const word = words.at(wordId);
    return word !== term && withoutEnding(word) === stem ? [{ wordId, weight: formWeight }] : [];
  });
}

/** A stem without what builds another word, as Porter's does: animals are not what animates, nor is an organ an organization. */
function withoutEnding(word: string): string {
  return word
    .replace(/(?<=..)ie[sd]$/, 'y')
    .replace(/(?<=s|x|z|ch|sh)es$/, '')
    .replace(/(?<=..[^su])s$/, '')
    .replace(/(?<=...)(?:ing|ed)$/, '')
    .replace(/(?<=...)e$/, '')
    .replace(/(?<=..)([bdgmnprt])\1$/, '$1');
}

/** Two letters begin too many words, and a word of three letters nearly equals too many. A Chinese, Japanese or Korean letter is a syllable. */
const minPrefixLength = 3;
const minPrefixLengthOfSyllables = 2;
const minFuzzyLength = 4;

/** The weights are those of minisearch: below 1, and the lower, the more letters follow. */
function prefixMatches(term: string, words: WordList, from: number): TermMatch[] {
  const minLength = /^[\u3040-\u9fff\uac00-\ud7a3]/.test(term) ? minPrefixLengthOfSyllables : minPrefixLength;
  const to = term.length < minLength ? from : words.lowerBound(`${term}\uffff`);
  return Array.from({ length: to - from }, (_, i) => {
    const { length } = words.at(from + i);
    return { wordId: from + i, weight: (0.375 * length) / (length + 0.3 * (length - term.length)) };
  });
}

function fuzzyMatches(term: string, words: WordList): TermMatch[] {
  const maxEdits = term.length < minFuzzyLength ? 0 : Math.min(6, Math.round(term.length * 0.2));
  if (maxEdits === 0) return [];
  const candidates = new Set(splitEvenly(term, maxEdits + 1).flatMap((part) => [...words.containing(part)]));
  return [...candidates]
    .sort((a, b) => a - b)
    .flatMap((wordId): TermMatch[] => {
      const word = words.at(wordId);
      if (Math.abs(word.length - term.length) > maxEdits || word.startsWith(term)) return [];
      const edits = distance(term, word);
      return edits > maxEdits ? [] : [{ wordId, weight: (0.45 * word.length) / (word.length + edits) }];
    });
}

/**
 * Splits a term into one part more than there may be edits. At least one part stays intact, so only words that contain one of them can
 * match.
 */
function splitEvenly(term: string, count: number): string[] {
  const bound = (part: number): number => Math.floor((part * term.length) / count);
  return Array.from({ length: count }, (_, part) => term.slice(bound(part), bound(part + 1)));
}
