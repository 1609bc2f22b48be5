import { linkWords } from '../link-words.js';
import type { Entry } from '../model/role.js';
import { looksLikeName } from './name-lists.js';

/** Which entries of a kind are matched as items, and among which others. */
export interface ItemScope {
  /** The attribute within which an entry is matched; empty if that is the whole category. */
  readonly attributeOf: (entry: Entry) => string;
  /** Whether the wording can match an entry; not for a single value, which its label matches. */
  readonly isItem: (entry: Entry) => boolean;
}

/** The items of one attribute. */
export interface Items {
  /** The index of each item in its list of entries. */
  readonly entryIndices: readonly number[];
  readonly texts: readonly string[];
  readonly looksLikeName: readonly boolean[];
}

export type ItemsByAttribute = ReadonlyMap<string, Items>;

export const noItems: Items = { entryIndices: [], texts: [], looksLikeName: [] };

/** Groups entries by attribute, once for each list, so that the scorer is given the very same arrays of texts again and can cache by them. */
export function memoizedItems(scope: ItemScope): (entries: readonly Entry[]) => ItemsByAttribute {
  const cache = new WeakMap<readonly Entry[], ItemsByAttribute>();
  return (entries) => {
    const cached = cache.get(entries);
    if (cached) return cached;
    const items = groupItems(entries, scope);
    cache.set(entries, items);
    return items;
  };
}

function groupItems(entries: readonly Entry[], { attributeOf, isItem }: ItemScope): ItemsByAttribute {
  const byAttribute = new Map<string, { entryIndices: number[]; texts: string[]; looksLikeName: boolean[] }>();
  entries.forEach((entry, index) => {
    if (!isItem(entry)) return;
    const attribute = attributeOf(entry);
    const items = byAttribute.get(attribute) ?? { entryIndices: [], texts: [], looksLikeName: [] };
    byAttribute.set(attribute, items);
    items.entryIndices.push(index);
    const text = linkWords(entry.cell.text);
    items.texts.push(text);
    items.looksLikeName.push(looksLikeName(text));
  });
  return byAttribute;
}

/** The attributes of which at least two roles have items. */
export function sharedAttributes(byAttribute: readonly ItemsByAttribute[]): string[] {
  const all = new Set(byAttribute.flatMap((attributes) => [...attributes.keys()]));
  return [...all].filter((attribute) => byAttribute.filter((attributes) => attributes.has(attribute)).length > 1);
}
