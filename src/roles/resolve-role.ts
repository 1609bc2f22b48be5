import type { Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { maxEntries } from '../categories/limits.js';
import type { RoleWithLevels } from './resolve-inheritance.js';
import { type ResolvableRole, roleWithoutInheritance } from './resolvable-role.js';

/**
 * Resolves a role, or one of its levels, with everything it inherits: from the role that it extends and, at a level, from the levels before it.
 * @param ref the reference to show for the role
 * @throws UserError if `extends` leads to no role or is circular, the level is unknown, or the file refers to something it does not inherit.
 */
export async function resolveRole(ref: string, target: ResolvableRole, level: string | null): Promise<Role> {
  return { ...checkLimit(await resolve(target, level)), ref };
}

/** A role, and what each of its levels changes. */
export type LeveledRole = Pick<RoleWithLevels, 'role' | 'levels'>;

/**
 * Resolves a role and what each of its levels changes.
 * @throws UserError as `resolveRole` does.
 */
export async function resolveWithLevels(target: ResolvableRole): Promise<LeveledRole> {
  const { role } = target.parsed;
  if (role.extends === undefined && role.levels === undefined) return { role: await resolveRole(role.id, target, null), levels: [] };
  const { resolveInheritance } = await import('./resolve-inheritance.js');
  const resolved = await resolveInheritance(target);
  return { role: checkLimit(resolved.role), levels: resolved.levels };
}

/**
 * Resolves each level of a role, the lowest first, with the title that its file gives it: the role's own title stands beside it.
 * @param ref the reference to show for the role; a level's is `backend@3`
 * @throws UserError as `resolveRole` does.
 */
export async function resolveLevels(ref: string, target: ResolvableRole): Promise<Role[]> {
  const { role } = target.parsed;
  if (role.extends === undefined && role.levels === undefined) return [];
  const { roleAtLevel, resolveInheritance } = await import('./resolve-inheritance.js');
  const resolved = await resolveInheritance(target);
  const titles = new Map(resolved.role.ladder.map(({ id, title }) => [id, title]));
  return resolved.levels.map(({ id }) => {
    const level = checkLimit(roleAtLevel(resolved, id));
    return { ...level, title: titles.get(id) ?? level.title, ref: `${ref}@${id}` };
  });
}

async function resolve(target: ResolvableRole, level: string | null): Promise<Role> {
  const { role, categories } = target.parsed;
  if (level === null && role.extends === undefined) return roleWithoutInheritance(target, categories().whole.categories);
  // Loaded only if it is needed.
  const { roleAtLevel, resolveInheritance } = await import('./resolve-inheritance.js');
  const resolved = await resolveInheritance(target);
  return level === null ? resolved.role : roleAtLevel(resolved, level);
}

/** Each file is within the limit, but a role and what it inherits may together exceed it. */
function checkLimit(role: Role): Role {
  const tooLong = role.categories.find(({ entries }) => entries.length > maxEntries);
  if (tooLong) throw new UserError(`${role.id} has more than ${maxEntries} entries in ${tooLong.id}, including what it inherits`);
  return role;
}
