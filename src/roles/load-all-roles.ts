import type { Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { type Folder, readRoleFiles } from './folder.js';
import { type RoleSources, toResolvable } from './load-role.js';
import { resolveRole } from './resolve-role.js';

/**
 * Every role of the library, whole, by id. Files with faults are left out: `list` tells of them.
 */
export async function loadAllRoles(shelves: RoleSources): Promise<Role[]> {
  const { loaded } = await shelves.library.readAll();
  const roles: Role[] = [];
  for (const each of loaded) {
    try {
      roles.push(await resolveRole(each.parsed.role.id, toResolvable(each, shelves), null));
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
export async function resolveRoleFile(folder: Folder, file: string, shelves: RoleSources): Promise<Role> {
  const { loaded, faulty } = await readRoleFiles(folder, [file]);
  const [found] = loaded;
  if (!found) throw faulty[0] ?? new UserError(`${file}: there is no such file`);
  return resolveRole(found.parsed.role.id, toResolvable(found, shelves), null);
}
