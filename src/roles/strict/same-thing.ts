import { kinds } from '../../categories/index.js';
import { normal } from '../../categories/normal.js';
import type { Entry } from '../../model/role.js';

/** Whether what a level states is the inherited thing anew: by id, words, attribute or figure. */
export function isSameThing(own: Entry, inherited: Entry): boolean {
  if (own.kind !== inherited.kind) return false;
  const names = kinds[own.kind].identity(own);
  if (!kinds[inherited.kind].identity(inherited).some((name) => names.includes(name))) return false;
  return own.kind !== 'attributes' || !own.listed || normal(own.cell.text) === normal(inherited.cell.text);
}
