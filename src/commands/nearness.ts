import type { NamedRole } from '../model/near.js';
import type { Role } from '../model/role.js';
import { buildNearIndex, type NearIndex, type NearRole, toNearRole } from '../near/index.js';
import { allRoles } from '../roles/all-roles.js';
import { loadRoles, type Shelves } from '../roles/load-role.js';

/** The named roles, and the library that they are measured against. */
export interface Neighbourhood {
  readonly named: readonly Role[];
  readonly library: readonly Role[];
  readonly index: NearIndex;
}

/** Roles by reference, among all roles of the library; levels and files take part beside them. */
export async function neighbourhoodOf(references: readonly string[], shelves: Shelves, picks?: readonly number[]): Promise<Neighbourhood> {
  const library = await allRoles(shelves);
  const known = new Map(library.map((role) => [role.id, role]));
  const named = (await loadRoles(references, shelves, picks)).map((role) => apart(role, known.get(role.id)));
  const others = uniqueById(named.map(toNearRole)).filter(({ id }) => !known.has(id));
  return { named, library, index: buildNearIndex([...library.map(toNearRole), ...others]) };
}

/** A file may bear the id of another role of the library: then it goes by its own reference. */
function apart(role: Role, namesake: Role | undefined): Role {
  const isOther = namesake !== undefined && (namesake.origin !== role.origin || namesake.file !== role.file);
  return isOther ? { ...role, id: role.ref } : role;
}

export function toNamed(role: Role): NamedRole {
  return { id: toNearRole(role).id, title: role.title, origin: role.origin, codes: role.codes };
}

function uniqueById(roles: readonly NearRole[]): NearRole[] {
  return [...new Map(roles.map((role) => [role.id, role])).values()];
}
