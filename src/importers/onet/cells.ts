// Parses the cells that several O*NET tables have in common.
import { UserError } from '../../model/errors.js';
import type { TabTable } from '../files/tab-table.js';

/**
 * Parses a value on a scale; null if the cell is empty or `n/a`.
 * @throws UserError if it is not a number within the bounds of its scale.
 */
export function parseScaleValue(text: string, [minimum, maximum]: readonly [number, number], table: TabTable, line: number): number | null {
  if (text === '' || /^n\/a$/i.test(text)) return null;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value >= minimum && value <= maximum))
    throw new UserError(`${table.name}:${line}: '${text.slice(0, 40)}' is not a number from ${minimum} to ${maximum}`);
  return value;
}

/** True for the `Y` with which O*NET marks values as unreliable, not relevant, hot or in demand. */
export function isMarked(mark: string): boolean {
  return /^y(es)?$/i.test(mark);
}

/**
 * Returns the name of the element that a row rates.
 * @throws UserError if it is empty, because every item of a role needs a name.
 */
export function elementName({ name, line }: { readonly name: string; readonly line: number }, table: TabTable): string {
  if (name === '')
    throw new UserError(`${table.name}:${line}: the element has no name`, { hint: 'Was the file edited? Download it again.' });
  return name;
}
