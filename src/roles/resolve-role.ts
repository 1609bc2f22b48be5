import type { Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { maxEntries } from '../categories/limits.js';
import { type ResolvableRole, ownRole } from './resolvable-role.js';

/**
 * The role, or one of its levels, with all that it inherits: from the role that it extends, and each level from the one before it.
 * @throws UserError where `extends` leads nowhere or round in a circle, a level is unknown, or something that is inherited is not there.
 */
export async function resolveRole(ref: string, target: ResolvableRole, level: string | null): Promise<Role> {
  return { ...withinLimits(await resolved(target, level)), ref };
}

async function resolved(target: ResolvableRole, level: string | null): Promise<Role> {
  const { role, categories } = target.parsed;
  if (level === null && role.extends === undefined) return ownRole(target, categories().whole.categories);
  // A role that stands alone does without.
  const { roleAtLevel, resolveInheritance } = await import('./resolve-inheritance.js');
  const whole = await resolveInheritance(target);
  return level === null ? whole.role : roleAtLevel(whole, level);
}

/** Each file keeps to the limit, and what they add up to must do so too. */
function withinLimits(role: Role): Role {
  const full = role.categories.find(({ entries }) => entries.length > maxEntries);
  if (full) throw new UserError(`${role.id} has more than ${maxEntries} entries in ${full.id}, with all that it inherits`);
  return role;
}
