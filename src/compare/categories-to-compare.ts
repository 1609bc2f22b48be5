import { categoryTitle, standardCategories } from '../categories/standard.js';
import type { Role } from '../model/role.js';
import { chooseCategories } from './choose-categories.js';
import type { CategoryToCompare } from './align-category.js';
import type { CompareOptions } from './compare-options.js';
import { joinCategories } from './join-categories.js';
import { joinedHeadings } from './joined-headings.js';
import type { MatchChoice } from './tiers-of.js';

/**
 * Returns what there is to compare: the standard categories in their order, then those of the roles' own.
 * @param isLadder whether the roles are levels of one role, whose headings are never joined: they are chosen by one company
 * @throws UserError for a chosen category that is neither stated nor the name of a standard one.
 */
export function categoriesToCompare(
  roles: readonly Role[],
  { categories: chosen, match = 'wording' }: CompareOptions,
  isLadder: boolean,
): CategoryToCompare[] {
  const categories = headingsToCompare(roles, match, isLadder).map((headings) => toCompare(headings, roles));
  return chosen ? chooseCategories(categories, chosen) : categories;
}

/** Returns the ids of the categories in their order; several where headings are joined. */
export function headingsToCompare(roles: readonly Role[], match: MatchChoice, isLadder: boolean): string[][] {
  const ids = new Set(roles.flatMap(({ categories }) => categories.map(({ id }) => id)));
  const joined = isLadder ? [] : joinedHeadings(roles, match);
  return [
    ...Object.keys(standardCategories)
      .filter((id) => ids.has(id))
      .map((id) => [id]),
    ...customCategories(roles, joined),
  ];
}

/** Returns what each role states under the headings. */
export function toCompare(headings: readonly string[], roles: readonly Role[]): CategoryToCompare {
  const [id = ''] = headings;
  if (headings.length > 1) return joinCategories(headings, roles);
  const stated = roles.map(({ categories }) => categories.find((category) => category.id === id) ?? null);
  return { id, title: categoryTitle(id), headings, stated };
}

/** Returns the categories of the roles' own by their position in the files, then by name, so that the order of roles does not matter. */
function customCategories(roles: readonly Role[], joined: readonly string[][]): string[][] {
  const positions = new Map<string, number>();
  for (const { categories } of roles) {
    const custom = categories.filter(({ id }) => !Object.hasOwn(standardCategories, id));
    custom.forEach(({ id }, position) => positions.set(id, Math.min(position, positions.get(id) ?? position)));
  }
  const alone = [...positions.keys()].filter((id) => !joined.some((ids) => ids.includes(id))).map((id) => [id]);
  const positionOf = (ids: readonly string[]): number => Math.min(...ids.map((id) => positions.get(id) ?? 0));
  return [...alone, ...joined].sort((a, b) => positionOf(a) - positionOf(b) || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}
