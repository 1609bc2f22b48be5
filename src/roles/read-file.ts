import { createReadStream, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf } from '../model/system-error.js';
import { UserError } from '../model/user-error.js';
import { readAll, byteLimit } from './yaml/source-text.js';

/**
 * All bytes of a file, a pipe or a device. What has no size, or too large a one, is read as a stream: a pipe can be read but once.
 * @param cwd what a relative path starts from
 * @throws UserError where there is none, it is a folder, it may not be read, or it is over the limit.
 */
export async function readFile(path: string, cwd: string): Promise<Uint8Array> {
  try {
    const whole = resolve(cwd, path);
    // Node takes a fifth of its start to set up a stream.
    return isSmallFile(whole) ? readFileSync(whole) : await readAll(createReadStream(whole), path);
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
  const [message, hint] = reasons[codeOf(error)] ?? [];
  return message === undefined ? null : new UserError(`${path}: ${message}`, { ...(hint !== undefined && { hint }), cause: error });
}
