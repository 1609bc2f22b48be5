import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isUtf8 } from 'node:buffer';
import { UserError, errorCode } from '../model/errors.js';
import { type Position, faultAt } from './diagnostics/fault.js';

/**
 * All bytes of a file, a pipe or a device. What has no size, or too large a one, is read as a stream: a pipe can be read but once.
 * @param cwd what a relative path starts from
 * @throws UserError where there is none, it is a folder, it may not be read, or it is over the limit.
 */
export async function readRoleBytes(path: string, cwd: string): Promise<Uint8Array> {
  try {
    const whole = resolve(cwd, path);
    // Node takes a fifth of its start to set up a stream.
    return isSmallFile(whole) ? readFileSync(whole) : await readStream(createReadStream(whole), path);
  } catch (error) {
    throw error instanceof UserError ? error : (explain(error, path) ?? error);
  }
}

function isSmallFile(path: string): boolean {
  const stat = statSync(path);
  return stat.isFile() && stat.size <= byteLimit;
}

const reasons: Readonly<Record<string, readonly [message: string, hint?: string]>> = {
  ENOENT: ['there is no such file'],
  ENOTDIR: ['there is no such file'],
  EISDIR: ['this is a folder, not a role file', 'Name a file in it, or search it with --roles.'],
  EACCES: ['this file may not be read'],
  EPERM: ['this file may not be read'],
  ELOOP: ['this link leads round in a circle'],
  ENAMETOOLONG: ['the name is too long for a file'],
  ENXIO: ['this cannot be read'],
  EIO: ['this cannot be read'],
};

function explain(error: unknown, path: string): UserError | null {
  const [message, hint] = reasons[errorCode(error)] ?? [];
  return message === undefined ? null : new UserError(`${path}: ${message}`, { ...(hint !== undefined && { hint }), cause: error });
}

/** The largest role file that is read, in bytes: some hundred times the largest that people write. */
const byteLimit = 5_000_000;

/**
 * The bytes of a role file as text.
 * @throws UserError where they are not UTF-8, with the first place that is not.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const refuse = (place: Position, message: string, hint: string): UserError =>
    new UserError(`${file} is not UTF-8 text`, { faults: [faultAt(file, text, place, message, hint)] });
  if (!isUtf8(bytes))
    throw refuse(firstInvalidByte(bytes, text), 'the text is not UTF-8', isUtf16(bytes) ? utf16Hint : 'Save it as UTF-8.');
  const zero = text.indexOf('\0');
  if (zero >= 0) throw refuse(endPosition(text.slice(0, zero)), 'there is a zero byte in the text', utf16Hint);
  return text;
}

/** Its byte order mark; without one, every other byte of plain English is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const utf16Hint = 'It looks like UTF-16: save it as UTF-8.';

/** Lenient decoding changes nothing but what is wrong, so the first byte that differs is the place. */
function firstInvalidByte(bytes: Uint8Array, lenient: string): Position {
  const again = Buffer.from(lenient);
  const offset = bytes.findIndex((byte, index) => byte !== again[index]);
  return endPosition(new TextDecoder('utf-8').decode(bytes.subarray(0, offset)));
}

function endPosition(before: string): Position {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * All that a stream holds, be it a file, a pipe or standard input.
 * @throws UserError where it is larger than the limit.
 */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > byteLimit)
      throw new UserError(`${file} is larger than 5 MB`, { hint: 'A role file is a few kilobytes: is this the right file?' });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
