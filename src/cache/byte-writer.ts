/**
 * Writes parts: first how many there are, and how many bytes each has, in four bytes each; then the parts one after the other, each with zeros up
 * to the next multiple of four; little-endian.
 */
export class ByteWriter {
  readonly #parts: (readonly Uint8Array[])[] = [];

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
    this.bytes([toLittleEndian(values)]);
  }

  floats(values: Float32Array): void {
    this.bytes([toLittleEndian(values)]);
  }

  /** Bytes that have an order of their own. */
  bytes(chunks: readonly Uint8Array[]): void {
    this.#parts.push(chunks);
  }

  /** All that was written, still in parts: together they may be too large to be copied lightly. */
  get parts(): readonly Uint8Array[] {
    const lengths = this.#parts.map((part) => part.reduce((sum, { length }) => sum + length, 0));
    const directory = toLittleEndian(Uint32Array.of(lengths.length, ...lengths));
    return [directory, ...this.#parts.flatMap((part, i) => [...part, new Uint8Array(paddedLength(lengths[i]!) - lengths[i]!)])];
  }
}

/** So many bytes, with zeros up to the next multiple of four. */
export function paddedLength(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** A copy of the bytes, turned round on the rare machine that is not little-endian. */
export function toLittleEndian(values: Uint8Array<ArrayBuffer> | Uint32Array | Float32Array): Uint8Array<ArrayBuffer> {
  const isCopy = values instanceof Uint8Array;
  const bytes = isCopy ? values : new Uint8Array(values.byteLength);
  if (!isCopy) bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  if (isLittleEndian) return bytes;
  for (let i = 0; i < bytes.length; i += 4) bytes.subarray(i, i + 4).reverse();
  return bytes;
}

export const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
