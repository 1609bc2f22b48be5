import type { Entry } from '../model/role.js';

/** A single value is matched by its label, and not by what it says. */
export function isItem(entry: Entry): boolean {
  return entry.kind === 'list' || isListedValue(entry);
}

/** Whether it is an item of a list in which the values of an attribute stand. */
export function isListedValue(entry: Entry): boolean {
  return 'listed' in entry && entry.listed === true;
}

/**
 * The attribute within which an entry is looked for. A theme only groups the entries of a list: what another role puts under another theme is
 * the same thing still.
 */
export function attributeOf({ kind, label }: Entry): string {
  return kind === 'list' ? '' : (label ?? '');
}

/** What `without` can call the entries of a label; every value of `education` is left out with it. */
export function attributeNames(label: string | null): string[] {
  return label === null ? [] : [label.replace(/^education, .*/, 'education')];
}
