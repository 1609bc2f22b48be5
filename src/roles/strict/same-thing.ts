import { kindNamed } from '../../categories/index.js';
import type { Entry } from '../../model/role.js';

/** Whether what a level states is the inherited thing anew: by id, words, attribute or figure. */
export function isSameThing(own: Entry, inherited: Entry): boolean {
  return own.kind === inherited.kind && kindNamed(own.kind).restates(own, inherited);
}
