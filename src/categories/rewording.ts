import type { AttributeDelta, ItemDelta } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import { normalizeText } from './normalize.js';
import { scoreItems } from '../similarity/score-items.js';
import { isItem } from './entries.js';

/** Another role may put one thing in its own words; a level that states it anew asks for something else. */
export function rewording(entries: readonly Entry[]): ItemDelta | null {
  return new Set(entries.map(({ cell }) => normalizeText(cell.text))).size > 1 ? { changed: ['text'] } : null;
}

/** How alike two items are worded that are one thing, 0 to 1: a level that states an item in other words asks for something else. */
export function wordingSimilarity(left: Entry, right: Entry): number {
  if (hasEqualWording(left, right)) return 1;
  return scoreItems([left.cell.text], [right.cell.text])[0]?.[0] ?? 0;
}

/** The same where no wording is to be judged: 1 for equal words, else 0. */
export function exactWordingSimilarity(left: Entry, right: Entry): number {
  return Number(hasEqualWording(left, right));
}

/** Steps and amounts have their own nearness. */
function hasEqualWording(left: Entry, right: Entry): boolean {
  return !isItem(left) || normalizeText(left.cell.text) === normalizeText(right.cell.text);
}

/** Whether another text, another number, or no in place of yes is stated: nothing tells whether that is more or less. */
export function isReworded(delta: AttributeDelta | null): boolean {
  if (delta === null) return false;
  return 'value' in delta || ('changed' in delta && ['text', 'value'].some((field) => delta.changed.includes(field)));
}
