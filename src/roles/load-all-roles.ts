import type { Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { type Folder, readRoleFiles } from './folder.js';
import { toResolvable } from './find-extended.js';
import type { RoleSources } from './role-sources.js';
import { type LeveledRole, resolveRole, resolveWithLevels } from './resolve-role.js';

/** Loads every role of the library with everything it inherits, sorted by id. Skips files with faults; `list` reports them. */
export async function loadAllRoles(sources: RoleSources): Promise<Role[]> {
  const { loaded } = await sources.library.readAll();
  const roles: Role[] = [];
  for (const each of loaded) {
    try {
      roles.push(await resolveRole(each.parsed.role.id, toResolvable(each, sources), null));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
  }
  return roles.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Loads the role of one file of a folder with everything it inherits, and what its levels change.
 * @throws UserError if the file, or one that it extends, is missing or has faults.
 */
export async function resolveRoleFile(folder: Folder, file: string, sources: RoleSources): Promise<LeveledRole> {
  const { loaded, faulty } = await readRoleFiles(folder, [file]);
  const [role] = loaded;
  if (!role) throw faulty[0] ?? new UserError(`${file}: there is no such file`);
  return resolveWithLevels(toResolvable(role, sources));
}
