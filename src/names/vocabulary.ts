import { distance } from 'fastest-levenshtein';

/** All words of an index, in the order of their bytes. Compares bytes, since decoding ten thousand words takes longer than a query. */
export class Vocabulary {
  readonly #bytes: Buffer;
  /** Where each word ends. */
  readonly #ends: Uint32Array;

  constructor(ends: Uint32Array, bytes: Uint8Array) {
    this.#ends = ends;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The position of a word, or -1. */
  indexOf(word: string): number {
    const bytes = Buffer.from(word);
    const index = this.#lowerBound(bytes);
    return index < this.#ends.length && this.#bytesAt(index).equals(bytes) ? index : -1;
  }

  /** Other words of the same stem: `driver` and `drive` for `driving`. */
  ofSameStem(word: string): number[] {
    const stem = stemOf(word);
    const worker = /(?<=....)ing$|(?<=ist)ry$/.exec(word) ? this.indexOf(word.replace(/ing$|ry$/, '')) : -1;
    const indexes = worker < 0 ? [] : [worker];
    if (stem.length < 3) return indexes;
    for (let i = this.#lowerBound(Buffer.from(stem)); i < this.#ends.length; i++) {
      const candidate = this.at(i);
      if (!candidate.startsWith(stem)) break;
      if (candidate === word || i === worker || stemOf(candidate) !== stem) continue;
      if (stem.length > 3 || (word.endsWith('ing') && /[eo]r$/.test(candidate))) indexes.push(i);
    }
    return indexes;
  }

  /** The words of the same first letter, and another stem, of which this may be a misspelling, with the share of its letters that agree, 0 to 1. */
  near(word: string): { readonly index: number; readonly likeness: number }[] {
    const maxEdits = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const stem = stemOf(word);
    const near: { index: number; likeness: number }[] = [];
    if (maxEdits === 0) return near;
    for (const index of this.#withLettersOf(Buffer.from(word), maxEdits)) {
      const candidate = this.at(index);
      const edits = editsBetween(word, candidate);
      if (edits > 0 && edits <= maxEdits && stemOf(candidate) !== stem) near.push({ index, likeness: 1 - edits / word.length });
    }
    return near;
  }

  /** The words of the same first letter that may be within so many edits, by their lengths and letters. */
  #withLettersOf(word: Buffer, maxEdits: number): number[] {
    const [bytes, ends, letters] = [this.#bytes, this.#ends, lettersOf(word, 0, word.length)];
    const indexes: number[] = [];
    for (let i = this.#lowerBound(word.subarray(0, 1)); i < ends.length; i++) {
      const start = ends[i - 1] ?? 0;
      const end = ends[i]!;
      if (bytes[start] !== word[0]) break;
      if (end - start > word.length + maxEdits || end - start < word.length - maxEdits) continue;
      if (bitCount(lettersOf(bytes, start, end) ^ letters) <= 2 * maxEdits) indexes.push(i);
    }
    return indexes;
  }

  at(index: number): string {
    return this.#bytesAt(index).toString('utf8');
  }

  #bytesAt(index: number): Buffer {
    return this.#bytes.subarray(this.#ends[index - 1] ?? 0, this.#ends[index]);
  }

  #lowerBound(word: Buffer): number {
    let [low, high] = [0, this.#ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#bytesAt(middle).compare(word) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A letter that is missing, added or another is one edit, as are two swapped neighbors. */
function editsBetween(word: string, candidate: string): number {
  const edits = distance(word, candidate);
  return edits > 1 && beginsWithSwap(word, candidate) ? edits - 1 : edits;
}

/** Whether the first two letters that differ are the same two in another order. */
function beginsWithSwap(word: string, candidate: string): boolean {
  let i = 0;
  while (i < word.length && word[i] === candidate[i]) i++;
  return i + 1 < word.length && word[i] === candidate[i + 1] && word[i + 1] === candidate[i];
}

/** `driv` for drive, driver and driving: without the endings by which a trade, those in it, and what they do differ. */
function stemOf(word: string): string {
  return word.replace(/(?:ing|er|or|ment|e|ion|ist|ant|ancy|ian|ive|y)$/, '');
}

/** Whether the one is the trade of the other, if both are of one stem: plumbing of a plumber, pharmacy of a pharmacist. */
export function isTradeOf(trade: string, worker: string): boolean {
  return worker.endsWith('ist') ? /(?:ing|y|ic)$/.test(trade) : /(?:ing|y)$/.test(trade) && !/(?:ing|y|ment|ion|ive)$/.test(worker);
}

/** A bit for each letter that is there, and six for all other bytes. */
function lettersOf(bytes: Uint8Array, start: number, end: number): number {
  let letters = 0;
  for (let i = start; i < end; i++) {
    const letter = bytes[i]! - 97;
    letters |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (bytes[i]! % 6));
  }
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
