/**
 * A sorted list of words, held as one text, so that all words that contain some letters are found without looking at each word. The text
 * has one character per byte of UTF-8 (latin1), so a position in it is a position in the bytes; a letter beyond ASCII takes two or more
 * characters, both in the list and in the letters that are searched for.
 */
export class WordList {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly #text: string;
  /** Where each word begins in the text, and at the end where the next one would. */
  readonly #starts: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    this.#starts = startsIn(this.#text);
    this.length = this.#starts.length - 1;
  }

  at(index: number): string {
    const [from = 0, to = 0] = [this.#starts[index], this.#starts[index + 1]];
    return Buffer.from(this.#text.slice(from, to - 1), 'latin1').toString('utf8');
  }

  /** The index of the first word that is not less than this one. */
  lowerBound(word: string): number {
    return this.#firstIndex((index) => this.at(index) >= word);
  }

  /** The indexes of all words that contain these letters in a row. */
  *containing(letters: string): Iterable<number> {
    const pattern = Buffer.from(letters).toString('latin1');
    for (let at = this.#text.indexOf(pattern); at >= 0;) {
      const index = this.#firstIndex((candidate) => (this.#starts[candidate + 1] ?? Infinity) > at);
      yield index;
      at = this.#text.indexOf(pattern, this.#starts[index + 1]);
    }
  }

  /** Binary search for the first index that matches. */
  #firstIndex(matches: (index: number) => boolean): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** @param words in ascending order */
export function toWordList(words: readonly string[]): WordList {
  return new WordList(Buffer.from(words.map((word) => `${word}\n`).join('')));
}

function startsIn(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
