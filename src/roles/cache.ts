import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptFile } from '../kept/kept-file.js';
import { codeOf } from '../model/system-error.js';
import { beside } from './beside.js';
import { forgetUnused } from './forget-unused.js';

/** What was worked out before, kept in a folder of the user's. Whatever goes wrong with it, it is as if nothing were kept. */
export interface Cache {
  /** What was kept under the name, byte for byte; null where there is nothing, or it is not what was written. */
  read(name: string): Uint8Array | null;
  /** Keeps it, whole or not at all. */
  write(name: string, content: Uint8Array): void;
  /** What was kept in pieces under the name; null where there is nothing, or it is not what was written. */
  open(name: string): Promise<KeptFile | null>;
  /** Keeps what is too large to be read whole, to be opened later. */
  writePieces(name: string, content: readonly Uint8Array[]): Promise<void>;
}

/** Keeps nothing: for somebody without a home, and for the library. */
export const noCache: Cache = { read: () => null, write: () => {}, open: async () => null, writePieces: async () => {} };

/**
 * A cache in a folder, which is made when something is first kept.
 * @param version of what is kept; another version's files are not read, and are taken away where they were not used for long
 */
export function openCache(folder: string, version: string): Cache {
  const pathOf = (name: string): string => join(folder, version, name);
  const put = (name: string, parts: readonly Uint8Array[]): void => {
    if (putInPlace(pathOf(name), parts)) forgetUnused(folder, version, Date.now());
  };
  return {
    read: (name) => {
      try {
        return contentOf(readFileSync(pathOf(name)));
      } catch {
        return null;
      }
    },
    write: (name, content) => put(name, twice(content)),
    open: async (name) => {
      try {
        return (await import('../kept/kept-file.js')).openKeptFile(pathOf(name));
      } catch {
        return null;
      }
    },
    writePieces: async (name, content) => put(name, (await import('../kept/kept-file.js')).keptParts(content)),
  };
}

/** A file that a crash left full of zeros does not begin so. */
const mark = Buffer.from('kept');
const headerLength = mark.length + 4;

/**
 * All is written twice over, behind a mark and the length: that tells what was cut short or overwritten. A sum would take a hundred times as
 * long to check, as long as V8 is cold.
 */
function twice(content: Uint8Array): Uint8Array[] {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return [mark, length, content, content];
}

function contentOf(bytes: Buffer): Uint8Array | null {
  if (bytes.length < headerLength || !bytes.subarray(0, mark.length).equals(mark)) return null;
  const end = headerLength + bytes.readUInt32LE(mark.length);
  const content = bytes.subarray(headerLength, end);
  return bytes.length === end + content.length && content.equals(bytes.subarray(end)) ? content : null;
}

/**
 * Two runs may write one name at once: each writes beside it first, and the last one to be done stands.
 * @returns whether its folder was made for it
 */
function putInPlace(path: string, parts: readonly Uint8Array[]): boolean {
  const waiting = beside(path);
  try {
    const isFirst = makeFolder(dirname(path), 2);
    writeParts(waiting, parts);
    renameSync(waiting, path);
    return isFirst;
  } catch {
    forget(waiting);
    return false;
  }
}

function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx');
  try {
    for (const part of parts) writeFileSync(file, part);
  } finally {
    closeSync(file);
  }
}

/**
 * With so many folders above it, and not the home they lie in. Node's own way goes on for ever in some places, such as /proc.
 * @returns whether it was not there before
 */
function makeFolder(path: string, above: number): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (codeOf(error) !== 'ENOENT' || above === 0) throw error;
    makeFolder(dirname(path), above - 1);
    return makeFolder(path, 0);
  }
}

function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be written cannot be taken away either.
  }
}
