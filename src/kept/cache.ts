import { closeSync, fstatSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from './file-stamp.js';
import type { KeptFile } from './kept-file.js';
import { keepFile } from './keep-file.js';
import { noFiles, type WholeFiles, wholeFiles } from './whole-files.js';

/** What was worked out before, kept in a folder of the user's. Whatever goes wrong with it, it is as if nothing were kept. */
export interface Cache extends WholeFiles {
  /** What was kept in pieces under the name; null where there is nothing, or it is not what was written. */
  open(name: string): Promise<KeptFile | null>;
  /** Keeps what is too large to be read whole, to be opened later. */
  writePieces(name: string, content: readonly Uint8Array[]): Promise<void>;
}

/** Keeps nothing: for somebody without a home, and for the library. */
export const noCache: Cache = { ...noFiles, open: async () => null, writePieces: async () => {} };

/**
 * A cache in a folder, which is made when something is first kept.
 * @param version of what is kept; another version's files are not read, and are taken away where they were not used for long
 */
export function openCache(folder: string, version: string): Cache {
  const whole = wholeFiles(folder, version);
  const pathOf = (name: string): string => join(folder, version, name);
  return {
    ...whole,
    open: async (name) => {
      try {
        const { openKeptFile } = await import('./kept-file.js');
        return await openKeptFile(pathOf(name), Buffer.from(whole.read(stampName(name)) ?? []).toString('latin1'));
      } catch {
        return null;
      }
    },
    writePieces: async (name, content) => {
      keepFile(folder, version, name, (await import('./parts-to-keep.js')).partsToKeep(content));
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
