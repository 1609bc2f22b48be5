import type { NamedRole } from '../model/near.js';
import type { Role } from '../model/role.js';
import { type NearRole, toNearRole } from '../near/index.js';

/** A role that is asked about: as results name it, and by its id where it is one of the library, else as it is. */
export interface Asked {
  readonly named: NamedRole;
  readonly near: string | NearRole;
}

/** Levels and files are set beside the library. A file that bears the id of another role there goes by its own reference. */
export function askedAs(role: Role, namesake: Pick<Role, 'origin' | 'file'> | null): Asked {
  const isOther = namesake !== null && (namesake.origin !== role.origin || namesake.file !== role.file);
  const apart = isOther ? { ...role, id: role.ref } : role;
  const isMember = namesake !== null && !isOther && role.level === null;
  return { named: toNamed(apart), near: isMember ? role.id : toNearRole(apart) };
}

function toNamed(role: Role): NamedRole {
  return { id: toNearRole(role).id, title: role.title, origin: role.origin, codes: role.codes };
}
