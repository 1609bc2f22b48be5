import type { Status } from '../model/comparison.js';

/**
 * The marks before a row: one for each status; `first` and `second` if only that one of two roles states it; `stated` and `notStated` for
 * each of three or more roles.
 */
export type Marks = Readonly<Record<Exclude<Status, 'only'> | 'first' | 'second' | 'stated' | 'notStated', string>>;

export const unicodeMarks: Marks = { same: '=', similar: '≈', different: '≠', first: '<', second: '>', stated: '●', notStated: '○' };
export const asciiMarks: Marks = { same: '=', similar: '~', different: '!', first: '<', second: '>', stated: '*', notStated: '.' };

/** The mark of a row. `states` says for each role, in order, whether it states the row; only the status `only` needs it. */
export function rowMark(status: Status, states: readonly boolean[], marks: Marks): string {
  if (status !== 'only') return marks[status];
  if (states.length > 2) return states.map((isStated) => marks[isStated ? 'stated' : 'notStated']).join('');
  return marks[states[0] ? 'first' : 'second'];
}
