import type { Role } from '../model/role.js';
import { nameOf } from './sources.js';

const limit = 4;

/** The comparisons to try next: the pairs that the roles name, and each role with those that it names; the shared ones once. */
export function seeAlso(roles: readonly Role[]): string[][] {
  const compared = new Set(roles.map(nameOf));
  const next = roles.flatMap((role) =>
    role.related
      .map((references) => (references.length === 1 ? [nameOf(role), ...references] : [...references]))
      .filter((references) => !references.every((reference) => compared.has(reference))),
  );
  const unique = new Map(next.map((references) => [[...references].sort().join('\n'), references]));
  return [...unique.values()].slice(0, limit);
}
