import type { TextList } from './byte-reader.js';

/** The index of a text in a list that is sorted by code unit; −1 if it is not there. */
export function indexOfSorted(text: string, sorted: Pick<TextList, 'length' | 'at'>): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted.at(middle) ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return sorted.at(low) === text ? low : -1;
}
