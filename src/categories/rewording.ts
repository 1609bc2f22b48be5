import type { ItemDelta } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import { normal } from './normal.js';

/** Another role may put one thing in its own words; a level that states it anew asks for something else. */
export function rewording(entries: readonly Entry[]): ItemDelta | null {
  return new Set(entries.map(({ cell }) => normal(cell.text))).size > 1 ? { changed: ['text'] } : null;
}
