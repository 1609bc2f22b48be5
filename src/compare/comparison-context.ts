import { recallNames } from '../categories/name-facts.js';
import { roleContext } from '../categories/role-context.js';
import type { SourcesByRole } from '../categories/rating-margin.js';
import type { RoleContext } from '../categories/tier.js';
import type { Role } from '../model/role.js';
import { bundledPairs } from '../neighbors/index.js';
import type { CompareOptions } from './compare-options.js';
import { areLevelsOfOneRole, roleKey } from './identity-keys.js';
import { type NamedStatements, namedStatements } from './named-statements.js';
import type { MatchChoice } from './tiers-of.js';

/** What it takes to compare some roles in any category, besides what they state in it. */
export interface ComparisonContext {
  readonly roles: readonly Role[];
  /** A key for each role, which breaks ties between equal entries. */
  readonly roleKeys: readonly string[];
  readonly match: MatchChoice;
  /** Whether the roles are levels of one role. */
  readonly isLadder: boolean;
  /** For each role, what it names in all of its categories; null if that shall not count. */
  readonly named: readonly NamedStatements[] | null;
  readonly contexts: readonly RoleContext[];
  readonly sources: SourcesByRole;
}

export function comparisonContext(roles: readonly Role[], { match = 'wording' }: Pick<CompareOptions, 'match'> = {}): ComparisonContext {
  for (const role of roles) recallNames(role);
  const isLadder = roles.every((role) => areLevelsOfOneRole(role, roles[0]));
  return {
    roles,
    roleKeys: roles.map(roleKey),
    match,
    isLadder,
    named: isLadder || match === 'exact' ? null : roles.map(namedStatements),
    contexts: roleContexts(roles),
    sources: roles.map(({ sources }) => sources),
  };
}

/** What the tiers may know of roles besides their entries. What two bundled roles state alike was found when the library was built. */
export function roleContexts(roles: readonly Role[]): RoleContext[] {
  return roles.map((role) => {
    const context = roleContext(role);
    return context.isBundled ? { ...context, knownPairs: bundledPairs } : context;
  });
}
