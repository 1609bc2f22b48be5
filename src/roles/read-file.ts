import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf } from '../model/system-error.js';
import { UserError } from '../model/user-error.js';
import { readAll } from './source-text.js';

/**
 * All bytes of a file, a pipe or a device. It is read as a stream, because a pipe has no size and can be read but once.
 * @param cwd what a relative path starts from
 * @throws UserError where there is none, it is a folder, it may not be read, or it is over the limit.
 */
export async function readFile(path: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readAll(createReadStream(resolve(cwd, path)), path);
  } catch (error) {
    throw error instanceof UserError ? error : (explain(error, path) ?? error);
  }
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
