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
  return listedIn(folder, path, listedOf(draft.role));
}

/** A bundled role has no file that is anybody's business. */
export function listedIn({ origin }: Folder, path: string, listed: Listed): ListedRole {
  const { id, title, codes, tags, levels } = listed;
  return {
    id,
    title,
    // They are a hundred for each role of a public catalogue: an index reads them when they are asked for.
    get aliases() {
      return listed.aliases;
    },
    codes,
    tags,
    levels,
    origin,
    file: origin === 'bundled' ? null : path,
  };
}
