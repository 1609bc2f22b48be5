import { closeSync, fstatSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from './file-stamp.js';
import type { ChecksummedFile } from './checksummed-file.js';
import { writeAtomically } from './write-atomically.js';
import { noBlobStore, type BlobStore, openBlobStore } from './blob-store.js';

/** What was worked out before, kept in a folder of the user's. Whatever goes wrong with it, it is as if nothing were kept. */
export interface Cache extends BlobStore {
  /** What was kept in pieces under the name; null where there is nothing, or it is not what was written. */
  openChecksummed(name: string): Promise<ChecksummedFile | null>;
  /** Keeps what is too large to be read whole, to be opened later. */
  writeChecksummed(name: string, content: readonly Uint8Array[]): Promise<void>;
}

/** Keeps nothing: for somebody without a home, and for the library. */
export const noCache: Cache = { ...noBlobStore, openChecksummed: async () => null, writeChecksummed: async () => {} };

/**
 * A cache in a folder, which is made when something is first kept.
 * @param version of what is kept; another version's files are not read, and are taken away where they were not used for long
 */
export function openCache(folder: string, version: string): Cache {
  const whole = openBlobStore(folder, version);
  const pathOf = (name: string): string => join(folder, version, name);
  return {
    ...whole,
    openChecksummed: async (name) => {
      try {
        const { openChecksummedFile } = await import('./checksummed-file.js');
        return await openChecksummedFile(pathOf(name), Buffer.from(whole.read(stampName(name)) ?? []).toString('latin1'));
      } catch {
        return null;
      }
    },
    writeChecksummed: async (name, content) => {
      const { addChecksum } = await import('./checksummed-file.js');
      writeAtomically(folder, version, name, await addChecksum(content));
      const stamp = settledStamp(pathOf(name));
      if (stamp !== null) whole.write(stampName(name), Buffer.from(stamp, 'latin1'));
    },
  };
}

/** How the file of that name stood when it was written. */
function stampName(name: string): string {
  return `${name}-stamp`;
}

/** Only once the file is on the disk is it known by its stamp: a crash may leave zeros in it. Null where that cannot be had. */
function settledStamp(path: string): string | null {
  try {
    const file = openSync(path, 'r+');
    try {
      fsyncSync(file);
      return fileStamp(fstatSync(file, { bigint: true }));
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
