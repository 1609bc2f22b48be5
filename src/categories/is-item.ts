import type { Entry } from '../model/role.js';
import { isListed } from './is-listed.js';

/** A single value is matched by its label, and not by what it says. */
export function isItem(entry: Entry): boolean {
  return entry.kind === 'list' || isListed(entry);
}
