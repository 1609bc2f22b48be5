import { join } from 'node:path';
import type { KeptFile } from '../kept/kept-file.js';
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
  return {
    ...wholeFiles(folder, version),
    open: async (name) => {
      try {
        return (await import('../kept/kept-file.js')).openKeptFile(join(folder, version, name));
      } catch {
        return null;
      }
    },
    writePieces: async (name, content) => keepFile(folder, version, name, (await import('../kept/kept-file.js')).keptParts(content)),
  };
}
