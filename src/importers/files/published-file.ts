// Reads and decodes files that others publish, within limits.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UserError, errorCode } from '../../model/errors.js';

/**
 * Reads a whole file. Counts the bytes as they arrive, because a device or a pipe does not report its size.
 * @param label what messages call the file
 * @throws UserError if there is no such file, it cannot be read, or it is larger than `limit` bytes.
 */
export async function readBytes(path: string, label: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 })) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > limit) throw new UserError(`${label} is larger than ${limit / 1e6} MB`, { hint: 'Is this the file as it was published?' });
      chunks.push(bytes);
    }
  } catch (error) {
    throw explainReadError(error, label);
  }
  return Buffer.concat(chunks);
}

/** Returns the first eight bytes of a file (fewer if it is shorter), enough to recognise its type. */
export async function readFirstBytes(path: string, label: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(8), 0, 8, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw explainReadError(error, label);
  }
}

const readErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder; name a file',
};

/** Turns a file system error into a UserError in plain words. Returns any other error unchanged. */
export function explainReadError(error: unknown, label: string): unknown {
  const explanation = readErrors[errorCode(error)];
  return explanation === undefined ? error : new UserError(`${label}: ${explanation}`, { cause: error });
}

/** Makes text fit for a role file: one line, without control characters, bidirectional overrides or extra spaces. */
export function cleanText(text: string): string {
  return alreadyClean.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\s]+/gu, ' ').trim();
}

const alreadyClean = /^[!-~]+(?: [!-~]+)*$/;

/** Returns the message of an error. Checks the shape, not the class: Node's own errors may come from another realm. */
export function errorMessage(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
