import type { Code, ListedRole, Origin } from '../model/role.js';
import type { RoleFile } from './schema.js';

/** What lists show of a role, wherever its file is. */
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

/** Converts a code of a role file to the model. Without a stated `match`, it is exact. */
export function toCode(code: NonNullable<RoleFile['codes']>[string]): Code {
  return typeof code === 'string' ? { code, match: 'exact' } : { code: code.code, match: code.match ?? 'exact' };
}

/** Parts of a loaded role (`folder.ts`), which imports this file. */
interface LoadedRole {
  readonly parsed: { readonly role: RoleFile };
  readonly folder: { readonly origin: Origin };
  readonly path: string;
}

/** The metadata of a loaded role, with its origin and file. */
export function toListedRole({ parsed, folder, path }: LoadedRole): ListedRole {
  return { ...metadataOf(parsed.role), ...originOf(folder, path) };
}

/** Where a role comes from. Hides the paths of bundled roles. */
export function originOf({ origin }: LoadedRole['folder'], path: string): Pick<ListedRole, 'origin' | 'file'> {
  return { origin, file: origin === 'bundled' ? null : path };
}
