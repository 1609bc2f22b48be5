import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { NewFile } from '../commands/command.js';
import { UserError, errorCode } from '../model/errors.js';
import { temporaryPath } from '../cache/write-atomically.js';
import type { Output } from './process.js';

/**
 * Writes a whole text to a stream. It is not an error if the reader closes its end early, as `head` does.
 * @throws UserError if the stream cannot be written to, for example because the disk is full.
 */
export async function writeToStream(stream: Output, text: string): Promise<void> {
  hearErrors(stream);
  const error = await new Promise<Error | null>((done) => stream.write(text, (failure) => done(failure ?? null)));
  hasReader('the result', error);
}

const heardStreams = new WeakSet<Output>();

/**
 * Keeps an error of a stream from ending the process. A write tells its own failure. The stream is listened to once, however often it is
 * written to, and until the end: it reports the error of a write only after that.
 */
function hearErrors(stream: Output): void {
  if (heardStreams.has(stream)) return;
  heardStreams.add(stream);
  stream.on('error', () => {});
}

/**
 * Tells from the outcome of a write whether the reader still reads. On Windows, a pipe whose reader closed its end may report the end of a file.
 * @param error what the write failed with; null or undefined if it succeeded
 * @throws UserError if the write failed for any reason but a reader that closed its end.
 */
export function hasReader(label: string, error: unknown): boolean {
  if (error === null || error === undefined) return true;
  if (['EPIPE', 'EOF'].includes(errorCode(error))) return false;
  throw writeError(label, error);
}

export function writeError(label: string, error: unknown): UserError {
  return new UserError(`${label} could not be written: ${failureReason(error)}`, { cause: error });
}

/**
 * Writes a file, whole or not at all: first to a temporary file next to it, which then takes its place.
 * @throws UserError if the file exists and may not be overwritten, or cannot be written.
 */
export function writeFile({ path, text, overwrites }: NewFile, cwd: string): void {
  const target = resolve(cwd, path);
  if (!overwrites && existsSync(target)) throw new UserError(`${path} already exists`, { hint: 'Use --force to overwrite it.' });
  const temporary = temporaryPath(target);
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (isDevice(target)) writeFileSync(target, text);
    else {
      writeFileSync(temporary, text, { flag: 'wx' });
      renameSync(temporary, target);
    }
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary);
    throw writeError(path, error);
  }
}

/** True for a pipe or a device, such as /dev/stdout, which must be written to instead of being replaced. */
export function isDevice(path: string): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}

const failureReasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  EEXIST: 'part of its path is not a folder',
};

function failureReason(error: unknown): string {
  return failureReasons[errorCode(error)] ?? (error instanceof Error ? error.message : String(error));
}
