import { join, resolve } from 'node:path';
import { UserError } from '../model/errors.js';
import { type RoleFeatures, toRoleFeatures } from '../neighbors/index.js';
import type { ParsedRole } from '../roles/parse-role.js';
import { noRoleCache } from '../roles/parsed-role-cache.js';
import type { Folder } from '../roles/folder.js';
import { type RoleMetadata, metadataOf } from '../roles/role-metadata.js';
import { readRoleBytes } from '../roles/source-text.js';
import { resolveRole } from '../roles/resolve-role.js';

/** What is kept of a role file, wherever it lies. */
export interface RoleRecord {
  readonly metadata: RoleMetadata;
  /** Null where the role extends another: what it inherits may change without it. */
  readonly features: RoleFeatures | null;
}

/** The bytes of a role file; null where it cannot be read. */
export async function readBytesOrNull(folder: Folder, file: string): Promise<Uint8Array | null> {
  return nullIfFaulty(() => readRoleBytes(join(folder.path, file), folder.cwd));
}

/** The record of a role file; null where it has faults. */
export async function parseRoleRecord(bytes: Uint8Array, folder: Folder, file: string): Promise<RoleRecord | null> {
  return nullIfFaulty(async () => toRoleRecord(await parsedRoleOf(bytes, join(folder.path, file), folder)));
}

export async function nullIfFaulty<Answer>(read: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Bundled drafts were made when the package was built; of one's own only a few are kept, and these are many. */
async function parsedRoleOf(bytes: Uint8Array, path: string, { cwd, origin, roleCache = noRoleCache }: Folder): Promise<ParsedRole> {
  const made = origin === 'bundled' ? roleCache.get(resolve(cwd, path), path).parsed : null;
  if (made) return made;
  const { parseRole } = await import('../roles/parse-role.js');
  return parseRole(bytes, path);
}

async function toRoleRecord(draft: ParsedRole): Promise<RoleRecord> {
  const listed = metadataOf(draft.role);
  if (draft.role.extends !== undefined) return { metadata: listed, features: null };
  const role = await resolveRole(listed.id, { parsed: draft, key: listed.id, origin: 'file', file: null, find: findNothing }, null);
  return { metadata: listed, features: toRoleFeatures(role) };
}

function findNothing(name: string): never {
  throw new Error(`a role that extends none asked for ${name}`);
}
