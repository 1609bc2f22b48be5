import type { ListedRole } from '../model/role.js';
import type { Folder, Shelved } from './folder.js';
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

/** A role of a folder, as far as lists show it. */
export function toListed({ draft, folder, path }: Shelved): ListedRole {
  return { ...listedOf(draft.role), ...whereFrom(folder, path) };
}

/** A bundled role has no file that is anybody's business. */
export function whereFrom({ origin }: Folder, path: string): Pick<ListedRole, 'origin' | 'file'> {
  return { origin, file: origin === 'bundled' ? null : path };
}
