import { categoryKind } from '../categories/index.js';
import { standardCategories } from '../categories/standard.js';
import type { Category, Entry } from '../model/role.js';

/**
 * Merges a role's own categories into the inherited ones.
 * @param isReplaced whether nothing of a category is inherited
 */
export function mergeCategories(
  inherited: readonly Category[],
  own: readonly Category[],
  isReplaced: (category: string) => boolean,
): Category[] {
  const overridden = inherited.flatMap((category): Category[] => {
    const by = own.find(({ id }) => id === category.id);
    if (!by) return isReplaced(category.id) ? [] : [category];
    if (by.kind !== category.kind) return [by];
    return [{ ...by, entries: isReplaced(category.id) ? completeEntries(category, by) : mergeEntries(category, by) }];
  });
  const added = own.filter(({ id }) => !inherited.some((category) => category.id === id)).flatMap(withTexts);
  return inCategoryOrder([...overridden, ...added]);
}

/** The category without entries that are nothing by themselves; none if no other is left. */
function withTexts(category: Category): Category[] {
  if (!category.entries.some(isTextless)) return [category];
  const entries = category.entries.filter((entry) => !isTextless(entry));
  return entries.length === 0 ? [] : [{ ...category, entries }];
}

/** Sorts the standard categories into their order, and leaves the others after them in theirs. */
export function inCategoryOrder(categories: readonly Category[]): Category[] {
  const standard = Object.keys(standardCategories);
  const place = ({ id }: Category): number => (standard.includes(id) ? standard.indexOf(id) : standard.length);
  return [...categories].sort((a, b) => place(a) - place(b));
}

/** The entries of a category alone. One without a text is the inherited entry with its id, with what it states itself. */
function completeEntries(inherited: Category, own: Category): Entry[] {
  const kind = categoryKind(own.kind);
  return own.entries.flatMap((entry) => {
    if (!isTextless(entry)) return [entry];
    const completed = inherited.entries.find((candidate) => kind.names(entry).some((name) => kind.names(candidate).includes(name)));
    return completed ? [kind.override(completed, entry)] : [];
  });
}

/** Whether an entry is nothing without the inherited entry that it overrides. */
function isTextless({ kind, cell }: Entry): boolean {
  return cell.text === '' && categoryKind(kind).inheritsText;
}

/**
 * An entry replaces the inherited one with the same identity. New entries are added at the end. What overrides nothing and has no text is dropped: a level
 * of the extended role may raise an item that the role leaves out.
 */
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
  return [...overridden, ...own.entries.filter((entry) => !placed.has(entry) && !isTextless(entry))];
}

function byName(category: Category): Map<string, Entry[]> {
  const kind = categoryKind(category.kind);
  const named = new Map<string, Entry[]>();
  for (const entry of category.entries) {
    for (const name of kind.names(entry)) named.set(name, [...(named.get(name) ?? []), entry]);
  }
  return named;
}
