import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was worked out before, kept in a folder of the user's. Whatever goes wrong with it, it is as if nothing were kept. */
export interface Cache {
  /** What was kept under the name, byte for byte; null where there is nothing, or it is not what was written. */
  read(name: string): Uint8Array | null;
  /** Keeps it, whole or not at all. */
  write(name: string, content: Uint8Array): void;
}

/** Keeps nothing: for somebody without a home, and for the library. */
export const noCache: Cache = { read: () => null, write: () => {} };

const headerLength = 8;

/**
 * A cache in a folder, which is made when something is first kept.
 * @param version of what is kept; another version's files are left alone and not read
 */
export function openCache(folder: string, version: string): Cache {
  const pathOf = (name: string): string => join(folder, version, name);
  return {
    read: (name) => {
      try {
        const bytes = readFileSync(pathOf(name));
        const content = bytes.subarray(headerLength);
        const isWhole =
          bytes.length >= headerLength && bytes.readUInt32LE(0) === content.length && bytes.readUInt32LE(4) === sumOf(content);
        return isWhole ? content : null;
      } catch {
        return null;
      }
    },
    write: (name, content) => {
      const header = Buffer.alloc(headerLength);
      header.writeUInt32LE(content.length, 0);
      header.writeUInt32LE(sumOf(content), 4);
      putInPlace(pathOf(name), [header, content]);
    },
  };
}

/** Two runs may write one name at once: each writes beside it first, and the last one to be done stands. */
function putInPlace(path: string, parts: readonly Uint8Array[]): void {
  const beside = `${path}.${Date.now().toString(36)}${Math.random().toString(36).slice(2)}.tmp`;
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(beside, Buffer.concat(parts), { flag: 'wx' });
    renameSync(beside, path);
  } catch {
    forget(beside);
  }
}

function forget(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be written cannot be taken away either.
  }
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits: tells what was cut short or overwritten, not what somebody forged. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
