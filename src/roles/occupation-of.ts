import { UserError } from '../model/errors.js';
import type { FoundBy, Role } from '../model/role.js';
import { loadRole } from './load-role.js';
import type { RoleSources } from './role-sources.js';

/**
 * Finds the bundled role of the occupation that a job is of: by its codes, else by its title, also without what follows a comma, a dash or a bracket.
 * @returns null where that would be a guess by a few words
 */
export async function occupationOf({ codes, title }: Pick<Role, 'codes' | 'title'>, sources: RoleSources): Promise<Role | null> {
  const [short = title] = title.split(/\s*(?:[,;:|(/–—]|\s-\s)/);
  const names = [...Object.values(codes).map(({ code }) => code), ...new Set([title, short, withoutRank(short)])];
  for (const name of names) {
    const role = name === '' ? null : await findBundled(name, sources);
    if (role) return role;
  }
  return null;
}

/** `Senior Software Developer` is of the occupation of software developers. */
function withoutRank(title: string): string {
  return title.replace(/^(?:junior|senior|sr\.?|jr\.?|lead|staff|principal|experienced)\s+/i, '').replace(/\s+(?:I{1,3}|IV|V|\d)$/, '');
}

/** Ways in which a name is found that leave no doubt. */
const sureWays: ReadonlySet<FoundBy> = new Set(['title', 'id', 'alias', 'occupation', 'reported', 'alternate'] as const);

async function findBundled(name: string, { onGuess: _silent, onForeign: _quiet, ...sources }: RoleSources): Promise<Role | null> {
  try {
    const role = await loadRole(name, sources);
    return role.origin === 'bundled' && (role.found === undefined || sureWays.has(role.found.by)) ? role : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
