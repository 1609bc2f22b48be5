import type { ListedRole } from '../model/role.js';
import type { Shelved } from './folder.js';
import { toCode } from './resolve.js';

/** A role of a folder, as far as lists show it. */
export function toListed({ draft: { role }, folder, path }: Shelved): ListedRole {
  return {
    id: role.id,
    title: role.title,
    aliases: role.aliases ?? [],
    codes: Object.fromEntries(Object.entries(role.codes ?? {}).map(([scheme, code]) => [scheme, toCode(code)])),
    tags: role.tags ?? [],
    levels: (role.levels ?? []).map(({ id }) => String(id)),
    origin: folder.origin,
    file: folder.origin === 'bundled' ? null : path,
  };
}
