import { UserError } from '../../model/user-error.js';
import type { TabTable } from '../files/tab-table.js';

/**
 * What O*NET calls the element that a row rates.
 * @throws UserError where the row does not say: no item of a role is without a name.
 */
export function elementName({ name, line }: { readonly name: string; readonly line: number }, table: TabTable): string {
  if (name === '') throw new UserError(`${table.name}:${line}: the element has no name`, { hint: 'Was the file edited? Fetch it again.' });
  return name;
}
