import { categoryKind } from '../categories/index.js';
import type { RoleName } from '../categories/kind.js';
import { plural } from '../categories/english.js';
import type { ComparedCategory } from '../model/comparison.js';
import type { Role } from '../model/role.js';

const limit = 5;

/** A few plain sentences, each true by construction, the most telling first. */
export function highlightsOf(categories: readonly ComparedCategory[], roles: readonly Role[]): string[] {
  const named = roles.map((role) => nameInSentences(role, roles));
  return categories
    .flatMap((category) => categoryKind(category.kind).highlights(category, named))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, limit)
    .map(({ text }) => text);
}

/** `product managers`, or the whole title where two roles would be called the same. */
function nameInSentences({ title, level }: Role, roles: readonly Role[]): RoleName {
  const isShared = roles.filter((role) => role.title === title).length > 1;
  return { title, plural: isShared && level !== null ? `${plural(title)} at ${level}` : plural(title) };
}
