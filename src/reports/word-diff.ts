import { normalizeText } from '../categories/normalize.js';
import type { Span } from '../model/report.js';

/** Texts that share less than this part of their words are read as a whole: marking nearly all of them would tell nothing. */
const leastShared = 0.3;
/** Longer texts than this many pairs of words are left unmarked. */
const mostPairs = 250_000;

/**
 * Texts that say nearly the same, with the words marked that not all of them have in common, in their order.
 * @param texts one for each role; null where it has none
 */
export function diffWords(texts: readonly (string | null)[]): Span[][] {
  const [first, ...others] = texts.filter((text) => text !== null && text !== '');
  const isOne = others.every((text) => text === first);
  return isOne ? texts.map((text) => unmarked([text ?? ''])) : markDifferences(texts);
}

function markDifferences(texts: readonly (string | null)[]): Span[][] {
  const parts = texts.map((text) => (text === null ? [] : text.split(/(?<=\s)(?=\S)/)));
  const keys = parts.map((words) => words.map(normalizeText));
  const stated = keys.filter(({ length }) => length > 0);
  const kept = keys.map((own) => stated.filter((other) => other !== own).map((other) => commonWords(own, other)));
  const isAlike = keys.every((own, place) => kept[place]?.every((common) => common.size >= leastShared * own.length));
  if (!isAlike) return parts.map(unmarked);
  return parts.map((words, place) => marked(words, (index) => kept[place]?.every((common) => common.has(index)) ?? true));
}

function unmarked(words: readonly string[]): Span[] {
  const text = words.join('');
  return text === '' ? [] : [{ text }];
}

/** Neighbours of one look become one span; the space between a marked word and the next is not marked. */
function marked(words: readonly string[], isKept: (index: number) => boolean): Span[] {
  const spans: Span[] = [];
  const add = (text: string, isChanged: boolean): void => {
    const last = spans.at(-1);
    const isLike = last && (last.tone === 'changed') === isChanged;
    if (isLike) spans[spans.length - 1] = { ...last, text: last.text + text };
    else if (text !== '') spans.push({ text, ...(isChanged && { tone: 'changed' as const }) });
  };
  words.forEach((word, index) => {
    const bare = word.trimEnd();
    const isFollowed = index + 1 < words.length && !isKept(index + 1);
    add(bare, !isKept(index));
    add(word.slice(bare.length), !isKept(index) && isFollowed);
  });
  return spans;
}

/** The places of the text's own words that are in the longest sequence of words which it has in common with the other. */
function commonWords(own: readonly string[], other: readonly string[]): Set<number> {
  if (own.length * other.length > mostPairs) return new Set();
  // Of several sequences as long, the same one is found from either side, whatever the order of the roles.
  const isFirst = own.join(' ') <= other.join(' ');
  const pairs = isFirst ? longestCommonSequence(own, other) : longestCommonSequence(other, own);
  return new Set(pairs.map(([first, second]) => (isFirst ? first : second)));
}

/** The places of the words in each. */
function longestCommonSequence(first: readonly string[], second: readonly string[]): [first: number, second: number][] {
  const lengths = sequenceLengths(first, second);
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < first.length && column < second.length) {
    const [here, down, right] = [first[row] === second[column], lengths[row + 1]?.[column] ?? 0, lengths[row]?.[column + 1] ?? 0];
    if (here) pairs.push([row, column]);
    if (here || down >= right) row += 1;
    if (here || down < right) column += 1;
  }
  return pairs;
}

/** How long the longest common sequence is from each pair of places on. */
function sequenceLengths(own: readonly string[], other: readonly string[]): number[][] {
  const lengths: number[][] = [];
  for (let row = own.length - 1; row >= 0; row -= 1) {
    const below = lengths[row + 1] ?? [];
    const line: number[] = [];
    for (let column = other.length - 1; column >= 0; column -= 1)
      line[column] = own[row] === other[column] ? 1 + (below[column + 1] ?? 0) : Math.max(below[column] ?? 0, line[column + 1] ?? 0);
    lengths[row] = line;
  }
  return lengths;
}
