import { join } from 'node:path';
import { UserError } from '../model/errors.js';
import { type RoleFeatures, toRoleFeatures } from '../neighbors/index.js';
import { type MoreTexts, moreTexts } from '../search/more-texts.js';
import type { ParsedRole } from '../roles/parse-role.js';
import type { Folder } from '../roles/folder.js';
import { type RoleMetadata, metadataOf } from '../roles/role-metadata.js';
import { readRoleBytes } from '../roles/role-bytes.js';
import { type LeveledRole, resolveWithLevels } from '../roles/resolve-role.js';

/** What the cache has of a role file. It depends on the content of the file alone, not on its path. */
export interface RoleRecord {
  readonly metadata: RoleMetadata;
  /** Null if the role extends another, because what it inherits can change while its own file stays the same. */
  readonly texts: ResolvedTexts | null;
}

/** What the parts of the index are built from, once the role is resolved. */
export interface ResolvedTexts {
  readonly features: RoleFeatures;
  readonly more: MoreTexts;
}

export function textsOf({ role, levels }: LeveledRole): ResolvedTexts {
  return { features: toRoleFeatures(role), more: moreTexts(role, levels) };
}

/** The bytes of a role file; null if it cannot be read. */
export async function readBytesOrNull(folder: Folder, file: string): Promise<Uint8Array | null> {
  return nullIfFaulty(() => readRoleBytes(join(folder.path, file), folder.cwd));
}

/** The record of a role file; null if the file has faults. */
export async function parseRoleRecord(bytes: Uint8Array, folder: Folder, file: string): Promise<RoleRecord | null> {
  const { parseRole } = await import('../roles/parse-role.js');
  return nullIfFaulty(async () => toRoleRecord(parseRole(bytes, join(folder.path, file))));
}

/** Turns a UserError into null. */
export async function nullIfFaulty<Result>(read: () => Promise<Result>): Promise<Result | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** The record of a parsed role. */
export async function toRoleRecord(parsed: ParsedRole): Promise<RoleRecord> {
  const metadata = metadataOf(parsed.role);
  if (parsed.role.extends !== undefined) return { metadata, texts: null };
  const resolvable = { parsed, key: metadata.id, origin: 'file', file: null, find: findNothing } as const;
  return { metadata, texts: textsOf(await resolveWithLevels(resolvable)) };
}

function findNothing(name: string): never {
  throw new Error(`a role that does not extend any role looked for ${name}`);
}
