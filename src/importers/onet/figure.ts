import { UserError } from '../../model/user-error.js';
import type { TabTable } from '../files/tab-table.js';

/**
 * A figure of a table; null where the row says nothing.
 * @throws UserError where it is none, or outside its scale.
 */
export function figureOf(text: string, [minimum, maximum]: readonly [number, number], table: TabTable, line: number): number | null {
  if (text === '' || /^n\/a$/i.test(text)) return null;
  const figure = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(figure >= minimum && figure <= maximum))
    throw new UserError(`${table.name}:${line}: '${text.slice(0, 40)}' is no figure from ${minimum} to ${maximum}`);
  return figure;
}

/** O*NET marks with Y what is not to be relied on, or was found not relevant. */
export function isYes(mark: string): boolean {
  return /^y(es)?$/i.test(mark);
}
