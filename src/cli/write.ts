import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { NewFile } from '../commands/command.js';
import { UserError, errorCode } from '../model/errors.js';
import { temporaryPath } from '../cache/write-atomically.js';
import type { Output } from './process.js';

/**
 * Writes all of a text. A reader that has seen enough and closed its end, such as `head`, is no error.
 * @throws UserError where the stream cannot take it, as on a full disk.
 */
export async function writeToStream(stream: Output, text: string): Promise<void> {
  const failed = await new Promise<Error | null>((done) => {
    stream.on('error', done);
    stream.write(text, (error) => done(error ?? null));
  });
  hasReader('the result', failed);
}

/**
 * Whether somebody reads on, after a write that failed or did not.
 * @throws UserError where it failed for another reason
 */
export function hasReader(what: string, failed: unknown): boolean {
  if (failed === null || failed === undefined) return true;
  if (errorCode(failed) === 'EPIPE') return false;
  throw writeError(what, failed);
}

export function writeError(what: string, error: unknown): UserError {
  return new UserError(`${what} could not be written: ${failureReason(error)}`, { cause: error });
}

/**
 * Writes a file whole or not at all: beside its place first, and then into it.
 * @throws UserError where it is there already and may not be overwritten, or cannot be written.
 */
export function writeFile({ path, text, overwrites }: NewFile, cwd: string): void {
  const target = resolve(cwd, path);
  if (!overwrites && existsSync(target)) throw new UserError(`${path} is there already`, { hint: 'Use --force to write over it.' });
  const waiting = temporaryPath(target);
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (isDevice(target)) writeFileSync(target, text);
    else {
      writeFileSync(waiting, text, { flag: 'wx' });
      renameSync(waiting, target);
    }
  } catch (error) {
    if (existsSync(waiting)) rmSync(waiting);
    throw writeError(path, error);
  }
}

/** A pipe or a device, such as /dev/stdout, is written to and not replaced. */
export function isDevice(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}

const failureReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a part of its path is no folder',
};

function failureReason(error: unknown): string {
  return failureReasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
