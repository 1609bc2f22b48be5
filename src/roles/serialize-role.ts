import type { ParsedRole } from './parse-role.js';
import type { RoleFile } from './schema.js';
import type { Entry, Scale } from '../model/role.js';
import type { CategoryChanges } from './levels.js';
import type { ParsedCategories } from './parse-categories.js';

/** Serializes a parsed role for the same version of the tool: one line of JSON for the file, another for its parsed categories. */
export function serializeRole({ role, categories }: ParsedRole): string {
  return `${JSON.stringify(role)}\n${serializeCategories(categories())}`;
}

/** Reads the text of `serializeRole`. Parses the second line only on demand, as lists do not need it. */
export function deserializeRole(text: string, yaml: ParsedRole['yaml']): ParsedRole {
  const end = text.indexOf('\n');
  // Not checked again: this version wrote both lines, of a valid role.
  const role: RoleFile = JSON.parse(text.slice(0, end));
  return { role, categories: () => deserializeCategories(text.slice(end + 1)), yaml };
}

/**
 * Serializes categories as one line of JSON, half as long as plain JSON: scales, lists of cell keys and what a kind adds to its entries are written
 * once, and then referred to by index. An entry is a row of its label, the indexes of its scale, its additions and its cell keys, and the values of
 * the cell.
 */
export function serializeCategories({ whole, levels }: ParsedCategories): string {
  const scales = indexTable<Scale | null>((scale) => JSON.stringify(scale));
  const keys = indexTable<readonly string[]>((names) => names.join());
  const additions = indexTable<object>((fields) => JSON.stringify(fields));
  const row = ({ kind: _kind, label, cell, scale, ...added }: Entry): readonly unknown[] => [
    label,
    scales.indexOf(scale),
    additions.indexOf(added),
    keys.indexOf(Object.keys(cell)),
    ...Object.values(cell),
  ];
  const pack = ({ without, replaces, categories }: CategoryChanges): object => ({
    without,
    replaces,
    categories: categories.map(({ entries, ...category }) => ({ ...category, entries: entries.map(row) })),
  });
  const changes = { whole: pack(whole), levels: levels.map(pack) };
  return JSON.stringify({ scales: scales.all, additions: additions.all, keys: keys.all, ...changes });
}

/** Reads the text of `serializeCategories`. */
export function deserializeCategories(text: string): ParsedCategories {
  const { scales, additions, keys, ...parsed } = JSON.parse(text);
  for (const { categories } of [parsed.whole, ...parsed.levels]) {
    for (const category of categories) {
      const { kind, entries } = category;
      for (let index = 0; index < entries.length; index += 1) {
        const row = entries[index];
        entries[index] = { kind, label: row[0], cell: cellOf(row, keys[row[3]]), scale: scales[row[1]], ...additions[row[2]] };
      }
    }
  }
  return parsed;
}

/** The values of the cell are at the end of the row. */
function cellOf(row: readonly unknown[], keys: readonly string[]): object {
  const cell: Record<string, unknown> = {};
  const first = row.length - keys.length;
  for (let index = 0; index < keys.length; index += 1) cell[keys[index] ?? ''] = row[first + index];
  return cell;
}

/** Gives each distinct value an index, from 0. Values with the same text are the same. */
function indexTable<T>(textOf: (value: T) => string): { readonly all: T[]; indexOf(value: T): number } {
  const all: T[] = [];
  const indexes = new Map<string, number>();
  return {
    all,
    indexOf: (value) => {
      // Most entries have the first value, as the same object.
      if (value === all[0]) return 0;
      const text = textOf(value);
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, all.length);
      return all.push(value) - 1;
    },
  };
}
