import { type BigIntStats, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { crc32 } from 'node:zlib';
import type { ByteSource } from './byte-reader.js';
import { fileStamp } from './file-stamp.js';

/** Bytes in a file, of which only what is asked for is read, and, unless the file is known to be as it was written, checked as it is read. */
export interface ChecksummedFile extends ByteSource {
  /** @throws SpoiltFile where it is not what was written, or another was put in its place when it was closed. */
  subarray(from: number, to: number): Uint8Array;
  /** Lets go of it; what is asked for later opens it for as long. */
  close(): void;
}

/** So little that one row can be had without the whole, and so much that a few hundred do for all that is asked at once. */
export const blockSize = 8_192;
export const headerSize = 8;

/**
 * Opens a file that `partsToKeep` made.
 * @param known how it stood when it was written, by which it is known again: to load what checks it takes longer than to read it
 * @throws SpoiltFile where it is no such file or not whole, or the error of the file system where there is none.
 */
export async function openChecksummedFile(path: string, known: string): Promise<ChecksummedFile> {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file, { bigint: true });
    return new OpenChecksummedFile(file, path, stat, fileStamp(stat) === known ? null : (await import('node:zlib')).crc32);
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

class OpenChecksummedFile implements ChecksummedFile {
  readonly length: number;
  readonly #path: string;
  readonly #stamp: string;
  #file: number | null;
  readonly #sums: BlockChecksums | null;
  readonly #start: number;
  readonly #blocks = new Map<number, Uint8Array>();

  constructor(file: number, path: string, stat: BigIntStats, sum: typeof crc32 | null) {
    this.#path = path;
    this.#stamp = fileStamp(stat);
    this.#file = file;
    const header = readFully(file, 0, headerSize);
    this.length = header.readUInt32LE(0);
    this.#start = headerSize + checksumsSize(this.length);
    if (Number(stat.size) !== this.#start + this.length) throw new CorruptFile();
    this.#sums = sum && new BlockChecksums(readFully(file, headerSize, this.#start - headerSize), sum);
    if (this.#sums && this.#sums.ofAll(this.length) !== header.readUInt32LE(4)) throw new CorruptFile();
  }

  subarray(from: number, to: number): Uint8Array {
    const [first, last] = [Math.floor(from / blockSize), Math.floor(Math.max(from, to - 1) / blockSize)];
    if (first === last) return this.#block(first).subarray(from - first * blockSize, to - first * blockSize);
    if (!this.#sums) return this.#read(from, to);
    const [start, end] = [first * blockSize, Math.min((last + 1) * blockSize, this.length)];
    const bytes = this.#read(start, end);
    for (let block = first; block <= last; block++)
      this.#sums.check(block, bytes.subarray((block - first) * blockSize, (block - first + 1) * blockSize));
    return bytes.subarray(from - start, to - start);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #read(from: number, to: number): Buffer {
    if (this.#file !== null) return readFully(this.#file, this.#start + from, to - from);
    const file = reopen(this.#path);
    try {
      if (fileStamp(fstatSync(file, { bigint: true })) !== this.#stamp) throw new CorruptFile();
      return readFully(file, this.#start + from, to - from);
    } finally {
      closeSync(file);
    }
  }

  /** Small pieces lie close together: what was read for one is kept for the next. */
  #block(block: number): Uint8Array {
    const known = this.#blocks.get(block);
    if (known) return known;
    const start = block * blockSize;
    const bytes = this.#read(start, Math.min(start + blockSize, this.length));
    this.#sums?.check(block, bytes);
    this.#blocks.set(block, bytes);
    return bytes;
  }
}

/** What the blocks of a file were when it was written. */
class BlockChecksums {
  readonly #sums: Buffer;
  readonly #sum: typeof crc32;

  constructor(sums: Buffer, sum: typeof crc32) {
    this.#sums = sums;
    this.#sum = sum;
  }

  /** @param length of the content, in bytes */
  ofAll(length: number): number {
    return this.#sum(this.#sums, length);
  }

  /** @throws SpoiltFile where a block is something else. */
  check(block: number, bytes: Uint8Array): void {
    if (bytes.length > 0 && this.#sum(bytes) !== this.#sums.readUInt32LE(block * 4)) throw new CorruptFile();
  }
}

function reopen(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new CorruptFile();
  }
}

function checksumsSize(length: number): number {
  return Math.ceil(length / blockSize) * 4;
}

function readFully(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.max(0, length));
  if (length > 0 && readSync(file, bytes, 0, length, from) !== length) throw new CorruptFile();
  return bytes;
}

/** A file that was cut short or overwritten. It is known by its name: the start and the bundle that it loads have each a class of their own. */
class CorruptFile extends Error {
  override readonly name = corruptFileName;
}

const corruptFileName = 'SpoiltFile';

export function isCorrupt(error: unknown): boolean {
  return error instanceof Error && error.name === corruptFileName;
}

/** What comes of reading such a file; null where it is spoilt. */
export function nullIfCorrupt<Answer>(answer: () => Answer): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (isCorrupt(error)) return null;
    throw error;
  }
}
