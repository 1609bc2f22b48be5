import type { ListedRole } from '../model/role.js';
import { toCode } from './to-code.js';
import type { RoleFile } from './schema.js';

/** What lists show of a role file, wherever it lies. */
export type Listed = Omit<ListedRole, 'origin' | 'file'>;

export function listedOf(role: RoleFile): Listed {
  return {
    id: role.id,
    title: role.title,
    aliases: role.aliases ?? [],
    codes: Object.fromEntries(Object.entries(role.codes ?? {}).map(([scheme, code]) => [scheme, toCode(code)])),
    tags: role.tags ?? [],
    levels: (role.levels ?? []).map(({ id }) => String(id)),
  };
}
