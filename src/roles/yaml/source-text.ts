import { isUtf8 } from 'node:buffer';
import { faultAt, type Position } from '../faults/fault.js';
import { UserError } from '../../model/user-error.js';

/** The largest role file that is read, in bytes: some hundred times the largest that people write. */
export const byteLimit = 5_000_000;

/**
 * The bytes of a role file as text.
 * @throws UserError where they are not UTF-8, with the first place that is not.
 */
export function decode(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const refuse = (place: Position, message: string, hint: string): UserError =>
    new UserError(`${file} is not UTF-8 text`, { faults: [faultAt(file, text, place, message, hint)] });
  if (!isUtf8(bytes)) throw refuse(firstBad(bytes, text), 'the text is not UTF-8', isUtf16(bytes) ? utf16Hint : 'Save it as UTF-8.');
  const zero = text.indexOf('\0');
  if (zero >= 0) throw refuse(placeOf(text.slice(0, zero)), 'there is a zero byte in the text', utf16Hint);
  return text;
}

/** Its byte order mark; without one, every other byte of plain English is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const utf16Hint = 'It looks like UTF-16: save it as UTF-8.';

/** Lenient decoding changes nothing but what is wrong, so the first byte that differs is the place. */
function firstBad(bytes: Uint8Array, lenient: string): Position {
  const again = Buffer.from(lenient);
  const offset = bytes.findIndex((byte, index) => byte !== again[index]);
  return placeOf(new TextDecoder('utf-8').decode(bytes.subarray(0, offset)));
}

function placeOf(before: string): Position {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * All that a stream holds, be it a file, a pipe or standard input.
 * @throws UserError where it is larger than the limit.
 */
export async function readAll(stream: AsyncIterable<Uint8Array | string>, file: string): Promise<Uint8Array> {
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
