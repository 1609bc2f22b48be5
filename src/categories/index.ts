import type { Category, Entry, Kind } from '../model/role.js';
import { attributes } from './attributes.js';
import type { CategoryKind } from './kind.js';
import { list } from './list.js';
import { pay } from './pay/pay.js';
import { onetLevel } from './scale.js';
import { standardCategories } from './standard.js';
import { text } from './text.js';

/**
 * The kinds of category. To add one, add a file to this folder and a line here. A custom category is of the first kind that its shape matches, so
 * that a more general kind comes later: a kind of strings stands before `text`, one of lists before `list`.
 */
export let categoryKinds: readonly CategoryKind[] = [text, pay, list, attributes];

/**
 * Adds a kind before all others.
 * @returns removes the kind again, and all that were added after it
 * @throws RangeError if there is a kind of that name.
 */
export function registerKind(kind: CategoryKind): () => void {
  if (categoryKinds.some(({ name }) => name === kind.name)) throw new RangeError(`there is already a kind ${kind.name}`);
  const before = categoryKinds;
  categoryKinds = [kind, ...before];
  return () => {
    categoryKinds = before;
  };
}

/** @throws RangeError if there is no kind of that name. */
export function categoryKind(name: Kind): CategoryKind {
  const kind = categoryKinds.find((each) => each.name === name);
  if (!kind) throw new RangeError(`there is no kind ${name}`);
  return kind;
}

/** Returns the kind of a category by its id or, if that does not tell, by the shape of its value; null if no kind matches. */
export function kindOf(category: string, raw: unknown): CategoryKind | null {
  const standard = Object.hasOwn(standardCategories, category) ? standardCategories[category]?.kind : null;
  return standard ? categoryKind(standard) : kindByShape(raw);
}

/** Returns the kind of a custom category by the shape of its value; null if no kind matches. */
export function kindByShape(raw: unknown): CategoryKind | null {
  return categoryKinds.find((kind) => kind.matchesShape(raw)) ?? null;
}

/** Returns the kind as which roles compare a category: `list` if they state it in different shapes. */
export function commonKind(stated: readonly (Category | null | undefined)[]): Kind {
  const [kind = list.name, ...others] = new Set(stated.flatMap((category) => category?.kind ?? []));
  return others.length === 0 ? kind : list.name;
}

/** Returns the entries of a category as entries of the kind that `commonKind` found: the labels become part of the texts. */
export function entriesAs(category: Category, kind: Kind): readonly Entry[] {
  if (category.kind === kind) return category.entries;
  return category.entries.map(({ label, cell }) => ({
    kind,
    label: null,
    cell: label === null ? cell : { ...cell, text: `${label}: ${cell.text}` },
    scale: onetLevel,
  }));
}
