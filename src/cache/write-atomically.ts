import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../model/errors.js';
import { evictUnused } from './evict-unused.js';

/**
 * Writes a file of a cache, whole or not at all; where it cannot be written, nothing is. The first of a version has what earlier ones kept looked through.
 * @param folder has a folder for each version
 * @param parts what is in it, one after the other
 */
export function writeAtomically(folder: string, version: string, name: string, parts: readonly Uint8Array[]): void {
  if (replaceFile(join(folder, version, name), parts)) evictUnused(folder, version, Date.now());
}

/**
 * Two runs may write one name at once: each writes beside it first, and the last one to be done stands.
 * @returns whether its folder was made for it
 */
function replaceFile(path: string, parts: readonly Uint8Array[]): boolean {
  const waiting = temporaryPath(path);
  try {
    const isFirst = makeFolder(dirname(path), 2);
    writeChunks(waiting, parts);
    renameSync(waiting, path);
    return isFirst;
  } catch {
    removeQuietly(waiting);
    return false;
  }
}

function writeChunks(path: string, parts: readonly Uint8Array[]): void {
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
    if (errorCode(error) === 'EEXIST') return false;
    if (errorCode(error) !== 'ENOENT' || above === 0) throw error;
    makeFolder(dirname(path), above - 1);
    return makeFolder(path, 0);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path);
  } catch {
    // What cannot be written cannot be taken away either.
  }
}

/** Where a file is written before it takes its place: beside it, under a name that no other run uses. */
export function temporaryPath(path: string): string {
  return `${path}.${Date.now().toString(36)}${Math.random().toString(36).slice(2)}.tmp`;
}
