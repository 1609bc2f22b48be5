import type { Category, Entry, Kind } from '../model/role.js';
import type { CategoryKind } from './kind.js';
import { attributes } from './attributes.js';
import { list } from './list.js';
import { pay } from './pay/pay.js';
import { standardCategories } from './standard.js';
import { text } from './text.js';
import { onetLevel } from './scale.js';

/**
 * Every kind of category. A new one is a file beside these and a line here, before those whose shape is more general: a category of one's own is
 * of the first kind that fits it.
 */
export let categoryKinds: Readonly<Record<Kind, CategoryKind>> = {
  text,
  pay,
  list,
  attributes,
};

/**
 * Adds a kind of a program's own for categories whose shape it fits, before all others.
 * @returns takes it out again, with all that were added after it
 * @throws RangeError where there is a kind of that name.
 */
export function registerKind(kind: CategoryKind): () => void {
  if (Object.hasOwn(categoryKinds, kind.kind)) throw new RangeError(`there is a kind ${kind.kind} already`);
  const before = categoryKinds;
  categoryKinds = { [kind.kind]: kind, ...before };
  return () => {
    categoryKinds = before;
  };
}

/** @throws RangeError where there is none of that name. */
export function categoryKind(name: Kind): CategoryKind {
  const kind = categoryKinds[name];
  if (!kind) throw new RangeError(`there is no kind ${name}`);
  return kind;
}

/** The kind of a category by its name or, where the name does not tell, its shape; null where no kind is of that shape. */
export function kindOf(category: string, raw: unknown): CategoryKind | null {
  const standard = Object.hasOwn(standardCategories, category) ? standardCategories[category]?.kind : null;
  return standard ? categoryKind(standard) : kindByShape(raw);
}

/** What kind a category of one's own is; null where no kind is of that shape. */
export function kindByShape(raw: unknown): CategoryKind | null {
  return Object.values(categoryKinds).find((kind) => kind.matchesShape(raw)) ?? null;
}

/** The kind by which a category is compared: that of all roles that state it. Where they state it in different shapes, it is a list. */
export function commonKind(stated: readonly (Category | null | undefined)[]): Kind {
  const [kind = list.kind, ...others] = new Set(stated.flatMap((category) => category?.kind ?? []));
  return others.length === 0 ? kind : list.kind;
}

/** The entries of a category as those of the common kind. */
export function entriesAs({ kind: own, entries }: Category, kind: Kind): readonly Entry[] {
  if (own === kind) return entries;
  return entries.map(({ label, cell }) => ({
    kind,
    label: null,
    cell: label === null ? cell : { ...cell, text: `${label}: ${cell.text}` },
    scale: onetLevel,
  }));
}
