import type { Role } from '../model/role.js';
import { UserError } from '../model/user-error.js';
import { mostEntries } from '../categories/limits.js';
import type { Findable } from './findable.js';
import { ownRole } from './own-role.js';

/**
 * The role, or one of its levels, with all that it inherits: from the role that it extends, and each level from the one before it.
 * @throws UserError where `extends` leads nowhere or round in a circle, a level is unknown, or something that is inherited is not there.
 */
export async function resolveRole(ref: string, target: Findable, level: string | null): Promise<Role> {
  return { ...withinLimits(await resolved(target, level)), ref };
}

async function resolved(target: Findable, level: string | null): Promise<Role> {
  const { role, stated } = target.draft;
  if (level === null && role.extends === undefined) return ownRole(target, stated().whole.categories);
  // A role that stands alone does without.
  const { atLevel, resolveWhole } = await import('./inherit.js');
  const whole = await resolveWhole(target);
  return level === null ? whole.role : atLevel(whole, level);
}

/** Each file keeps to the limit, and what they add up to must do so too. */
function withinLimits(role: Role): Role {
  const full = role.categories.find(({ entries }) => entries.length > mostEntries);
  if (full) throw new UserError(`${role.id} has more than ${mostEntries} entries in ${full.id}, with all that it inherits`);
  return role;
}
