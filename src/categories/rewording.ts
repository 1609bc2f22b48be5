import type { AttributeDelta, ItemDelta } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import { scoreItems } from '../similarity/score-items.js';
import { type RatedItem, itemDifference } from './delta.js';
import type { RoleLanguages } from './kind.js';
import { judgeBetween } from './language-scorer.js';
import { areNamedAlike } from './item-names.js';

// An id says what a criterion is about, not that two roles ask for the same: under one id, other words are a difference.

/**
 * Returns what differs between matched items, including their words if those count; null if nothing does.
 * @param isLadder whether the roles are levels of one role
 */
export function differenceWithWords(entries: readonly (Entry & RatedItem)[], isLadder: boolean): ItemDelta | null {
  const difference = itemDifference(entries);
  if (!areAnyReworded(entries, isLadder)) return difference;
  return { ...difference, changed: ['text', ...(difference?.changed ?? [])] };
}

/** Whether a text, a number, or yes or no has changed: that is neither more nor less. */
export function isReworded(delta: AttributeDelta | null): boolean {
  if (delta === null) return false;
  return 'value' in delta || ('changed' in delta && ['text', 'value'].some((field) => delta.changed.includes(field)));
}

/**
 * Returns how close the wording of two items of a reworded row is, 0 to 1; with `exact`, 1 for equal words and 0 otherwise. Words of two languages are not
 * held against what one id says is the same criterion.
 */
export function itemWordingSimilarity(left: Entry, right: Entry, match: 'wording' | 'exact', languages: RoleLanguages): number {
  if (areNamedAlike(left, right)) return 1;
  if (match === 'exact') return 0;
  const judge = judgeBetween(...languages);
  if (judge === 'names only') return 1;
  const [text, other] = [left.cell.text, right.cell.text];
  return typeof judge === 'object' ? judge.score(text, other) : (scoreItems([text], [other])[0]?.[0] ?? 0);
}

/** Between levels of one role, other words count without an id too: a level that rewords what it inherits requires something else. */
function areAnyReworded(entries: readonly (Entry & RatedItem)[], isLadder: boolean): boolean {
  for (let a = 0; a < entries.length; a++)
    for (let b = a + 1; b < entries.length; b++) {
      const [left, right] = [entries[a]!, entries[b]!];
      if ((isLadder || (left.cell.id !== undefined && left.cell.id === right.cell.id)) && !areNamedAlike(left, right)) return true;
    }
  return false;
}
