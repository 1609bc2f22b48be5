import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import { UserError, errorCode } from '../../model/errors.js';

/**
 * All bytes of a file. They are counted as they come, because a device or a pipe does not tell its size.
 * @throws UserError where there is none, it may not be read, or it is larger than `limit` bytes.
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

/** Its first bytes, by which files are told apart. */
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

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'this may not be read',
  EPERM: 'this may not be read',
  EISDIR: 'this is a folder, and a file is wanted',
};

/** The error in words; what is no error of reading stays what it is. */
export function explainReadError(error: unknown, label: string): unknown {
  const reason = reasons[errorCode(error)];
  return reason === undefined ? error : new UserError(`${label}: ${reason}`, { cause: error });
}

/** The text of a published table: UTF-8, with or without a byte order mark, or what Windows wrote before it. */
export function decodeTable(bytes: Uint8Array): string {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** Text as role files may have it: one line, without control characters, bidirectional overrides and stray spaces. */
export function cleanText(text: string): string {
  return alreadyClean.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\s]+/gu, ' ').trim();
}

const alreadyClean = /^[!-~]+(?: [!-~]+)*$/;

/** What an error says; errors of Node itself may be of another realm, and are told by their shape. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
