import { categoryKind } from '../categories/index.js';
import { standardCategories } from '../categories/standard.js';
import type { Category, Entry } from '../model/role.js';

/** Merges a role's own categories into the inherited ones. */
export function mergeCategories(inherited: readonly Category[], own: readonly Category[]): Category[] {
  const overridden = inherited.map((category) => {
    const by = own.find(({ id }) => id === category.id);
    if (!by) return category;
    return by.kind === category.kind ? { ...by, entries: mergeEntries(category, by) } : by;
  });
  return inCategoryOrder([...overridden, ...own.filter(({ id }) => !inherited.some((category) => category.id === id))]);
}

/** Sorts the standard categories into their order, and leaves the others after them in theirs. */
export function inCategoryOrder(categories: readonly Category[]): Category[] {
  const standard = Object.keys(standardCategories);
  const place = ({ id }: Category): number => (standard.includes(id) ? standard.indexOf(id) : standard.length);
  return [...categories].sort((a, b) => place(a) - place(b));
}

/** An entry replaces the inherited one with the same identity. New entries are added at the end. */
function mergeEntries(inherited: Category, own: Category): Entry[] {
  const kind = categoryKind(own.kind);
  const ownByName = byName(own);
  const placed = new Set<Entry>();
  const overridden = inherited.entries.flatMap((entry): Entry[] => {
    const overriding = new Set(kind.names(entry).flatMap((name) => ownByName.get(name) ?? []));
    const fresh = [...overriding].filter((candidate) => !placed.has(candidate));
    fresh.forEach((candidate) => placed.add(candidate));
    return overriding.size === 0 ? [entry] : fresh.map((candidate) => kind.override(entry, candidate));
  });
  return [...overridden, ...own.entries.filter((entry) => !placed.has(entry))];
}

function byName(category: Category): Map<string, Entry[]> {
  const kind = categoryKind(category.kind);
  const named = new Map<string, Entry[]>();
  for (const entry of category.entries) {
    for (const name of kind.names(entry)) named.set(name, [...(named.get(name) ?? []), entry]);
  }
  return named;
}
