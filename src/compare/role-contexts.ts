import { roleContext } from '../categories/role-context.js';
import type { RoleContext } from '../categories/tier.js';
import type { Role } from '../model/role.js';
import { bundledPairs } from '../neighbors/index.js';

/** What the tiers may know of roles besides their entries. What two bundled roles state alike was found when the library was built. */
export function roleContexts(roles: readonly Role[]): RoleContext[] {
  return roles.map((role) => {
    const context = roleContext(role);
    return context.isBundled ? { ...context, knownPairs: bundledPairs } : context;
  });
}
