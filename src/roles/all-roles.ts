import type { Role } from '../model/role.js';
import { UserError } from '../model/user-error.js';
import { type Shelves, fromShelf } from './load-role.js';
import { resolveRole } from './resolve.js';

/**
 * Every role of the library, whole, by id. Files with faults are left out: `list` tells of them.
 */
export async function allRoles(shelves: Shelves): Promise<Role[]> {
  const { shelved } = await shelves.library.list();
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
