/**
 * Words in ascending order, as one text, in which all that have some letters are found without each being looked at. It is the text's bytes, a
 * sign each, so that places in it are those in the bytes: letters beyond ASCII are two or three signs there, in the words and in what is looked for.
 */
export class WordList {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly #signs: string;
  /** Where each word begins, and at last where the next one would. */
  readonly #starts: Uint32Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#signs = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    this.#starts = startsIn(this.#signs);
    this.length = this.#starts.length - 1;
  }

  at(place: number): string {
    const [from = 0, to = 0] = [this.#starts[place], this.#starts[place + 1]];
    return Buffer.from(this.#signs.slice(from, to - 1), 'latin1').toString('utf8');
  }

  /** The place of the first word that is not before this one. */
  lowerBound(word: string): number {
    return this.#first((place) => this.at(place) >= word);
  }

  /** The places of all words that have these letters, one after the other. */
  *containing(letters: string): Iterable<number> {
    const signs = Buffer.from(letters).toString('latin1');
    for (let at = this.#signs.indexOf(signs); at >= 0;) {
      const place = this.#first((after) => (this.#starts[after + 1] ?? Infinity) > at);
      yield place;
      at = this.#signs.indexOf(signs, this.#starts[place + 1]);
    }
  }

  #first(isFound: (place: number) => boolean): number {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isFound(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** @param words ascending */
export function toWordList(words: readonly string[]): WordList {
  return new WordList(Buffer.from(words.map((word) => `${word}\n`).join('')));
}

function startsIn(signs: string): Uint32Array {
  const starts = [0];
  for (let at = signs.indexOf('\n'); at >= 0; at = signs.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}
