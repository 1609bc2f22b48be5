import { join, resolve } from 'node:path';
import { UserError } from '../model/user-error.js';
import { type NearRole, toNearRole } from '../near/index.js';
import type { RoleDraft } from '../roles/draft.js';
import { noDrafts } from '../roles/drafts.js';
import type { Folder } from '../roles/folder.js';
import { type Listed, listedOf } from '../roles/listed.js';
import { readFile } from '../roles/read-file.js';
import { resolveRole } from '../roles/resolve.js';

/** What is kept of a role file, wherever it lies. */
export interface RoleRecord {
  readonly listed: Listed;
  /** Null where the role extends another: what it inherits may change without it. */
  readonly near: NearRole | null;
}

/** The bytes of a role file; null where it cannot be read. */
export async function bytesOf(folder: Folder, file: string): Promise<Uint8Array | null> {
  return unlessFaulty(() => readFile(join(folder.path, file), folder.cwd));
}

/** The record of a role file; null where it has faults. */
export async function recordOf(bytes: Uint8Array, folder: Folder, file: string): Promise<RoleRecord | null> {
  return unlessFaulty(async () => toRecord(await draftOf(bytes, join(folder.path, file), folder)));
}

export async function unlessFaulty<Answer>(read: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Bundled drafts were made when the package was built; of one's own only a few are kept, and these are many. */
async function draftOf(bytes: Uint8Array, path: string, { cwd, origin, drafts = noDrafts }: Folder): Promise<RoleDraft> {
  const made = origin === 'bundled' ? drafts.of(resolve(cwd, path), path).draft : null;
  if (made) return made;
  const { parseRole } = await import('../roles/parse-role.js');
  return parseRole(bytes, path);
}

async function toRecord(draft: RoleDraft): Promise<RoleRecord> {
  const listed = listedOf(draft.role);
  if (draft.role.extends !== undefined) return { listed, near: null };
  const role = await resolveRole(listed.id, { draft, key: listed.id, origin: 'file', file: null, find: nobody }, null);
  return { listed, near: toNearRole(role) };
}

function nobody(name: string): never {
  throw new Error(`a role that extends none asked for ${name}`);
}
