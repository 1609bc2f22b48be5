import type { AttributeDelta, Row } from '../model/comparison.js';
import type { GapPart } from '../model/gap.js';
import type { AttributeCell } from '../model/role.js';
import { itemGapPart } from './gap-part.js';
import type { GapContext } from './kind.js';

const steps: ReadonlySet<string | null> = new Set(['experience', 'education, minimum', 'education, preferred']);

/** Education and experience are steps of their own among the requirements; every other attribute is an item. */
export function attributeGapPart(row: Row<AttributeCell, AttributeDelta>, context: GapContext): GapPart | null {
  if (context.category !== 'requirements') return itemGapPart(row, context);
  if (row.label === 'education, fields') return row.status === 'only' ? 'steps' : 'keep';
  if (steps.has(row.label)) return row.cells.every(Boolean) ? 'steps' : null;
  return row.cells.some((cell) => cell?.text === 'none') ? null : itemGapPart(row, context);
}
