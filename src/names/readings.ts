import { withAndWithoutBrackets } from './name-entries.js';
import { nameWords, type NameWord } from './name-words.js';
import type { Vocabulary } from './vocabulary.js';
import { leaderWords } from './word-lists.js';

/** One way to read what was typed. */
export interface Reading {
  readonly words: readonly NameWord[];
  /** How likely it is that this was meant, 0 to 1. */
  readonly factor: number;
}

/** What was typed as it stands, and other ways to read it. */
export function readingsOf(typed: string, vocabulary: Vocabulary): Reading[] {
  const words = nameWords(typed);
  if (words.length === 0) return [];
  const variants = [...withAndWithoutBrackets(typed), ...typed.split(/\s*\/\s*|\s+or\s+/)].slice(0, maxReadings);
  const others = variants.map(nameWords).filter(({ length }) => length > 0 && length < words.length);
  return [
    { words, factor: 1 },
    ...others.map((other) => ({ words: other, factor: 0.95 })),
    ...joined(words, vocabulary).map((other) => ({ words: other, factor: 0.95 })),
    ...split(words, vocabulary).map((other) => ({ words: other, factor: 0.95 })),
    ...asManager(words).map((other) => ({ words: other, factor: 0.9 })),
  ];
}

const maxReadings = 8;

/** `bar tender` as `bartender`. */
function joined(words: readonly NameWord[], vocabulary: Vocabulary): NameWord[][] {
  return words.flatMap(({ word }, i) => {
    const next = words[i + 1];
    if (!next || vocabulary.indexOf(word + next.word) < 0) return [];
    return [[...words.slice(0, i), { ...next, word: word + next.word }, ...words.slice(i + 2)]];
  });
}

/** `fullstack` as `full stack`. */
function split(words: readonly NameWord[], vocabulary: Vocabulary): NameWord[][] {
  return words.flatMap((whole, i) => {
    for (let at = 3; at <= whole.word.length - 3; at++) {
      const [first, second] = [whole.word.slice(0, at), whole.word.slice(at)];
      if (vocabulary.indexOf(first) >= 0 && vocabulary.indexOf(second) >= 0) {
        return [[...words.slice(0, i), { ...whole, word: first, isHead: false }, { ...whole, word: second }, ...words.slice(i + 1)]];
      }
    }
    return [];
  });
}

/** `VP of sales` as `sales manager`. */
function asManager(words: readonly NameWord[]): NameWord[][] {
  const others = words.filter(({ isRank }) => !isRank);
  const isLeader = others.length < words.length && words.some(({ word, isRank }) => isRank && leaderWords.has(word));
  return isLeader ? [[...others.map((word) => ({ ...word, isHead: false })), { word: 'manager', isRank: false, isHead: true }]] : [];
}
