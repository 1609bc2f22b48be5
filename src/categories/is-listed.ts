import type { Entry } from '../model/role.js';

/** Whether it is an item of a list in which the values of an attribute stand. */
export function isListed(entry: Entry): boolean {
  return 'listed' in entry && entry.listed === true;
}
