import type { EntryMarks } from './entry-marks.js';
import type { Reading } from './readings.js';
import { type BestEntry, RoleScores } from './role-scores.js';
import { slotOf, type Tolerance } from './slot.js';
import type { StoredNames } from './stored-names.js';

/**
 * Scores all names that share a word with what was typed, and returns the best one of each role, in no order.
 *
 * @param marks for the same names; empty, and empty again afterwards
 * @param tolerance which words may be misspelt
 */
export function scoreEntries(names: StoredNames, marks: EntryMarks, readings: readonly Reading[], tolerance: Tolerance): BestEntry[] {
  const scores = new RoleScores(names);
  for (const reading of readings) {
    const slots = reading.words.map((word) => slotOf(names, word, tolerance));
    slots.forEach((slot, i) => marks.mark(names, slot, i + 1));
    scores.add(marks, slots, reading);
    marks.clear();
  }
  return scores.list();
}
