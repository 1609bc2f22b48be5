import { readWordVectors } from '../similarity/word-vectors.js';
import type { Bag, FacetId } from './facet-kind.js';

/** Whether the words of a facet say what a role is about. */
export function isText(facet: FacetId): boolean {
  return facet === 'duties' || facet === 'titles';
}

/**
 * What a text is about: the sum of its words' vectors, which stand close together for words that mean nearly the same. A word counts as often as it is
 * used, and by how rare it is in tasks. The order of the words does not matter.
 * @param bags the stems of the text and how often it uses each
 * @returns a vector of length 1; null if no word has a vector
 */
export function textVector(bags: readonly Bag[]): Float64Array | null {
  const { dims, rows, rarityOf, addRow } = readWordVectors();
  const wordCount = sumOf(bags.flatMap((bag) => [...bag.values()]));
  const sum = new Int32Array(dims);
  for (const bag of bags) {
    for (const [stem, count] of bag) {
      const row = rows.get(stem);
      if (row !== undefined) addRow(sum, row, (rarityOf(row) * count * textLength) / wordCount);
    }
  }
  const length = Math.sqrt(sumOf(Array.from(sum, (value) => value * value)));
  return length === 0 ? null : Float64Array.from(sum, (value) => value / length);
}

/** Texts count as if they had so many words, so that the whole numbers that are summed are neither small nor beyond 32 bits. */
const textLength = 1000;

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
