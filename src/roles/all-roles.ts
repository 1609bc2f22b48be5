import type { Role } from '../model/role.js';
import { UserError } from '../model/user-error.js';
import { type Folder, readFiles } from './folder.js';
import { type Shelves, fromShelf } from './load-role.js';
import { resolveRole } from './resolve.js';

/**
 * Every role of the library, whole, by id. Files with faults are left out: `list` tells of them.
 */
export async function allRoles(shelves: Shelves): Promise<Role[]> {
  const { shelved } = await shelves.library.readAll();
  const roles: Role[] = [];
  for (const each of shelved) {
    try {
      roles.push(await resolveRole(each.draft.role.id, fromShelf(each, shelves), null));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return roles.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The role that a file of a folder holds, whole.
 * @throws UserError where the file or one that it extends has faults, or is not there.
 */
export async function wholeRole(folder: Folder, file: string, shelves: Shelves): Promise<Role> {
  const { shelved, faulty } = await readFiles(folder, [file]);
  const [found] = shelved;
  if (!found) throw faulty[0] ?? new UserError(`${file}: there is no such file`);
  return resolveRole(found.draft.role.id, fromShelf(found, shelves), null);
}
