import { inFileOrder, isLittleEndian, padded } from './file-order.js';

/** Bytes that can be had in pieces: in memory, or in a file of which only what is asked for is read. */
export interface Bytes {
  readonly length: number;
  subarray(from: number, to: number): Uint8Array;
}

/** A row of numbers that can be had in pieces, as a typed array can. */
export interface Run<Numbers> {
  readonly length: number;
  subarray(from?: number, to?: number): Numbers;
}

/** Texts that can be had one by one, as those of an array can. */
export interface Texts extends Iterable<string> {
  readonly length: number;
  at(place: number): string | undefined;
}

/** Finds the parts again that a `ByteWriter` wrote. What is cut short or not what was asked for is empty, and the reader then never says that it `ended`. */
export class ByteReader {
  readonly #bytes: Bytes;
  readonly #lengths: Uint32Array;
  #next = 0;
  #place: number;
  #sound = true;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
    const count = bytes.length < 4 ? 0 : integersAt(bytes, 0, 1)[0]!;
    this.#place = 4 * (count + 1);
    this.#lengths = this.#place <= bytes.length ? integersAt(bytes, 4, count) : new Uint32Array();
  }

  get ended(): boolean {
    return this.#sound && this.#next === this.#lengths.length && this.#place === this.#bytes.length;
  }

  texts(): Texts {
    return new KeptTexts(this.integerRun('few'), this.#part());
  }

  integers(): Uint32Array {
    return this.integerRun('few').subarray();
  }

  /** @param asked whether few pieces of it are asked for at once */
  integerRun(asked: 'few' | 'many'): Run<Uint32Array> {
    return new KeptRun(this.#words(), asked === 'few' ? 0 : smallRun, (...place) => new Uint32Array(...place));
  }

  floatRun(asked: 'few' | 'many'): Run<Float32Array> {
    return new KeptRun(this.#words(), asked === 'few' ? 0 : smallRun, (...place) => new Float32Array(...place));
  }

  /** Bytes that have an order of their own. */
  inner(): Bytes {
    const { bytes, start, length } = this.#part();
    return { length, subarray: (from, to) => bytes.subarray(start + from, start + to) };
  }

  #words(): Part {
    const part = this.#part();
    if (part.length % 4 !== 0) this.#sound = false;
    return { ...part, length: part.length - (part.length % 4) };
  }

  #part(): Part {
    const start = this.#place;
    const length = this.#lengths[this.#next++] ?? Infinity;
    if (start + padded(length) > this.#bytes.length) {
      this.#sound = false;
      return { bytes: this.#bytes, start: 0, length: 0 };
    }
    this.#place += padded(length);
    return { bytes: this.#bytes, start, length };
  }
}

function integersAt(bytes: Bytes, start: number, count: number): Uint32Array {
  return new KeptRun({ bytes, start, length: count * 4 }, 0, (...place) => new Uint32Array(...place)).subarray();
}

/** A stretch of the bytes. */
interface Part {
  readonly bytes: Bytes;
  readonly start: number;
  readonly length: number;
}

/** What is smaller than this, in numbers, is read as a whole where many pieces are asked for: they would take longer. */
const smallRun = 150_000;

/** So many numbers that lie there, as they lie there. */
type NumbersAt<Numbers> = (buffer: ArrayBufferLike, byteOffset: number, length: number) => Numbers;

class KeptRun<Numbers extends Run<Numbers>> implements Run<Numbers> {
  readonly length: number;
  readonly #part: Part;
  readonly #numbers: NumbersAt<Numbers>;
  readonly #small: number;
  #whole: Numbers | undefined;

  constructor(part: Part, small: number, numbers: NumbersAt<Numbers>) {
    this.#part = part;
    this.#small = small;
    this.#numbers = numbers;
    this.length = part.length / 4;
  }

  subarray(from = 0, to = this.length): Numbers {
    if (this.length > this.#small) return this.#read(from, to);
    this.#whole ??= this.#read(0, this.length);
    return this.#whole.subarray(from, to);
  }

  #read(from: number, to: number): Numbers {
    const { bytes, start } = this.#part;
    const end = Math.min(to, this.length);
    const there = end > from ? bytes.subarray(start + from * 4, start + end * 4) : new Uint8Array();
    const whole = isLittleEndian && there.byteOffset % 4 === 0 ? there : inFileOrder(new Uint8Array(there));
    return this.#numbers(whole.buffer, whole.byteOffset, whole.length / 4);
  }
}

/** Where its texts end is read when one of them is asked for. */
class KeptTexts implements Texts {
  readonly length: number;
  readonly #runOfEnds: Run<Uint32Array>;
  readonly #part: Part;
  #readEnds: Uint32Array | undefined;

  constructor(ends: Run<Uint32Array>, part: Part) {
    this.#runOfEnds = ends;
    this.#part = part;
    this.length = ends.length;
  }

  at(place: number): string | undefined {
    const end = this.#ends[place];
    const { bytes, start } = this.#part;
    return end === undefined ? undefined : decoded(bytes.subarray(start + (this.#ends[place - 1] ?? 0), start + end));
  }

  *[Symbol.iterator](): Iterator<string> {
    const { bytes, start, length } = this.#part;
    const all = bytes.subarray(start, start + length);
    for (let i = 0, from = 0; i < this.length; i++) {
      const end = this.#ends[i]!;
      yield decoded(all.subarray(from, end));
      from = end;
    }
  }

  get #ends(): Uint32Array {
    return (this.#readEnds ??= this.#runOfEnds.subarray());
  }
}

function decoded(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
