import { toLittleEndian, isLittleEndian, paddedLength } from './byte-writer.js';

/** Bytes that can be had in pieces: in memory, or in a file of which only what is asked for is read. */
export interface ByteSource {
  readonly length: number;
  subarray(from: number, to: number): Uint8Array;
}

/** A row of numbers that can be had in pieces, as a typed array can. */
export interface NumberList<Numbers> {
  readonly length: number;
  subarray(from?: number, to?: number): Numbers;
}

/** Texts that can be had one by one, as those of an array can. */
export interface TextList extends Iterable<string> {
  readonly length: number;
  at(place: number): string | undefined;
}

/** Finds the parts again that a `ByteWriter` wrote. What is cut short or not what was asked for is empty, and the reader then never says that it `ended`. */
export class ByteReader {
  readonly #bytes: ByteSource;
  readonly #lengths: Uint32Array;
  #next = 0;
  #place: number;
  #sound = true;

  constructor(bytes: ByteSource) {
    this.#bytes = bytes;
    const count = bytes.length < 4 ? 0 : integersAt(bytes, 0, 1)[0]!;
    this.#place = 4 * (count + 1);
    this.#lengths = this.#place <= bytes.length ? integersAt(bytes, 4, count) : new Uint32Array();
  }

  get isComplete(): boolean {
    return this.#sound && this.#next === this.#lengths.length && this.#place === this.#bytes.length;
  }

  texts(): LazyTextList {
    return new LazyTextList(this.integerList('few'), this.#part());
  }

  integers(): Uint32Array {
    return this.integerList('few').subarray();
  }

  /** @param asked whether few pieces of it are asked for at once */
  integerList(asked: 'few' | 'many'): NumberList<Uint32Array> {
    return new LazyNumberList(this.#words(), asked === 'few' ? 0 : smallListLength, (...place) => new Uint32Array(...place));
  }

  floatList(asked: 'few' | 'many'): NumberList<Float32Array> {
    return new LazyNumberList(this.#words(), asked === 'few' ? 0 : smallListLength, (...place) => new Float32Array(...place));
  }

  /** Bytes that have an order of their own. */
  bytes(): ByteSource {
    const { bytes, start, length } = this.#part();
    return { length, subarray: (from, to) => bytes.subarray(start + from, start + to) };
  }

  #words(): ByteSection {
    const part = this.#part();
    if (part.length % 4 !== 0) this.#sound = false;
    return { ...part, length: part.length - (part.length % 4) };
  }

  #part(): ByteSection {
    const start = this.#place;
    const length = this.#lengths[this.#next++] ?? Infinity;
    if (start + paddedLength(length) > this.#bytes.length) {
      this.#sound = false;
      return { bytes: this.#bytes, start: 0, length: 0 };
    }
    this.#place += paddedLength(length);
    return { bytes: this.#bytes, start, length };
  }
}

function integersAt(bytes: ByteSource, start: number, count: number): Uint32Array {
  return new LazyNumberList({ bytes, start, length: count * 4 }, 0, (...place) => new Uint32Array(...place)).subarray();
}

/** A stretch of the bytes. */
interface ByteSection {
  readonly bytes: ByteSource;
  readonly start: number;
  readonly length: number;
}

/** What is smaller than this, in numbers, is read as a whole where many pieces are asked for: they would take longer. */
const smallListLength = 150_000;

/** So many numbers that lie there, as they lie there. */
type NumberView<Numbers> = (buffer: ArrayBufferLike, byteOffset: number, length: number) => Numbers;

class LazyNumberList<Numbers extends NumberList<Numbers>> implements NumberList<Numbers> {
  readonly length: number;
  readonly #part: ByteSection;
  readonly #numbers: NumberView<Numbers>;
  readonly #small: number;
  #whole: Numbers | undefined;

  constructor(part: ByteSection, small: number, numbers: NumberView<Numbers>) {
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
    const whole = isLittleEndian && there.byteOffset % 4 === 0 ? there : toLittleEndian(new Uint8Array(there));
    return this.#numbers(whole.buffer, whole.byteOffset, whole.length / 4);
  }
}

/** Where its texts end is read when one of them is asked for. */
export class LazyTextList implements TextList {
  readonly length: number;
  readonly #runOfEnds: NumberList<Uint32Array>;
  readonly #part: ByteSection;
  #readEnds: Uint32Array | undefined;

  constructor(ends: NumberList<Uint32Array>, part: ByteSection) {
    this.#runOfEnds = ends;
    this.#part = part;
    this.length = ends.length;
  }

  at(place: number): string | undefined {
    const end = this.#ends[place];
    const { bytes, start } = this.#part;
    return end === undefined ? undefined : decode(bytes.subarray(start + (this.#ends[place - 1] ?? 0), start + end));
  }

  *[Symbol.iterator](): Iterator<string> {
    const { bytes, start, length } = this.#part;
    const all = bytes.subarray(start, start + length);
    for (let i = 0, from = 0; i < this.length; i++) {
      const end = this.#ends[i]!;
      yield decode(all.subarray(from, end));
      from = end;
    }
  }

  /** The same, read into memory now: a text can be had also once the file is closed. */
  inMemory(): TextList {
    const { bytes, start, length } = this.#part;
    return new LazyTextList(this.#ends, { bytes: bytes.subarray(start, start + length), start: 0, length });
  }

  get #ends(): Uint32Array {
    return (this.#readEnds ??= this.#runOfEnds.subarray());
  }
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
