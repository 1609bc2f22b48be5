import type { QueriedRole } from '../model/neighbors.js';
import type { Role } from '../model/role.js';
import { type RoleFeatures, toRoleFeatures } from '../neighbors/index.js';

/** A role whose neighbours are asked for: as results name it, and by its id if the library index has it, otherwise by its features. */
export interface QueryRole {
  readonly named: QueriedRole;
  readonly idOrFeatures: string | RoleFeatures;
}

/**
 * Levels, and files outside the library, are compared with the roles of the library as further roles.
 * @param sameId the library's role with the same id. If it is another file, the role goes by its own reference instead of its id.
 */
export function toQueryRole(role: Role, sameId: Pick<Role, 'origin' | 'file'> | null): QueryRole {
  const isOtherFile = sameId !== null && (sameId.origin !== role.origin || sameId.file !== role.file);
  const distinct = isOtherFile ? { ...role, id: role.ref } : role;
  const isInLibrary = sameId !== null && !isOtherFile && role.level === null;
  return { named: toNamed(distinct), idOrFeatures: isInLibrary ? role.id : toRoleFeatures(distinct) };
}

function toNamed(role: Role): QueriedRole {
  return { id: toRoleFeatures(role).id, title: role.title, origin: role.origin, codes: role.codes, found: role.found ?? null };
}
