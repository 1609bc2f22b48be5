import { inFileOrder, padded } from './file-order.js';

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
    this.bytes([inFileOrder(values)]);
  }

  floats(values: Float32Array): void {
    this.bytes([inFileOrder(values)]);
  }

  /** Bytes that have an order of their own. */
  bytes(parts: readonly Uint8Array[]): void {
    this.#parts.push(parts);
  }

  /** All that was written, still in parts: together they may be too large to be copied lightly. */
  get parts(): readonly Uint8Array[] {
    const lengths = this.#parts.map((part) => part.reduce((sum, { length }) => sum + length, 0));
    const directory = inFileOrder(Uint32Array.of(lengths.length, ...lengths));
    return [directory, ...this.#parts.flatMap((part, i) => [...part, new Uint8Array(padded(lengths[i]!) - lengths[i]!)])];
  }
}
