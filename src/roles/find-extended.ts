import { resolve } from 'node:path';
import { UserError } from '../model/errors.js';
import { type Folder, type LoadedRole, isRoleFile, readById, readFolder } from './folder.js';
import type { ResolvableRole } from './resolvable-role.js';
import type { RoleSources } from './role-sources.js';
import { splitLevel } from './split-level.js';
import { UnknownRole } from './unknown-role.js';

/** Prepares a role of a folder for `resolveRole`. */
export function toResolvable({ parsed, folder, path }: LoadedRole, sources: RoleSources): ResolvableRole {
  const file = folder.origin === 'bundled' ? null : path;
  return {
    parsed,
    key: resolve(folder.cwd, path),
    origin: folder.origin,
    file,
    find: (name) => findExtended(name, folder, sources),
  };
}

/** Finds the role that `extends` names: first in the folder of the file, then in the library. Paths are not allowed, as role files are not trusted. */
export async function findExtended(
  reference: string,
  folder: Folder | null,
  sources: RoleSources,
): Promise<{ found: ResolvableRole; level: string | null }> {
  const [name, level] = splitLevel(reference);
  if (isRoleFile(name))
    throw new UserError(`${name} is a file name, not the id of a role`, { hint: 'To extend a role of the same folder, use its id.' });
  const sibling = folder && (await readById(folder, name));
  return { found: toResolvable(sibling ?? (await findBeyondId(name, folder, sources)), sources), level };
}

/** Searches the library, and only then the files of the folder whose names differ from their ids: a folder of thousands takes long to read. */
async function findBeyondId(name: string, folder: Folder | null, { library }: RoleSources): Promise<LoadedRole> {
  try {
    return await library.find(name);
  } catch (error) {
    if (!folder || !(error instanceof UnknownRole)) throw error;
    const { loaded } = await readFolder(folder);
    const found = loaded.find(({ parsed }) => parsed.role.id === name);
    if (!found) throw error;
    return found;
  }
}
