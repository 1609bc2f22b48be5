// The user's cache folder, which exists for speed alone: it saves later runs from compiling the tool's code, parsing role files and building the
// library index. It holds nothing that cannot be rebuilt, so you can skip this folder at first reading.
import { closeSync, fstatSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from './file-stamp.js';
import type { ChecksummedFile } from './checksummed-file.js';
import { writeAtomically } from './write-atomically.js';
import { noBlobStore, type BlobStore, openBlobStore } from './blob-store.js';

/** Results of earlier runs. Never fails: on any error, the cache is empty. */
export interface Cache extends BlobStore {
  /** Opens a file that `writeChecksummed` wrote; null if there is none, or if it is corrupt. The caller closes it. */
  openChecksummed(name: string): Promise<ChecksummedFile | null>;
  /**
   * Writes a file that is too large to be read whole, completely or not at all.
   * @param chunks the content, in chunks
   */
  writeChecksummed(name: string, chunks: readonly Uint8Array[]): Promise<void>;
}

/** Caches nothing. For users without a home folder, and for programs that use the library. */
export const noCache: Cache = { ...noBlobStore, openChecksummed: async () => null, writeChecksummed: async () => {} };

/**
 * Opens the cache in a folder. The first write creates the folder.
 * @param version the version of the tool. Files of other versions are not read, and are deleted if they have not been used for a long time.
 */
export function openCache(folder: string, version: string): Cache {
  const blobs = openBlobStore(folder, version);
  const pathOf = (name: string): string => join(folder, version, name);
  return {
    ...blobs,
    openChecksummed: async (name) => {
      try {
        const { openChecksummedFile } = await import('./checksummed-file.js');
        return await openChecksummedFile(pathOf(name), Buffer.from(blobs.read(stampName(name)) ?? []).toString('latin1'));
      } catch {
        return null;
      }
    },
    writeChecksummed: async (name, chunks) => {
      const { addChecksum } = await import('./checksummed-file.js');
      writeAtomically(folder, version, name, await addChecksum(chunks));
      const stamp = syncedStamp(pathOf(name));
      if (stamp !== null) blobs.write(stampName(name), Buffer.from(stamp, 'latin1'));
    },
  };
}

/** The name of the blob with the stamp that a file had when it was written. */
function stampName(name: string): string {
  return `${name}-stamp`;
}

/** The stamp of a file, once its content has reached the disk: until then, a crash may leave zeros in it. Null on any error. */
function syncedStamp(path: string): string | null {
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
