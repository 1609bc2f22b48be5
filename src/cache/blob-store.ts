import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.js';

/** Files of a cache that are read as a whole. Whatever goes wrong with them, it is as if nothing were kept. */
export interface BlobStore {
  /** What was kept under the name, byte for byte; null where there is nothing, or it is not what was written. */
  read(name: string): Uint8Array | null;
  /** Keeps it, whole or not at all. */
  write(name: string, content: Uint8Array): void;
}

/** Those of one version, in a folder that is made when something is first kept. */
export function openBlobStore(folder: string, version: string): BlobStore {
  return {
    read: (name) => {
      try {
        return contentOf(readFileSync(join(folder, version, name)));
      } catch {
        return null;
      }
    },
    write: (name, content) => writeAtomically(folder, version, name, duplicate(content)),
  };
}

/** None, where there is no folder. */
export const noBlobStore: BlobStore = { read: () => null, write: () => {} };

/** A file that a crash left full of zeros does not begin so. */
const magic = Buffer.from('kept');
const headerLength = magic.length + 4;

/**
 * All is written twice over, behind a mark and the length: that tells what was cut short or overwritten. A sum would take a hundred times as
 * long to check, as long as V8 is cold.
 */
function duplicate(content: Uint8Array): Uint8Array[] {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return [magic, length, content, content];
}

/** @throws RangeError where it is too short to say its length. */
function contentOf(bytes: Buffer): Uint8Array | null {
  if (!bytes.subarray(0, magic.length).equals(magic)) return null;
  const end = headerLength + bytes.readUInt32LE(magic.length);
  const content = bytes.subarray(headerLength, end);
  return bytes.length === end + content.length && content.equals(bytes.subarray(end)) ? content : null;
}
