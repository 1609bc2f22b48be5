import type { Entry } from '../model/role.js';

/** A single value is matched by its label, and not by what it says. */
export function isItem(entry: Entry): boolean {
  return entry.kind === 'list' || (entry.kind === 'attributes' && entry.listed);
}
