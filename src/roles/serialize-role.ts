import type { ParsedRole } from './parse-role.js';
import type { RoleFile } from './schema.js';
import type { Entry, Scale } from '../model/role.js';
import type { CategoryChanges } from './levels.js';
import type { ParsedCategories } from './parse-categories.js';

/** A draft as text, to be read back by the same version: a line of JSON for what the file says, another for what it states entry by entry. */
export function serializeRole({ role, categories }: ParsedRole): string {
  return `${JSON.stringify(role)}\n${serializeCategories(categories())}`;
}

/** The draft of a compiled text. The second line is read when it is asked for: lists do without. */
export function deserializeRole(text: string, yaml: ParsedRole['yaml']): ParsedRole {
  const end = text.indexOf('\n');
  // This version wrote both lines, of what it had found right.
  const role: RoleFile = JSON.parse(text.slice(0, end));
  return { role, categories: () => deserializeCategories(text.slice(end + 1)), yaml };
}

/**
 * What a file states as one line of JSON, in half of the room: scales and the keys of cells are told once and then by their number.
 * An entry is its label, the number of its scale, that of what its kind adds, that of its cell's keys, and the cell's values.
 */
export function serializeCategories({ whole, levels }: ParsedCategories): string {
  const scales = numbering<Scale | null>((scale) => JSON.stringify(scale));
  const keys = numbering<readonly string[]>((names) => names.join());
  const added = numbering<object>((facts) => JSON.stringify(facts));
  const row = ({ kind: _kind, label, cell, scale, ...own }: Entry): readonly unknown[] => [
    label,
    scales.numberOf(scale),
    added.numberOf(own),
    keys.numberOf(Object.keys(cell)),
    ...Object.values(cell),
  ];
  const packed = ({ without, categories }: CategoryChanges): object => ({
    without,
    categories: categories.map(({ entries, ...category }) => ({ ...category, entries: entries.map(row) })),
  });
  const changes = { whole: packed(whole), levels: levels.map(packed) };
  return JSON.stringify({ scales: scales.all, added: added.all, keys: keys.all, ...changes });
}

/** @param text as this version wrote it */
export function deserializeCategories(text: string): ParsedCategories {
  const { scales, added, keys, ...stated } = JSON.parse(text);
  for (const { categories } of [stated.whole, ...stated.levels]) {
    for (const category of categories) {
      const { kind, entries } = category;
      for (let at = 0; at < entries.length; at += 1) {
        const row = entries[at];
        entries[at] = { kind, label: row[0], cell: cellOf(row, keys[row[3]]), scale: scales[row[1]], ...added[row[2]] };
      }
    }
  }
  return stated;
}

/** The cell's values are the last of the row. */
function cellOf(row: readonly unknown[], keys: readonly string[]): object {
  const cell: Record<string, unknown> = {};
  const first = row.length - keys.length;
  for (let at = 0; at < keys.length; at += 1) cell[keys[at] ?? ''] = row[first + at];
  return cell;
}

/** Gives each value that is told apart by this text a number, from 0. */
function numbering<T>(textOf: (value: T) => string): { readonly all: T[]; numberOf(value: T): number } {
  const all: T[] = [];
  const numbers = new Map<string, number>();
  return {
    all,
    numberOf: (value) => {
      // Entry by entry it is mostly the very one again.
      if (value === all[0]) return 0;
      const text = textOf(value);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, all.length);
      return all.push(value) - 1;
    },
  };
}
