import { normalizeText } from '../../categories/normalize.js';
import { maxEntries } from '../../categories/limits.js';
import type { AskedPart } from './statement.js';

/** An item of a list of a role file. */
export interface RoleItem {
  readonly name: string;
  readonly need?: 'required' | 'preferred';
  readonly note?: string;
  readonly description?: string;
}

function needOf(part: AskedPart): Pick<RoleItem, 'need'> {
  return part === 'requirements' ? {} : { need: part };
}

/** What asks for an item. */
interface Asked {
  readonly part: AskedPart;
  readonly sentence: string;
}

/** An item that keeps the sentence that it came from, unless it is that sentence. */
export function itemOf(name: string, { part, sentence }: Asked, facts: Pick<RoleItem, 'note'> = {}): RoleItem {
  const isSentence = normalizeText(name) === normalizeText(sentence);
  return { name, ...needOf(part), ...facts, ...(!isSentence && { description: sentence }) };
}

/** The values of an attribute are required unless they say otherwise; a name alone is plain text. */
export function valueOf(item: RoleItem): string | RoleItem {
  const { need, ...rest } = item;
  const value = need === 'preferred' ? item : rest;
  return Object.keys(value).length === 1 ? item.name : value;
}

/** A category, unless it is empty. Longer lists than a role file may have are cut. */
export function ifAny<Item>(key: string, items: readonly Item[]): Record<string, Item[]> {
  return items.length === 0 ? {} : { [key]: items.slice(0, maxEntries) };
}

/** The first of each text, but for case and punctuation. */
export function uniqueBy<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = normalizeText(textOf(item));
    return !seen.has(key) && seen.add(key);
  });
}
