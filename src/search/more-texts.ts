import type { Category, Entry, Role } from '../model/role.js';

/** A field of a role that is searched: what identifies it, its categories, and all categories of its own as one. */
export type Field = (typeof fieldNames)[number];

/** In the order in which results list them. */
export const fieldNames = [
  'title',
  'aliases',
  'codes',
  'levels',
  'skills',
  'technologies',
  'knowledge',
  'duties',
  'summary',
  'requirements',
  'environment',
  'interests',
  'outlook',
  'other',
] as const;

/** What search reads of a role beyond what the neighbor search knows of it. */
export type MoreTexts = Readonly<Partial<Record<Field, readonly string[]>>>;

/** What search reads of a level. */
export interface SearchedLevel {
  readonly title: string | null;
  readonly aliases: readonly string[];
  readonly changes: readonly { readonly categories: readonly Category[] }[];
}

/** Collects the texts that only levels state, those of a role's own categories, the other standard ones, and notes. */
export function moreTexts(role: Role, levels: readonly SearchedLevel[]): MoreTexts {
  const texts: Partial<Record<Field, string[]>> = {};
  const add = (field: Field, more: readonly string[]): void => {
    const found = more.filter((text) => text !== '');
    if (found.length > 0) texts[field] = [...(texts[field] ?? []), ...found];
  };
  for (const category of role.categories)
    add(
      fieldOf(category),
      category.entries.flatMap((entry) => entryTexts(entry, category).slice(featured.has(category.id) ? 1 : 0)),
    );
  for (const { title, aliases, changes } of levels) {
    add('levels', [title ?? '', ...aliases]);
    for (const { categories } of changes)
      for (const category of categories)
        add(
          fieldOf(category),
          category.entries.flatMap((entry) => entryTexts(entry, category)),
        );
  }
  return texts;
}

/** The categories whose texts the neighbor search knows already. */
const featured: ReadonlySet<string> = new Set(['summary', 'duties', 'skills', 'knowledge', 'technologies', 'interests']);

const attributes: ReadonlySet<string> = new Set(['requirements', 'environment', 'outlook']);

function fieldOf({ id }: Category): Field {
  return fieldNames.find((field) => field === id && (featured.has(id) || attributes.has(id))) ?? 'other';
}

/** The figures of pay are not searched, nor the official answers that every occupation has. */
export function entryTexts(entry: Entry, { id }: Pick<Category, 'id'>): readonly string[] {
  const { cell, label } = entry;
  if (id === 'pay' || (attributes.has(id) && cell.source !== undefined)) return [];
  // The labels of standard attributes, such as "education, minimum", are the same in all roles.
  const names = 'aliases' in cell && Array.isArray(cell.aliases) ? cell.aliases.map(String) : [];
  return [cell.text, ...names, ...(attributes.has(id) || label === null ? [] : [label]), ...ownNote(entry)];
}

/** Leaves out the remarks of official sources, such as "in demand", which stand at hundreds of items. */
function ownNote({ cell: { note, source } }: Entry): readonly string[] {
  return note === undefined || source !== undefined ? [] : [note];
}
