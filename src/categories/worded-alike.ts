import type { Entry } from '../model/role.js';
import { scoreItems } from '../wording/score-items.js';
import { isItem } from './is-item.js';
import { normal } from './normal.js';

/** How alike two items are worded that are one thing, 0 to 1: a level that states an item in other words asks for something else. */
export function wordedAlike(left: Entry, right: Entry): number {
  if (isSaidAlike(left, right)) return 1;
  return scoreItems([left.cell.text], [right.cell.text])[0]?.[0] ?? 0;
}

/** The same where no wording is to be judged: 1 for equal words, else 0. */
export function wordedEqually(left: Entry, right: Entry): number {
  return Number(isSaidAlike(left, right));
}

/** Steps and amounts have their own nearness. */
function isSaidAlike(left: Entry, right: Entry): boolean {
  return !isItem(left) || normal(left.cell.text) === normal(right.cell.text);
}
