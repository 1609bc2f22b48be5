import { withAndWithoutBrackets } from './name-entries.js';
import { nameWords, type NameWord } from './name-words.js';
import type { Vocabulary } from './vocabulary.js';
import { leaderWords } from './word-lists.js';

/** One way to read what was typed. */
export interface Reading {
  readonly words: readonly NameWord[];
  /** How likely it is that this was meant, 0 to 1. */
  readonly factor: number;
  /** Whether a word was split, so that names must have all words: a toy is not what `toyota` is about. */
  readonly isSplit: boolean;
  /** Whether a manager was read for the head of a department. */
  readonly isOfManager: boolean;
}

/** What was typed, with single spaces, as it stands, and other ways to read it. */
export function readingsOf(typed: string, vocabulary: Vocabulary): Reading[] {
  const words = nameWords(typed);
  const plain = words.map(({ word }) => word);
  const others = [
    ...[...partsOf(typed), ...joined(plain, vocabulary)].map((text) => ({ text, factor: 0.95, isSplit: false, isOfManager: false })),
    ...split(plain, vocabulary).map((text) => ({ text, factor: 0.95, isSplit: true, isOfManager: false })),
    ...asManager(words).map((text) => ({ text, factor: 0.9, isSplit: false, isOfManager: true })),
  ];
  return [
    { words, factor: 1, isSplit: false, isOfManager: false },
    ...others.slice(0, maxOthers).map(({ text, ...reading }) => ({ words: nameWords(text), ...reading })),
  ].filter((reading) => reading.words.length > 0);
}

const maxOthers = 8;

/** `Office Manager/Office Coordinator` as each of the two, and `Registered Nurse (RN)` likewise. */
function partsOf(typed: string): string[] {
  return [...new Set([...withAndWithoutBrackets(typed), ...typed.split(/ ?\/ ?|[ -]or[ -]/i)])].filter((part) => part !== typed);
}

/** `bar tender` as `bartender`. */
function joined(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.flatMap((word, i) => {
    const both = `${word}${words[i + 1] ?? ''}`;
    return both !== word && vocabulary.indexOf(both) >= 0 ? [words.toSpliced(i, 2, both).join(' ')] : [];
  });
}

/** `fullstack` as `full stack`, unless it is a word itself. */
function split(words: readonly string[], vocabulary: Vocabulary): string[] {
  return words.flatMap((word, i) => {
    if (vocabulary.indexOf(word) >= 0) return [];
    for (let at = 3; at <= word.length - 3; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => vocabulary.indexOf(part) >= 0)) return [words.toSpliced(i, 1, ...parts).join(' ')];
    }
    return [];
  });
}

/** `VP of sales` as `sales manager`. */
function asManager(words: readonly NameWord[]): string[] {
  const others = words.filter(({ isRank }) => !isRank).map(({ word }) => word);
  const isLeader = words.some(({ word, isRank }) => isRank && leaderWords.has(word));
  return isLeader && others.length > 0 ? [[...others, 'manager'].join(' ')] : [];
}
