import type { Role } from '../model/role.js';
import { qualifiedId } from './identity-keys.js';

const limit = 4;

/**
 * Returns up to four further comparisons, as lists of references: those that the roles name under `related`, each once, without the present one. Those with
 * one of the roles come first.
 */
export function seeAlso(roles: readonly Role[]): string[][] {
  const compared = new Set(roles.map(qualifiedId));
  const suggestions = roles.flatMap((role) =>
    role.related
      .filter((references) => !references.every((reference) => compared.has(reference)))
      .flatMap((references) => toComparison(role, references)),
  );
  const unique = new Map(suggestions.map((references) => [[...references].sort().join('\n'), references]));
  const known = new Set(roles.flatMap((role) => [role.ref, qualifiedId(role)]));
  const isOfRoles = (references: readonly string[]): boolean => references.some((reference) => known.has(reference));
  const all = [...unique.values()];
  return [...all.filter(isOfRoles), ...all.filter((references) => !isOfRoles(references))].slice(0, limit);
}

/** A single reference is compared with the role that names it, unless that came from standard input and has no reference. */
function toComparison(role: Role, references: readonly string[]): string[][] {
  if (references.length > 1) return [[...references]];
  return role.origin === 'stdin' ? [] : [[role.ref, ...references]];
}
