/**
 * Serialises a sequence of sections, which a `ByteReader` reads in the same order. The format: the number of sections and the length of each in
 * bytes, as 32-bit integers; then the sections, each padded with zeros to a multiple of four bytes. All numbers are little-endian.
 */
export class ByteWriter {
  readonly #sections: (readonly Uint8Array[])[] = [];

  /** Writes two sections: the offset where each text ends, and the texts in UTF-8. */
  texts(texts: readonly string[]): void {
    const ends = new Uint32Array(texts.length);
    texts.forEach((text, i) => (ends[i] = (ends[i - 1] ?? 0) + Buffer.byteLength(text)));
    const encoded = Buffer.allocUnsafe(ends.at(-1) ?? 0);
    texts.forEach((text, i) => encoded.write(text, ends[i - 1] ?? 0));
    this.integers(ends);
    this.bytes([encoded]);
  }

  integers(values: Uint32Array): void {
    this.bytes([toLittleEndian(values)]);
  }

  floats(values: Float32Array): void {
    this.bytes([toLittleEndian(values)]);
  }

  /** Whole numbers from −32,768 to 32,767. */
  smallIntegers(values: Int16Array): void {
    this.bytes([toLittleEndian(values)]);
  }

  /** Writes one section of bytes in any format. */
  bytes(chunks: readonly Uint8Array[]): void {
    this.#sections.push(chunks);
  }

  /** Everything that was written, in chunks, because it may be too large to copy. */
  get chunks(): readonly Uint8Array[] {
    const lengths = this.#sections.map((section) => section.reduce((sum, { length }) => sum + length, 0));
    const directory = toLittleEndian(Uint32Array.of(lengths.length, ...lengths));
    return [directory, ...this.#sections.flatMap((section, i) => [...section, new Uint8Array(paddedLength(lengths[i]!) - lengths[i]!)])];
  }
}

/** Rounds a length up to a multiple of four. */
export function paddedLength(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/**
 * Numbers as little-endian bytes. Copies numbers; converts bytes in place, which is only needed on the rare big-endian machine.
 * @param size how many bytes each number has
 */
export function toLittleEndian(
  values: Uint8Array<ArrayBuffer> | Uint32Array | Float32Array | Int16Array,
  size = values instanceof Int16Array ? 2 : 4,
): Uint8Array<ArrayBuffer> {
  const isBytes = values instanceof Uint8Array;
  const bytes = isBytes ? values : new Uint8Array(values.byteLength);
  if (!isBytes) bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  if (isLittleEndian) return bytes;
  for (let i = 0; i < bytes.length; i += size) bytes.subarray(i, i + size).reverse();
  return bytes;
}

export const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
