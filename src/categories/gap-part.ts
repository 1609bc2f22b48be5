import type { AttributeDelta, Row } from '../model/comparison.js';
import type { GapPart } from '../model/gap.js';
import type { AttributeCell, Cell } from '../model/role.js';
import { isReworded } from './rewording.js';
import type { GapContext } from './kind.js';

/** Interests and surroundings are not learnt: they are no part of the way. */
const categoriesNotAskedFor = new Set(['interests', 'environment', 'outlook']);

/** Whether what stands in the category is to be had for a role. */
export function isAskedFor(category: string): boolean {
  return !categoriesNotAskedFor.has(category);
}

/** Where an item stands in a gap: only one role has it, or both do, and the second may ask for more of it. */
export function itemGapPart({ status, cells, delta }: Row<Cell, AttributeDelta>, { category, isPromotion }: GapContext): GapPart | null {
  if (!isAskedFor(category)) return null;
  if (status === 'only') return cells[0] ? 'leave' : 'learn';
  // On the way up a ladder, what the higher level puts otherwise is more than it was.
  return (delta !== null && riseOf(delta) > 0) || (isPromotion && isReworded(delta)) ? 'raise' : 'keep';
}

/** How far the level or the step rises, in steps of its scale, as far as that can be counted. */
export function riseOf(delta: AttributeDelta): number {
  if ('rungs' in delta) return delta.rungs;
  return 'level' in delta ? (delta.level ?? 0) : 0;
}

const stepLabels: ReadonlySet<string | null> = new Set(['experience', 'education, minimum', 'education, preferred']);

/** Education and experience are steps of their own among the requirements; every other attribute is an item. */
export function attributeGapPart(row: Row<AttributeCell, AttributeDelta>, context: GapContext): GapPart | null {
  if (context.category !== 'requirements') return itemGapPart(row, context);
  if (row.label === 'education, fields') return row.status === 'only' ? 'steps' : 'keep';
  if (stepLabels.has(row.label)) return row.cells.every(Boolean) ? 'steps' : null;
  return row.cells.some((cell) => cell?.text === 'none') ? null : itemGapPart(row, context);
}
