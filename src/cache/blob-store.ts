import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.js';

/** Small cache files, each of which is read whole. Never fails: on any error, the cache is empty. */
export interface BlobStore {
  /** The bytes that were last written under a name; null if there are none, or if the file is corrupt. */
  read(name: string): Uint8Array | null;
  /** Writes a file completely or not at all. */
  write(name: string, content: Uint8Array): void;
}

/** Opens the blobs of one version. The first write creates the folder. */
export function openBlobStore(folder: string, version: string): BlobStore {
  return {
    read: (name) => {
      try {
        return decode(readFileSync(join(folder, version, name)));
      } catch {
        return null;
      }
    },
    write: (name, content) => writeAtomically(folder, version, name, encode(content)),
  };
}

/** Stores nothing. */
export const noBlobStore: BlobStore = { read: () => null, write: () => {} };

/** The first bytes of a blob, which a file that a crash left full of zeros does not have. */
const magic = Buffer.from('blob');
const headerLength = magic.length + 4;

/**
 * A file is the magic bytes, the length in four bytes, and the content twice, which reveals files that were cut short or overwritten. While V8 is
 * cold, checking a checksum would take a hundred times as long as comparing the copies.
 */
function encode(content: Uint8Array): Uint8Array[] {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return [magic, length, content, content];
}

/** @throws RangeError if the file ends before the length */
function decode(file: Buffer): Uint8Array | null {
  if (!file.subarray(0, magic.length).equals(magic)) return null;
  const end = headerLength + file.readUInt32LE(magic.length);
  const content = file.subarray(headerLength, end);
  return file.length === end + content.length && content.equals(file.subarray(end)) ? content : null;
}
