import { normalizeText } from '../categories/normalize.js';
import type { Span } from '../model/text.js';

/**
 * Splits texts into spans, and marks the words of each that are not in all others, by their longest common subsequence. Texts
 * that share too few words are not marked at all, because marking nearly every word helps nobody.
 * @param texts one for each role; null if it has none
 * @returns the spans of each text, in the same order; empty for null
 */
export function diffWords(texts: readonly (string | null)[]): Span[][] {
  const [first, ...rest] = texts.filter((text) => text !== null && text !== '');
  const areEqual = rest.every((text) => text === first);
  return areEqual ? texts.map((text) => unmarked([text ?? ''])) : markDifferences(texts);
}

/** The least part of its words that a text must share with each other text to be marked. */
const minimumShared = 0.3;
/** Texts with more pairs of words than this are not marked: the table of lengths would be too large. */
const maxPairs = 250_000;

function markDifferences(texts: readonly (string | null)[]): Span[][] {
  // Each word keeps the space after it.
  const wordLists = texts.map((text) => (text === null ? [] : text.split(/(?<=\s)(?=\S)/)));
  const keyLists = wordLists.map((words) => words.map(normalizeText));
  const statedKeys = keyLists.filter(({ length }) => length > 0);
  const commonByText = keyLists.map((keys) => statedKeys.filter((other) => other !== keys).map((other) => commonWords(keys, other)));
  const areAlike = keyLists.every((keys, index) => commonByText[index]?.every(({ size }) => size >= minimumShared * keys.length));
  if (!areAlike) return wordLists.map(unmarked);
  return wordLists.map((words, index) =>
    marked(words, (wordIndex) => commonByText[index]?.every((common) => common.has(wordIndex)) ?? true),
  );
}

function unmarked(words: readonly string[]): Span[] {
  const text = words.join('');
  return text === '' ? [] : [{ text }];
}

/** Joins consecutive words that are marked, or not, into one span. The space after a marked word is marked only if the next word is. */
function marked(words: readonly string[], isCommon: (wordIndex: number) => boolean): Span[] {
  const spans: Span[] = [];
  const add = (text: string, isChanged: boolean): void => {
    const last = spans.at(-1);
    if (last && (last.tone === 'changed') === isChanged) spans[spans.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') spans.push({ text, ...(isChanged && { tone: 'changed' as const }) });
  };
  words.forEach((word, index) => {
    const bareWord = word.trimEnd();
    const isNextChanged = index + 1 < words.length && !isCommon(index + 1);
    add(bareWord, !isCommon(index));
    add(word.slice(bareWord.length), !isCommon(index) && isNextChanged);
  });
  return spans;
}

/** The indexes of the words of `words` that are in the longest common subsequence with `other`. */
function commonWords(words: readonly string[], other: readonly string[]): Set<number> {
  if (words.length * other.length > maxPairs) return new Set();
  // There may be several longest subsequences. A fixed order finds the same one, whatever the order of the roles.
  const isFirst = words.join(' ') <= other.join(' ');
  const pairs = isFirst ? longestCommonSubsequence(words, other) : longestCommonSubsequence(other, words);
  return new Set(pairs.map(([first, second]) => (isFirst ? first : second)));
}

/** The indexes of the common words in both lists. */
function longestCommonSubsequence(first: readonly string[], second: readonly string[]): [first: number, second: number][] {
  const lengths = subsequenceLengths(first, second);
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < first.length && column < second.length) {
    const isMatch = first[row] === second[column];
    const [below, right] = [lengths[row + 1]?.[column] ?? 0, lengths[row]?.[column + 1] ?? 0];
    if (isMatch) pairs.push([row, column]);
    if (isMatch || below >= right) row += 1;
    if (isMatch || below < right) column += 1;
  }
  return pairs;
}

/** At [row][column], the length of the longest common subsequence of the words from there on. */
function subsequenceLengths(first: readonly string[], second: readonly string[]): number[][] {
  const lengths: number[][] = [];
  for (let row = first.length - 1; row >= 0; row -= 1) {
    const nextRow = lengths[row + 1] ?? [];
    const thisRow: number[] = [];
    for (let column = second.length - 1; column >= 0; column -= 1)
      thisRow[column] =
        first[row] === second[column] ? 1 + (nextRow[column + 1] ?? 0) : Math.max(nextRow[column] ?? 0, thisRow[column + 1] ?? 0);
    lengths[row] = thisRow;
  }
  return lengths;
}
