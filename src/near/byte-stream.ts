/** Writes parts one after the other: four bytes of length, the part, and zeros up to the next multiple of four; little-endian. */
export class ByteWriter {
  readonly #parts: Uint8Array[] = [];

  texts(texts: readonly string[]): void {
    this.#add(new TextEncoder().encode(JSON.stringify(texts)));
  }

  integers(values: Uint32Array): void {
    this.#add(inFileOrder(values));
  }

  floats(values: Float32Array): void {
    this.#add(inFileOrder(values));
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.#parts.reduce((size, part) => size + 4 + padded(part.length), 0));
    const view = new DataView(whole.buffer);
    let place = 0;
    for (const part of this.#parts) {
      view.setUint32(place, part.length, true);
      whole.set(part, place + 4);
      place += 4 + padded(part.length);
    }
    return whole;
  }

  #add(part: Uint8Array): void {
    this.#parts.push(part);
  }
}

/** Reads them again. What is cut short or not what was asked for reads as empty, and the reader then never says that it `ended`. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #place = 0;
  #sound = true;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#sound && this.#place === this.#bytes.length;
  }

  texts(): string[] {
    const texts = parse(new TextDecoder().decode(this.#next()));
    if (texts === null) this.#sound = false;
    return texts ?? [];
  }

  integers(): Uint32Array {
    return new Uint32Array(inFileOrder(this.#words()).buffer);
  }

  floats(): Float32Array {
    return new Float32Array(inFileOrder(this.#words()).buffer);
  }

  #words(): Uint32Array {
    const part = this.#next();
    if (part.length % 4 !== 0) this.#sound = false;
    return new Uint32Array(part.slice(0, part.length - (part.length % 4)).buffer);
  }

  #next(): Uint8Array {
    const left = this.#bytes.length - this.#place;
    const length = left < 4 ? Infinity : new DataView(this.#bytes.buffer, this.#bytes.byteOffset + this.#place).getUint32(0, true);
    if (padded(length) > left - 4) {
      this.#sound = false;
      return new Uint8Array();
    }
    const start = this.#place + 4;
    this.#place = start + padded(length);
    return this.#bytes.subarray(start, start + length);
  }
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

// A copy of the bytes, turned round on the rare machine that is not little-endian.
function inFileOrder(values: Uint32Array | Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.byteLength);
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  if (LITTLE_ENDIAN) return bytes;
  for (let i = 0; i < bytes.length; i += 4) bytes.subarray(i, i + 4).reverse();
  return bytes;
}

const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function parse(text: string): string[] | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
  } catch {
    return null;
  }
}
