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

/** Writes parts one after the other: four bytes of length, the part, and zeros up to the next multiple of four; little-endian. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  /** In two parts: where each text ends, and all of them. */
  texts(texts: readonly string[]): void {
    const ends = new Uint32Array(texts.length);
    texts.forEach((text, i) => (ends[i] = (ends[i - 1] ?? 0) + Buffer.byteLength(text)));
    const all = Buffer.allocUnsafe(ends.at(-1) ?? 0);
    texts.forEach((text, i) => all.write(text, ends[i - 1] ?? 0));
    this.integers(ends);
    this.bytes([all]);
  }

  integers(values: Uint32Array): void {
    this.bytes([inFileOrder(values)]);
  }

  floats(values: Float32Array): void {
    this.bytes([inFileOrder(values)]);
  }

  /** Bytes that have an order of their own. */
  bytes(parts: readonly Uint8Array[]): void {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const header = Buffer.alloc(4);
    header.writeUInt32LE(length);
    this.#parts.push(header, ...parts, new Uint8Array(padded(length) - length));
  }

  /** All that was written, still in parts: together they may be too large to be copied lightly. */
  get parts(): readonly Uint8Array[] {
    return this.#parts;
  }
}

/** Finds the parts again. What is cut short or not what was asked for is empty, and the reader then never says that it `ended`. */
export class ByteReader {
  readonly #bytes: Bytes;
  #place = 0;
  #sound = true;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#sound && this.#place === this.#bytes.length;
  }

  texts(): Texts {
    const ends = this.integers();
    const part = this.#next();
    if ((ends.at(-1) ?? 0) !== part.length) this.#sound = false;
    return new KeptTexts(ends, part);
  }

  /** Bytes that have an order of their own. */
  inner(): Bytes {
    return within(this.#next());
  }

  integers(): Uint32Array {
    return this.integerRun('few').subarray();
  }

  /** @param few whether few pieces of it are asked for at once */
  integerRun(few: 'few' | 'many'): Run<Uint32Array> {
    return new KeptRun(this.#words(), few === 'few' ? 0 : smallRun, (bytes) => new Uint32Array(bytes));
  }

  floatRun(few: 'few' | 'many'): Run<Float32Array> {
    return new KeptRun(this.#words(), few === 'few' ? 0 : smallRun, (bytes) => new Float32Array(bytes));
  }

  #words(): Part {
    const part = this.#next();
    if (part.length % 4 !== 0) this.#sound = false;
    return { ...part, length: part.length - (part.length % 4) };
  }

  #next(): Part {
    const left = this.#bytes.length - this.#place;
    const header = left < 4 ? null : this.#bytes.subarray(this.#place, this.#place + 4);
    const length = header ? new DataView(header.buffer, header.byteOffset).getUint32(0, true) : Infinity;
    if (padded(length) > left - 4) {
      this.#sound = false;
      return { bytes: this.#bytes, start: 0, length: 0 };
    }
    const start = this.#place + 4;
    this.#place = start + padded(length);
    return { bytes: this.#bytes, start, length };
  }
}

/** A stretch of the bytes. */
interface Part {
  readonly bytes: Bytes;
  readonly start: number;
  readonly length: number;
}

/** What is smaller than this, in numbers, is read as a whole where many pieces are asked for: they would take longer. */
const smallRun = 500_000;

class KeptRun<Numbers extends Run<Numbers>> implements Run<Numbers> {
  readonly length: number;
  readonly #part: Part;
  readonly #numbers: (bytes: ArrayBuffer) => Numbers;
  readonly #small: number;
  #whole: Numbers | undefined;

  constructor(part: Part, small: number, numbers: (bytes: ArrayBuffer) => Numbers) {
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
    const copy = new Uint8Array(Math.max(0, to - from) * 4);
    copy.set(bytes.subarray(start + from * 4, start + to * 4));
    return this.#numbers(inFileOrder(copy).buffer);
  }
}

class KeptTexts implements Texts {
  readonly length: number;
  readonly #ends: Uint32Array;
  readonly #part: Part;

  constructor(ends: Uint32Array, part: Part) {
    this.#ends = ends;
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
      const end = this.#ends[i] ?? 0;
      yield decoded(all.subarray(from, end));
      from = end;
    }
  }
}

/** A stretch of bytes as bytes. */
function within({ bytes, start, length }: Part): Bytes {
  return { length, subarray: (from, to) => bytes.subarray(start + from, start + to) };
}

function decoded(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

// A copy of the bytes, turned round on the rare machine that is not little-endian.
function inFileOrder(values: Uint8Array<ArrayBuffer> | Uint32Array | Float32Array): Uint8Array<ArrayBuffer> {
  const isCopy = values instanceof Uint8Array;
  const bytes = isCopy ? values : new Uint8Array(values.byteLength);
  if (!isCopy) bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  if (LITTLE_ENDIAN) return bytes;
  for (let i = 0; i < bytes.length; i += 4) bytes.subarray(i, i + 4).reverse();
  return bytes;
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
