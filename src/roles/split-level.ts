import { UserError } from '../model/errors.js';

/**
 * Splits `backend@senior` into the name and the level.
 * @throws UserError if there is nothing after the @.
 */
export function splitLevel(reference: string): [name: string, level: string | null] {
  const index = reference.lastIndexOf('@');
  if (index > 0 && reference.slice(index + 1).trim() === '')
    throw new UserError(`there is no level after the @ in ${reference}`, {
      hint: 'Leave out the @ for the role as a whole. To see its levels: compare show ROLE',
    });
  return index > 0 ? [reference.slice(0, index), reference.slice(index + 1)] : [reference, null];
}
