import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../model/errors.js';
import { evictUnused } from './evict-unused.js';

/**
 * Writes a cache file completely or not at all; ignores all errors. The first file of a version also evicts unused files of other versions.
 * @param folder contains one folder per version
 * @param chunks the content, in chunks
 */
export function writeAtomically(folder: string, version: string, name: string, chunks: readonly Uint8Array[]): void {
  if (replaceFile(join(folder, version, name), chunks)) evictUnused(folder, version, Date.now());
}

/**
 * Two runs may write the same file at once: each writes a temporary file and renames it, and the last one wins.
 * @returns whether the folder of the file is new
 */
function replaceFile(path: string, chunks: readonly Uint8Array[]): boolean {
  const temporary = temporaryPath(path);
  try {
    const isNewFolder = createFolder(dirname(path), 2);
    writeChunks(temporary, chunks);
    renameSync(temporary, path);
    return isNewFolder;
  } catch {
    removeQuietly(temporary);
    return false;
  }
}

function writeChunks(path: string, chunks: readonly Uint8Array[]): void {
  const file = openSync(path, 'wx');
  try {
    for (const chunk of chunks) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

/**
 * Creates a folder and at most so many of its parents, so never the home folder. Not with Node's `recursive` option, which never returns for some
 * paths, such as those in /proc.
 * @returns false if the folder exists already
 */
function createFolder(path: string, maxParents: number): boolean {
  try {
    mkdirSync(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    if (errorCode(error) !== 'ENOENT' || maxParents === 0) throw error;
    createFolder(dirname(path), maxParents - 1);
    return createFolder(path, 0);
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path);
  } catch {
    // If it could not be written, it cannot be deleted either.
  }
}

/** A path in the same folder, for writing a file before it is renamed. No other run uses it. */
export function temporaryPath(path: string): string {
  return `${path}.${Date.now().toString(36)}${Math.random().toString(36).slice(2)}.tmp`;
}
