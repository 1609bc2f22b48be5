// Parses the cells that several O*NET tables have in common.
import { UserError } from '../../model/errors.js';

/**
 * Parses a value on a scale; null if the cell is empty or `n/a`.
 * @param place where the cell is, for messages: `Skills.txt:2`
 * @throws UserError if it is not a number within the bounds of its scale.
 */
export function parseScaleValue(text: string, [minimum, maximum]: readonly [number, number], place: string): number | null {
  if (text === '' || /^n\/a$/i.test(text)) return null;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!(value >= minimum && value <= maximum))
    throw new UserError(`${place}: '${text.slice(0, 40)}' is not a number from ${minimum} to ${maximum}`);
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
export function elementName({ name, place }: { readonly name: string; readonly place: string }): string {
  if (name === '') throw new UserError(`${place}: the element has no name`, { hint: 'Was the file edited? Download it again.' });
  return name;
}
