import type { Category, Entry, ItemCell, Role } from '../model/role.js';
import { takeNames } from './attached-names.js';
import { nameKeys, singular } from './name-keys.js';
import { isProductList } from './name-lists.js';
import { type NamedRequirement, rememberRequirement } from './named-requirement.js';
import { asksForNames, isRated, requirementOf } from './part-tier.js';
import { plural } from './plural.js';
import { type ProductName, readProductName, squashName } from './product-names.js';

/**
 * What is read of a name, as a row: the key of the product, its vendor, its words, the keys of the name, the version, and the requirement of which it
 * is the text. Most names follow from their letters, and their row is 0. In a row, 0 stands for that or for nothing, and is
 * left out at the end; words of 1 are the text without the vendor.
 */
type Row = readonly [
  key?: string | 0,
  vendor?: string | 0,
  words?: string | 0 | 1,
  keys?: readonly string[] | 0,
  version?: string | 0,
  requirement?: NamedRequirement | 0,
];

/** A role, as far as it has names: its title, and what its categories state. */
export type NamedRole = Pick<Role, 'title' | 'categories'>;

/** Serialises what is read of the names of a role, which takes longer than everything else before two roles can be compared. */
export function serializeNames({ title, categories }: NamedRole): string {
  const many = plural(title);
  const rows: unknown[] = [many === plainPlural(title) ? 0 : many];
  for (const { text, entry, list } of namesIn(categories)) {
    const row = toRow(text, entry && requirementOf(entry, list));
    rows.push(row.length === 0 ? 0 : row);
  }
  return JSON.stringify(rows);
}

/** The plural of most titles. */
function plainPlural(title: string): string {
  return `${title.toLowerCase()}s`;
}

/** Remembers what was read of the names of a bundled role when the library was built, so that they are not read again. */
export function recallNames(role: NamedRole): void {
  const serialized = takeNames(role.categories);
  if (serialized !== null) rememberNames(role, serialized);
}

function rememberNames({ title, categories }: NamedRole, serialized: string): void {
  const [many, ...rows]: readonly [string | null | 0, ...(Row | 0)[]] = JSON.parse(serialized);
  plural.remember(title, many === 0 ? plainPlural(title) : many);
  let next = 0;
  for (const { text, entry, list } of namesIn(categories)) {
    const row = rows[next++] || noRow;
    rememberRow(text, row);
    if (entry) rememberRequirement(text, isProductList(list), isRated(entry), row[5] || null);
  }
}

const noRow: Row = [];

interface StatedName {
  readonly text: string;
  /** The entry of which it is the text; null for an alias. */
  readonly entry: Entry | null;
  /** The attribute or category that lists it. */
  readonly list: string;
}

/** The names that entries state, and their aliases. */
function* namesIn(categories: readonly Category[]): Iterable<StatedName> {
  for (const { id, entries } of categories) {
    if (!asksForNames(id)) continue;
    for (const entry of entries) {
      if (entry.kind !== 'list' && entry.kind !== 'attributes') continue;
      const list = (entry.kind === 'attributes' ? entry.label : null) ?? id;
      const { text, aliases = [] }: ItemCell = entry.cell;
      yield { text, entry, list };
      for (const alias of aliases) yield { text: alias, entry: null, list };
    }
  }
}

function toRow(text: string, requirement: NamedRequirement | null): readonly unknown[] {
  const { key, vendor, words, version } = readProductName(text);
  const keys = nameKeys(text);
  const base = withoutVendor(text, vendor);
  const row: Row = [
    key === keyFrom(base) ? 0 : key,
    vendor ?? 0,
    words === text ? 0 : words === base ? 1 : words,
    keys.length === 1 && keys[0] === singular(key) ? 0 : keys,
    version ?? 0,
    requirement ?? 0,
  ];
  return row.slice(0, row.findLastIndex((cell) => cell !== 0) + 1);
}

function rememberRow(text: string, [key, vendor, words, keys, version]: Row): void {
  const base = withoutVendor(text, vendor || null);
  const product: ProductName = {
    key: key || keyFrom(base),
    version: version || null,
    vendor: vendor || null,
    words: words === 1 ? base : words || text,
  };
  readProductName.remember(text, product);
  nameKeys.remember(text, keys || [singular(product.key)]);
}

/** The key of a plain name: its letters without spaces, and without `software` at the end. */
function keyFrom(text: string): string {
  return squashName(text.toLowerCase().replace(/ software$/, ''));
}

function withoutVendor(text: string, vendor: string | null): string {
  return vendor === null ? text : text.slice(vendor.length + 1);
}
