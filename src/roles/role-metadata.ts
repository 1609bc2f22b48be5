import type { Code, ListedRole } from '../model/role.js';
import type { RoleFile } from './schema.js';

/** What lists show of a role file, wherever it lies. */
export type RoleMetadata = Omit<ListedRole, 'origin' | 'file'>;

export function metadataOf(role: RoleFile): RoleMetadata {
  return {
    id: role.id,
    title: role.title,
    aliases: role.aliases ?? [],
    codes: Object.fromEntries(Object.entries(role.codes ?? {}).map(([scheme, code]) => [scheme, toCode(code)])),
    tags: role.tags ?? [],
    levels: (role.levels ?? []).map(({ id }) => String(id)),
  };
}

/** A code as the model has it: one that says nothing of its match is exact. */
export function toCode(code: NonNullable<RoleFile['codes']>[string]): Code {
  return typeof code === 'string' ? { code, match: 'exact' } : { code: code.code, match: code.match ?? 'exact' };
}
