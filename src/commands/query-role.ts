import type { NamedRole } from '../model/neighbors.js';
import type { Role } from '../model/role.js';
import { type RoleFeatures, toRoleFeatures } from '../neighbors/index.js';

/** A role that is asked about: as results name it, and by its id where it is one of the library, else as it is. */
export interface QueryRole {
  readonly named: NamedRole;
  readonly idOrFeatures: string | RoleFeatures;
}

/** Levels and files are set beside the library. A file that bears the id of another role there goes by its own reference. */
export function toQueryRole(role: Role, namesake: Pick<Role, 'origin' | 'file'> | null): QueryRole {
  const isOther = namesake !== null && (namesake.origin !== role.origin || namesake.file !== role.file);
  const apart = isOther ? { ...role, id: role.ref } : role;
  const isMember = namesake !== null && !isOther && role.level === null;
  return { named: toNamed(apart), idOrFeatures: isMember ? role.id : toRoleFeatures(apart) };
}

function toNamed(role: Role): NamedRole {
  return { id: toRoleFeatures(role).id, title: role.title, origin: role.origin, codes: role.codes };
}
