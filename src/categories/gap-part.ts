import type { AttributeDelta, Row } from '../model/comparison.js';
import type { GapPart } from '../model/gap.js';
import type { Cell } from '../model/role.js';
import { isPutOtherwise } from './is-put-otherwise.js';
import type { GapContext } from './kind.js';

/** Interests and surroundings are not learnt: they are no part of the way. */
const aside = new Set(['interests', 'environment', 'outlook']);

/** Whether what stands in the category is to be had for a role. */
export function isAskedFor(category: string): boolean {
  return !aside.has(category);
}

/** Where an item stands in a gap: only one role has it, or both do, and the second may ask for more of it. */
export function itemGapPart({ status, cells, delta }: Row<Cell, AttributeDelta>, { category, isPromotion }: GapContext): GapPart | null {
  if (!isAskedFor(category)) return null;
  if (status === 'only') return cells[0] ? 'leave' : 'learn';
  // On the way up a ladder, what the higher level puts otherwise is more than it was.
  return (delta !== null && riseOf(delta) > 0) || (isPromotion && isPutOtherwise(delta)) ? 'raise' : 'keep';
}

/** How far the level or the step rises, in steps of its scale, as far as that can be counted. */
export function riseOf(delta: AttributeDelta): number {
  if ('rungs' in delta) return delta.rungs;
  return 'level' in delta ? (delta.level ?? 0) : 0;
}
