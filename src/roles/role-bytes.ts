import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isUtf8 } from 'node:buffer';
import { UserError, errorCode } from '../model/errors.js';
import { type Position, faultAt } from './diagnostics/fault.js';

/**
 * Reads all bytes of a file, a pipe or a device.
 * @param cwd the folder that a relative path starts from
 * @param limit in bytes
 * @throws UserError if there is no such file, it cannot be read, or it is larger than 5 MB.
 */
export async function readRoleBytes(path: string, cwd: string, limit = byteLimit): Promise<Uint8Array> {
  try {
    const absolutePath = resolve(cwd, path);
    // Setting up a stream takes a fifth of Node's start-up time. Pipes need one, as their size is unknown and they can be read only once.
    return isSmallFile(absolutePath, limit) ? readFileSync(absolutePath) : await readStream(createReadStream(absolutePath), path, limit);
  } catch (error) {
    throw error instanceof UserError ? error : (explain(error, path) ?? error);
  }
}

/**
 * Reads all bytes of a file that is no role file, which may be larger.
 * @throws UserError as `readRoleBytes` does, at 50 MB.
 */
export async function readForeignBytes(path: string, cwd: string): Promise<Uint8Array> {
  return readRoleBytes(path, cwd, foreignByteLimit);
}

function isSmallFile(path: string, limit: number): boolean {
  const stat = statSync(path);
  return stat.isFile() && stat.size <= limit;
}

/** By the error code of the system. */
const explanations: Readonly<Record<string, readonly [message: string, hint?: string]>> = {
  ENOENT: ['there is no such file'],
  ENOTDIR: ['there is no such file'],
  EISDIR: ['this is a folder, not a role file', 'Name a file in it, or search it with --roles.'],
  EACCES: ['no permission to read this file'],
  EPERM: ['no permission to read this file'],
  ELOOP: ['this link is circular'],
  ENAMETOOLONG: ['this file name is too long'],
  ENXIO: ['this cannot be read'],
  EIO: ['this cannot be read'],
};

function explain(error: unknown, path: string): UserError | null {
  const [message, hint] = explanations[errorCode(error)] ?? [];
  return message === undefined ? null : new UserError(`${path}: ${message}`, { ...(hint !== undefined && { hint }), cause: error });
}

/** About a hundred times the largest role file that people write. */
const byteLimit = 5_000_000;

/** Saved pages and scanned résumés are larger. */
export const foreignByteLimit = 50_000_000;

/**
 * Decodes the bytes of a role file.
 * @throws UserError at the first byte that is not UTF-8, or at a zero byte.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const errorAt = (position: Position, message: string, hint: string): UserError =>
    new UserError(`${file} is not UTF-8 text`, { faults: [faultAt(file, text, position, message, hint)] });
  if (!isUtf8(bytes))
    throw errorAt(firstInvalidByte(bytes, text), 'the text is not UTF-8', isUtf16(bytes) ? utf16Hint : 'Save it as UTF-8.');
  const zeroIndex = text.indexOf('\0');
  if (zeroIndex >= 0) throw errorAt(endPosition(text.slice(0, zeroIndex)), 'there is a zero byte in the text', utf16Hint);
  return text;
}

/** Looks for a byte order mark. Most UTF-16 text without one has zero bytes, which are valid UTF-8 and reported separately. */
function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const utf16Hint = 'It looks like UTF-16: save it as UTF-8.';

/** Lenient decoding changes only invalid bytes, so the first byte that differs after encoding again is invalid. */
function firstInvalidByte(bytes: Uint8Array, lenient: string): Position {
  const encoded = Buffer.from(lenient);
  const offset = bytes.findIndex((byte, index) => byte !== encoded[index]);
  return endPosition(new TextDecoder('utf-8').decode(bytes.subarray(0, offset)));
}

function endPosition(before: string): Position {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * Reads all bytes of a stream.
 * @param file the name to show in the error
 * @param limit in bytes
 * @throws UserError if there are more.
 */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, file: string, limit = byteLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(file, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** @throws UserError if bytes that may have been of any file are of a role file, and too many for one. */
export function refuseLargeRole({ length }: Uint8Array, file: string): void {
  if (length > byteLimit) throw tooLarge(file, byteLimit);
}

function tooLarge(file: string, limit: number): UserError {
  return new UserError(`${file} is larger than ${limit / 1e6} MB`, {
    hint: limit === byteLimit ? 'A role file is a few kilobytes: is this the right file?' : 'Is this the right file?',
  });
}
