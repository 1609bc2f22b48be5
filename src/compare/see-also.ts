import type { Role } from '../model/role.js';
import { qualifiedId } from './identity-keys.js';

const limit = 4;

/** The comparisons to try next: the pairs that the roles name, and each role with those that it names; the shared ones once. */
export function seeAlso(roles: readonly Role[]): string[][] {
  const compared = new Set(roles.map(qualifiedId));
  const next = roles.flatMap((role) =>
    role.related
      .filter((references) => !references.every((reference) => compared.has(reference)))
      .flatMap((references) => withRole(role, references)),
  );
  const unique = new Map(next.map((references) => [[...references].sort().join('\n'), references]));
  return [...unique.values()].slice(0, limit);
}

/** A single reference is set beside the role, which is named as it was; what came from standard input cannot be named again. */
function withRole(role: Role, references: readonly string[]): string[][] {
  if (references.length > 1) return [[...references]];
  return role.origin === 'stdin' ? [] : [[role.ref, ...references]];
}
