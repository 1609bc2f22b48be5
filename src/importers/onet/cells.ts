import { UserError } from '../../model/errors.js';
import type { TabTable } from '../files/tab-table.js';

/**
 * A figure of a table; null where the row says nothing.
 * @throws UserError where it is none, or outside its scale.
 */
export function parseScaleValue(text: string, [minimum, maximum]: readonly [number, number], table: TabTable, line: number): number | null {
  if (text === '' || /^n\/a$/i.test(text)) return null;
  const figure = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(figure >= minimum && figure <= maximum))
    throw new UserError(`${table.name}:${line}: '${text.slice(0, 40)}' is no figure from ${minimum} to ${maximum}`);
  return figure;
}

/** O*NET marks with Y what is not to be relied on, or was found not relevant. */
export function isMarked(mark: string): boolean {
  return /^y(es)?$/i.test(mark);
}

/**
 * What O*NET calls the element that a row rates.
 * @throws UserError where the row does not say: no item of a role is without a name.
 */
export function elementName({ name, line }: { readonly name: string; readonly line: number }, table: TabTable): string {
  if (name === '') throw new UserError(`${table.name}:${line}: the element has no name`, { hint: 'Was the file edited? Fetch it again.' });
  return name;
}
