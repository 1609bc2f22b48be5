/** Which row each of the words has. */
export type Rows = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;

/**
 * The places of words in a list in the order of their signs. They are looked for, and remembered when found: a map of all of them takes as
 * long to make as two roles to compare.
 */
export function sortedRows(words: readonly string[]): Rows {
  const found = new Map<string, number>();
  const get = (word: string): number | undefined => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const row = placeOf(word, words);
    if (words[row] !== word) return undefined;
    found.set(word, row);
    return row;
  };
  return { get, has: (word) => get(word) !== undefined };
}

/** Where the word stands, or else would stand. */
function placeOf(word: string, words: readonly string[]): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
