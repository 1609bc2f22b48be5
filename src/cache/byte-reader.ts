import { toLittleEndian, isLittleEndian, paddedLength } from './byte-writer.js';

/** Bytes in memory, or in a file of which only the requested slices are read. */
export interface ByteSource {
  readonly length: number;
  subarray(from: number, to: number): Uint8Array;
}

/** A list of numbers that may be in a file. Typed arrays implement it. */
export interface NumberList<Numbers> {
  readonly length: number;
  subarray(from?: number, to?: number): Numbers;
}

/** A list of texts that may be in a file. Arrays implement it. */
export interface TextList extends Iterable<string> {
  readonly length: number;
  at(index: number): string | undefined;
}

/**
 * Reads the sections that a `ByteWriter` wrote, in the same order. Reads on demand: a list reads its content when that is asked for. If bytes are
 * missing or in another format, sections are empty and `isComplete` stays false.
 */
export class ByteReader {
  readonly #bytes: ByteSource;
  readonly #lengths: Uint32Array;
  #sectionIndex = 0;
  #offset: number;
  #isValid = true;

  constructor(bytes: ByteSource) {
    this.#bytes = bytes;
    const count = bytes.length < 4 ? 0 : readIntegers(bytes, 0, 1)[0]!;
    this.#offset = 4 * (count + 1);
    this.#lengths = this.#offset <= bytes.length ? readIntegers(bytes, 4, count) : new Uint32Array();
  }

  /** Whether all sections were valid, and the last one has been reached. */
  get isComplete(): boolean {
    return this.#isValid && this.#sectionIndex === this.#lengths.length && this.#offset === this.#bytes.length;
  }

  texts(): LazyTextList {
    return new LazyTextList(this.integerList('few'), this.#nextSection());
  }

  integers(): Uint32Array {
    return this.integerList('few').subarray();
  }

  /** @param slices how many slices a query takes of the list. If many, a small list is read whole. */
  integerList(slices: 'few' | 'many'): NumberList<Uint32Array> {
    return new LazyNumberList(this.#nextNumbers(4), maxLengthReadWhole[slices], (...view) => new Uint32Array(...view), 4);
  }

  /** @param slices as for `integerList` */
  floatList(slices: 'few' | 'many'): NumberList<Float32Array> {
    return new LazyNumberList(this.#nextNumbers(4), maxLengthReadWhole[slices], (...view) => new Float32Array(...view), 4);
  }

  /** @param slices as for `integerList` */
  smallIntegerList(slices: 'few' | 'many'): NumberList<Int16Array> {
    return new LazyNumberList(this.#nextNumbers(2), maxLengthReadWhole[slices], (...view) => new Int16Array(...view), 2);
  }

  /** Bytes in any format. */
  bytes(): ByteSource {
    const { bytes, start, length } = this.#nextSection();
    return { length, subarray: (from, to) => bytes.subarray(start + from, start + to) };
  }

  #nextNumbers(size: number): ByteSection {
    const section = this.#nextSection();
    if (section.length % size !== 0) this.#isValid = false;
    return { ...section, length: section.length - (section.length % size) };
  }

  #nextSection(): ByteSection {
    const start = this.#offset;
    const length = this.#lengths[this.#sectionIndex++] ?? Infinity;
    if (start + paddedLength(length) > this.#bytes.length) {
      this.#isValid = false;
      return { bytes: this.#bytes, start: 0, length: 0 };
    }
    this.#offset += paddedLength(length);
    return { bytes: this.#bytes, start, length };
  }
}

/** In numbers. A list up to this length is read whole if a query takes many slices, as that is faster than reading each slice. */
const maxLengthReadWhole = { few: 0, many: 150_000 };

function readIntegers(bytes: ByteSource, start: number, count: number): Uint32Array {
  return new LazyNumberList({ bytes, start, length: count * 4 }, 0, (...view) => new Uint32Array(...view), 4).subarray();
}

/** A range of bytes; lengths and offsets are in bytes. */
interface ByteSection {
  readonly bytes: ByteSource;
  readonly start: number;
  readonly length: number;
}

/** Makes a typed array of bytes that are in memory, without a copy; `length` is in numbers. */
type NumberView<Numbers> = (buffer: ArrayBufferLike, byteOffset: number, length: number) => Numbers;

class LazyNumberList<Numbers extends NumberList<Numbers>> implements NumberList<Numbers> {
  readonly length: number;
  readonly #section: ByteSection;
  readonly #toNumbers: NumberView<Numbers>;
  readonly #isReadWhole: boolean;
  /** How many bytes each number has. */
  readonly #size: number;
  #allNumbers: Numbers | undefined;

  constructor(section: ByteSection, maxLength: number, toNumbers: NumberView<Numbers>, size: number) {
    this.length = section.length / size;
    this.#size = size;
    this.#section = section;
    this.#toNumbers = toNumbers;
    this.#isReadWhole = this.length <= maxLength;
  }

  subarray(from = 0, to = this.length): Numbers {
    if (!this.#isReadWhole) return this.#read(from, to);
    this.#allNumbers ??= this.#read(0, this.length);
    return this.#allNumbers.subarray(from, to);
  }

  #read(from: number, to: number): Numbers {
    const { bytes, start } = this.#section;
    const end = Math.min(to, this.length);
    const size = this.#size;
    const slice = end > from ? bytes.subarray(start + from * size, start + end * size) : new Uint8Array();
    const aligned = isLittleEndian && slice.byteOffset % size === 0 ? slice : toLittleEndian(new Uint8Array(slice), size);
    return this.#toNumbers(aligned.buffer, aligned.byteOffset, aligned.length / size);
  }
}

/** Texts in UTF-8, one after the other. Reads where they end when the first text is asked for. */
export class LazyTextList implements TextList {
  readonly length: number;
  readonly #endList: NumberList<Uint32Array>;
  readonly #section: ByteSection;
  #readEnds: Uint32Array | undefined;

  constructor(endList: NumberList<Uint32Array>, section: ByteSection) {
    this.#endList = endList;
    this.#section = section;
    this.length = endList.length;
  }

  at(index: number): string | undefined {
    const end = this.#ends[index];
    const { bytes, start } = this.#section;
    return end === undefined ? undefined : decode(bytes.subarray(start + (this.#ends[index - 1] ?? 0), start + end));
  }

  *[Symbol.iterator](): Iterator<string> {
    const { bytes, start, length } = this.#section;
    const content = bytes.subarray(start, start + length);
    for (let i = 0, from = 0; i < this.length; i++) {
      const end = this.#ends[i]!;
      yield decode(content.subarray(from, end));
      from = end;
    }
  }

  /** Reads all bytes now, and returns a list that works after the file is closed. */
  inMemory(): TextList {
    const { bytes, start, length } = this.#section;
    return new LazyTextList(this.#ends, { bytes: bytes.subarray(start, start + length), start: 0, length });
  }

  get #ends(): Uint32Array {
    return (this.#readEnds ??= this.#endList.subarray());
  }
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
