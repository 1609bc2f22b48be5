import type { AttributeDelta, Row } from '../model/comparison.js';
import type { GapPart } from '../model/gap.js';
import type { AttributeCell, Cell } from '../model/role.js';
import type { GapContext } from './kind.js';
import { isReworded } from './rewording.js';

/** Categories that describe a role without requiring anything; nobody learns an interest. */
const descriptiveCategories = new Set(['interests', 'environment', 'terms', 'benefits', 'outlook']);

/** Whether a category of this id states what a role requires. */
export function isRequirement(category: string): boolean {
  return !descriptiveCategories.has(category);
}

/** Returns the part of the gap that lists a row of items; null if none does. */
export function itemGapPart({ status, cells, match, delta }: Row<Cell, AttributeDelta>, { category, ladder }: GapContext): GapPart | null {
  // What the first role states and another row of the second asks for is listed there.
  if (!isRequirement(category) || cells[1]?.elsewhere !== undefined) return null;
  if (status === 'only') return cells[0] ? 'leave' : 'learn';
  if (status === 'same') return 'keep';
  if (delta !== null && increaseOf(delta) > 0) return 'raise';
  if (match?.by === 'part' && status === 'similar') return match.missing?.[0]?.length ? 'part' : 'keep';
  // Other words ask for something else, except those of a lower level of one's own role.
  if (isReworded(delta) && ladder !== 'down') return 'raise';
  return match?.by === 'wording' && hasGreaterFigure(cells[0]?.text ?? '', cells[1]?.text ?? '') ? 'raise' : 'keep';
}

/** Whether two texts state one figure each, of which the second is greater: `Manages a team of 5`, `Manages a team of 50`. */
export function hasGreaterFigure(from: string, to: string): boolean {
  const [had, asked] = [figuresIn(from), figuresIn(to)];
  return had.length === 1 && asked.length === 1 && asked[0]! > had[0]!;
}

function figuresIn(text: string): number[] {
  const found = [...text.matchAll(/(?<![\p{L}\d])(\d+(?:[.,]\d+)*)(?:\s*(k|thousand|m|million|bn|billion))?(?![\p{L}\d])/giu)];
  return found.map(([, figure = '', unit = '']) => Number(figure.replaceAll(',', '')) * (multiples[unit.charAt(0).toLowerCase()] ?? 1));
}

const multiples: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };

/** Returns by how many steps of its scale a level or an attribute increases; 0 if that cannot be counted. */
export function increaseOf(delta: AttributeDelta): number {
  if ('steps' in delta) return delta.steps;
  return 'level' in delta ? (delta.level ?? 0) : 0;
}

/** Returns whether the second of two entries states more, above 0, or less, below 0: by its level, or else by another number, unless its words say something else. */
export function directionOf(delta: AttributeDelta): number {
  const increase = increaseOf(delta);
  if (increase !== 0) return increase;
  if ('value' in delta) return delta.value;
  return 'importance' in delta && !delta.changed.includes('text') ? (delta.importance ?? 0) : 0;
}

const stepLabels: ReadonlySet<string | null> = new Set(['experience', 'education, minimum', 'education, preferred']);

/** The same for attributes. Of the requirements, education and experience are steps; all other attributes are items. */
export function attributeGapPart(row: Row<AttributeCell, AttributeDelta>, context: GapContext): GapPart | null {
  if (context.category !== 'requirements') return itemGapPart(row, context);
  if (row.label === 'education, fields') return row.status === 'only' ? 'steps' : 'keep';
  if (stepLabels.has(row.label)) return row.cells.every(Boolean) ? 'steps' : null;
  return row.cells.some((cell) => cell?.text === 'none') ? null : itemGapPart(row, context);
}
