import { categoryKind, commonKind, entriesAs } from '../categories/index.js';
import { list } from '../categories/list.js';
import { canonicalSpellings, normalizeText } from '../categories/normalize.js';
import { categoryTitle } from '../categories/standard.js';
import type { Category, Entry, Kind, Role } from '../model/role.js';
import type { CategoryToCompare } from './align-category.js';

/** `delivery / execution`; headings in alphabetical order, so that the order of roles does not matter. */
export function joinedId(headings: readonly string[]): string {
  return headings.join(' / ');
}

/**
 * Joins categories that the roles name differently, so that they are compared as one. Unless their titles are the same but for spelling, each cell then
 * says under which heading its role states it.
 * @param headings their ids, in alphabetical order
 */
export function joinCategories(headings: readonly string[], roles: readonly Role[]): CategoryToCompare {
  const byRole = roles.map(({ categories }) => categories.filter(({ id }) => headings.includes(id)));
  const id = joinedId(headings);
  const kind = joinedKind(byRole);
  const titles = titlesByRole(byRole);
  const isOneTitle = new Set(titles.flat()).size === 1;
  const stated = byRole.map((own): Category | null => {
    const entries = own.flatMap((category) => (isOneTitle ? entriesAs(category, kind) : withHeading(category, kind)));
    return own.length === 0 ? null : { id, kind, entries };
  });
  return { id, title: titleOf(titles), headings, stated };
}

/** The kind that all have in common; texts of which one role states several are items of a list. */
function joinedKind(byRole: readonly (readonly Category[])[]): Kind {
  const kind = commonKind(byRole.flat());
  return categoryKind(kind).isProse && byRole.some(({ length }) => length > 1) ? list.name : kind;
}

function withHeading(category: Category, kind: Kind): Entry[] {
  return entriesAs(category, kind).map((entry) => ({ ...entry, cell: { ...entry.cell, heading: category.id } }));
}

/** For each role, the titles of its categories, each once; each in one spelling, whatever the order of roles. */
function titlesByRole(byRole: readonly (readonly Category[])[]): string[][] {
  const titles = byRole.map((own) => own.map(({ id }) => categoryTitle(id)));
  const spellings = canonicalSpellings(titles.flat().map((title) => [normalizeText(title), title] as const));
  return titles.map((own) => [...new Set(own.map((title) => spellings.get(normalizeText(title)) ?? title))]);
}

/** `Delivery / Execution`, in the order of the roles; `Craft / Testing, Code review` if one of them has two. */
function titleOf(titles: readonly (readonly string[])[]): string {
  const ofRoles = titles.filter((own) => own.length > 0).map((own) => own.join(', '));
  return [...new Set(ofRoles)].join(' / ');
}
