import { didYouMeanCategory } from '../categories/did-you-mean-category.js';
import { standardCategories } from '../categories/standard.js';
import type { ComparedCategory, ComparedRole, Comparison } from '../model/comparison.js';
import type { Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { compareCategory } from './compare-category.js';
import { type CompareOptions, maxComparedRoles, minComparedRoles } from './compare-options.js';
import { areLevelsOfOneRole, roleKey } from './identity-keys.js';
import { seeAlso } from './see-also.js';
import { overallSimilarity } from './similarity.js';
import { citedSources } from './sources.js';
import { categoryKind } from '../categories/index.js';
import type { RoleName } from '../categories/kind.js';
import { plural } from '../categories/english.js';

/**
 * What two to six roles share and where they differ, category by category. Equal roles give an equal result.
 * @throws UserError for fewer or more roles, and for a category that none of them states.
 */
export function compareRoles(roles: readonly Role[], options: CompareOptions = {}): Comparison {
  if (roles.length < minComparedRoles || roles.length > maxComparedRoles) throw wrongCount(roles.length);
  const ids = chosenCategories(roles, options.categories);
  const identities = roles.map(roleKey);
  const isLadder = roles.every((role) => areLevelsOfOneRole(role, roles[0]));
  const results = ids.map((id) =>
    compareCategory(
      id,
      roles.map((role) => role.categories.find((category) => category.id === id) ?? null),
      identities,
      { ...options, isLadder },
    ),
  );
  const categories = results.map(({ category }) => category);
  return {
    schemaVersion: 1,
    kind: 'comparison',
    roles: roles.map(toComparedRole),
    similarity: overallSimilarity(
      results.map(({ category, shares }) => ({ shares, stated: category.stated })),
      roles.length,
    ),
    highlights: highlightsOf(categories, roles),
    categories,
    seeAlso: seeAlso(roles),
    sources: citedSources(roles, categories),
  };
}

function wrongCount(count: number): UserError {
  const hint = count === 1 ? 'compare show ROLE prints a single one.' : 'Name two to six: compare systems-engineer product-manager';
  return new UserError(`a comparison takes ${minComparedRoles} to ${maxComparedRoles} roles, not ${count}`, { hint });
}

/** The standard categories in their order, then the others as the roles have them. */
function chosenCategories(roles: readonly Role[], chosen: readonly string[] | undefined): string[] {
  const own = ownCategories(roles);
  const stated = [...Object.keys(standardCategories), ...own].filter((id) =>
    roles.some((role) => role.categories.some((category) => category.id === id)),
  );
  if (!chosen) return stated;
  const unknown = chosen.find((id) => !stated.includes(id) && !Object.hasOwn(standardCategories, id));
  if (unknown !== undefined) {
    const hint = didYouMeanCategory(unknown, stated) ?? `They have: ${stated.join(', ')}.`;
    throw new UserError(`none of the roles has a category ${unknown}`, { hint });
  }
  return stated.filter((id) => chosen.includes(id));
}

/** Categories of the roles' own, by their place in the files and then by name, so that the order of roles does not count. */
function ownCategories(roles: readonly Role[]): string[] {
  const places = new Map<string, number>();
  for (const { categories } of roles) {
    const own = categories.filter(({ id }) => !Object.hasOwn(standardCategories, id));
    own.forEach(({ id }, place) => places.set(id, Math.min(place, places.get(id) ?? place)));
  }
  return [...places].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([id]) => id);
}

/** A role as results name it. */
export function toComparedRole({ ref, id, level, title, origin, file, codes }: Role): ComparedRole {
  return { ref, id, level, title, origin, file, codes };
}

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
