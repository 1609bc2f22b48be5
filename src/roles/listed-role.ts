import type { ListedRole } from '../model/role.js';
import type { Folder, LoadedRole } from './folder.js';
import { metadataOf } from './role-metadata.js';

/** A role of a folder, as far as lists show it. */
export function toListedRole({ parsed, folder, path }: LoadedRole): ListedRole {
  return { ...metadataOf(parsed.role), ...locationOf(folder, path) };
}

/** A bundled role has no file that is anybody's business. */
export function locationOf({ origin }: Folder, path: string): Pick<ListedRole, 'origin' | 'file'> {
  return { origin, file: origin === 'bundled' ? null : path };
}
