import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { ByteSource } from './byte-reader.js';
import { fileStamp } from './file-stamp.js';

/** Bytes in a file, of which only what is asked for is read. */
export interface ChecksummedFile extends ByteSource {
  /** Lets go of the file: nothing can be asked for after that. */
  close(): void;
}

/** Before the content, a sum of it. */
const headerSize = 4;

/** The content, which comes in parts, as parts of a file. */
export async function addChecksum(content: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const header = Buffer.alloc(headerSize);
  header.writeUInt32LE(await sumOf(content));
  return [header, ...content];
}

/**
 * Opens a file that was made of such parts. One that still has its stamp is as it was written; any other is read whole and checked, which takes a
 * millisecond for an index of a thousand roles, and 45 for one of ten thousand.
 * @param known the stamp of the file when it was written
 * @returns null where it is not what was written
 * @throws the error of the file system where it cannot be read
 */
export async function openChecksummedFile(path: string, known: string): Promise<ChecksummedFile | null> {
  const file = openSync(path, 'r');
  const stat = fstatSync(file, { bigint: true });
  if (fileStamp(stat) === known) return new OpenChecksummedFile(file, Number(stat.size) - headerSize);
  try {
    return await checked(readFileSync(file));
  } finally {
    closeSync(file);
  }
}

class OpenChecksummedFile implements ChecksummedFile {
  readonly length: number;
  readonly #file: number;

  constructor(file: number, length: number) {
    this.#file = file;
    this.length = length;
  }

  subarray(from: number, to: number): Uint8Array {
    const bytes = Buffer.allocUnsafe(to - from);
    if (readSync(this.#file, bytes, 0, bytes.length, headerSize + from) < bytes.length)
      throw new Error('a file of the cache was cut short while it was read');
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }
}

async function checked(bytes: Buffer): Promise<ChecksummedFile | null> {
  const content = bytes.subarray(headerSize);
  if (bytes.length < headerSize || bytes.readUInt32LE() !== (await sumOf([content]))) return null;
  return { length: content.length, subarray: (from, to) => content.subarray(from, to), close: () => {} };
}

/** Node takes longer to load what works it out than to read a small file. */
async function sumOf(parts: readonly Uint8Array[]): Promise<number> {
  const { crc32 } = await import('node:zlib');
  // For some empty arrays Node gives 0, whatever the sum was before.
  return parts.filter(({ length }) => length > 0).reduce((sum, part) => crc32(part, sum), 0);
}
