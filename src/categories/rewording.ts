import type { AttributeDelta, ItemDelta } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import { scoreItems } from '../similarity/score-items.js';
import { normalizeText } from './normalize.js';

// Two roles may say the same thing in different words, but a level that rewords what it inherits requires something else.

/** Returns the change of text between levels of one role; null if their words are equal. */
export function rewording(entries: readonly Entry[]): ItemDelta | null {
  return new Set(entries.map(({ cell }) => normalizeText(cell.text))).size > 1 ? { changed: ['text'] } : null;
}

/** Whether a text, a number, or yes or no has changed: that is neither more nor less. */
export function isReworded(delta: AttributeDelta | null): boolean {
  if (delta === null) return false;
  return 'value' in delta || ('changed' in delta && ['text', 'value'].some((field) => delta.changed.includes(field)));
}

/** Returns how close the wording of two items is, 0 to 1; with `exact`, 1 for equal words and 0 otherwise. */
export function itemWordingSimilarity(left: Entry, right: Entry, match: 'wording' | 'exact'): number {
  if (normalizeText(left.cell.text) === normalizeText(right.cell.text)) return 1;
  return match === 'exact' ? 0 : (scoreItems([left.cell.text], [right.cell.text])[0]?.[0] ?? 0);
}
