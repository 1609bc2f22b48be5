import type { EntryMarks } from './entry-marks.js';
import type { Reading } from './readings.js';
import { type BestEntry, RoleScores } from './role-scores.js';
import { slotOf } from './slot.js';
import type { StoredNames } from './stored-names.js';

/**
 * Scores all names that share a word with what was typed, and returns the best one of each role, in no order.
 *
 * @param marks for the same names; empty, and empty again afterwards
 * @param tolerant whether words that the index has may be misspelt as well
 */
export function scoreEntries(names: StoredNames, marks: EntryMarks, readings: readonly Reading[], tolerant: boolean): BestEntry[] {
  const scores = new RoleScores(names);
  for (const { words, factor } of readings) {
    const slots = words.map((word) => slotOf(names, word, tolerant));
    slots.forEach((slot, i) => marks.mark(names, slot, i + 1));
    scores.add(marks, slots, factor);
    marks.clear();
  }
  return scores.list();
}
