import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Bytes } from './byte-stream.js';
import { SpoiltFile } from './spoilt-file.js';

/** Bytes in a file, of which only what is asked for is read, and checked as it is read. */
export interface KeptFile extends Bytes {
  /** @throws SpoiltFile where it is not what was written, or another was put in its place when it was closed. */
  subarray(from: number, to: number): Uint8Array;
  /** Lets go of it; what is asked for later opens it for as long. */
  close(): void;
}

/** So little that one row can be had without the whole, and so much that a few hundred do for all that is asked at once. */
const blockSize = 8_192;
const headerSize = 8;

/** The content, which comes in parts, as parts of a file: the number of bytes, the sums of its blocks and a sum of those, and the content. */
export function keptParts(content: readonly Uint8Array[]): readonly Uint8Array[] {
  const sums = sumsOf(content);
  const length = content.reduce((sum, part) => sum + part.length, 0);
  const header = Buffer.alloc(headerSize);
  header.writeUInt32LE(length, 0);
  header.writeUInt32LE(crc32(sums, length), 4);
  return [header, sums, ...content];
}

/** A block may lie in several parts. */
function sumsOf(content: readonly Uint8Array[]): Buffer {
  const sums: number[] = [];
  let [sum, room] = [0, blockSize];
  for (const part of content) {
    for (let at = 0; at < part.length;) {
      const piece = part.subarray(at, at + room);
      sum = crc32(piece, sum);
      at += piece.length;
      room -= piece.length;
      if (room > 0) continue;
      sums.push(sum);
      [sum, room] = [0, blockSize];
    }
  }
  if (room < blockSize) sums.push(sum);
  const bytes = Buffer.alloc(sums.length * 4);
  sums.forEach((each, place) => bytes.writeUInt32LE(each, place * 4));
  return bytes;
}

/**
 * Opens such a file.
 * @throws SpoiltFile where it is no such file or not whole, or the error of the file system where there is none.
 */
export function openKeptFile(path: string): KeptFile {
  const file = openSync(path, 'r');
  try {
    return new OpenFile(file, path);
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

class OpenFile implements KeptFile {
  readonly length: number;
  readonly #path: string;
  #file: number | null;
  readonly #sums: Buffer;
  readonly #start: number;
  readonly #blocks = new Map<number, Uint8Array>();

  constructor(file: number, path: string) {
    this.#path = path;
    this.#file = file;
    const header = read(file, 0, headerSize);
    this.length = header.readUInt32LE(0);
    this.#start = headerSize + sumsSize(this.length);
    if (fstatSync(file).size !== this.#start + this.length) throw new SpoiltFile();
    this.#sums = read(file, headerSize, this.#start - headerSize);
    if (crc32(this.#sums, this.length) !== header.readUInt32LE(4)) throw new SpoiltFile();
  }

  subarray(from: number, to: number): Uint8Array {
    const [first, last] = [Math.floor(from / blockSize), Math.floor(Math.max(from, to - 1) / blockSize)];
    if (first === last) return this.#block(first).subarray(from - first * blockSize, to - first * blockSize);
    const start = first * blockSize;
    const bytes = this.#read(this.#start + start, Math.min((last + 1) * blockSize, this.length) - start);
    for (let block = first; block <= last; block++)
      this.#check(block, bytes.subarray((block - first) * blockSize, (block - first + 1) * blockSize));
    return bytes.subarray(from - start, to - start);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #read(from: number, length: number): Buffer {
    if (this.#file !== null) return read(this.#file, from, length);
    const file = reopened(this.#path);
    try {
      return read(file, from, length);
    } finally {
      closeSync(file);
    }
  }

  /** Small pieces lie close together: what was read for one is kept for the next. */
  #block(block: number): Uint8Array {
    const known = this.#blocks.get(block);
    if (known) return known;
    const start = block * blockSize;
    const bytes = this.#read(this.#start + start, Math.min(blockSize, this.length - start));
    this.#check(block, bytes);
    this.#blocks.set(block, bytes);
    return bytes;
  }

  #check(block: number, bytes: Uint8Array): void {
    if (bytes.length > 0 && crc32(bytes) !== this.#sums.readUInt32LE(block * 4)) throw new SpoiltFile();
  }
}

function reopened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new SpoiltFile();
  }
}

function sumsSize(length: number): number {
  return Math.ceil(length / blockSize) * 4;
}

function read(file: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(Math.max(0, length));
  if (length > 0 && readSync(file, bytes, 0, length, from) !== length) throw new SpoiltFile();
  return bytes;
}
