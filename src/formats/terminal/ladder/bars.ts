import type { LadderBlockCell, LadderBlockRow } from '../../../model/blocks/ladder.js';
import type { Span } from '../../../model/text.js';
import type { Theme } from '../theme.js';
import type { Line } from '../wrap.js';
import { changeMark, changeTone } from './change.js';
import type { LadderLayout } from './layout.js';

/** The free columns after a bar that ends before the last level. */
const barGap = 2;

/** The first level that asks for a criterion; the number of levels if none does. */
export function firstColumn({ cells }: LadderBlockRow): number {
  const first = cells.findIndex((cell) => cell !== null);
  return first < 0 ? cells.length : first;
}

/** A bar over the levels that ask for a criterion, from the first of them on: what is new stands out, and what carries on is quiet. */
export function barLine(row: LadderBlockRow, layout: LadderLayout, theme: Theme): Line {
  const first = firstColumn(row);
  return row.cells.slice(first).flatMap((cell, index) => segment(cell, row.cells[first + index + 1], first + index, layout, theme));
}

/** One level's part of a bar. The bar goes on through the gap to the next level. */
function segment(
  cell: LadderBlockCell | null,
  next: LadderBlockCell | null | undefined,
  column: number,
  { cellWidth, columnCount }: LadderLayout,
  theme: Theme,
): Span[] {
  if (cell === null) return [{ text: ' '.repeat(cellWidth) }];
  const [mark, tone] = [changeMark(cell.change, theme), changeTone(cell.change)];
  const isEnd = !next && column < columnCount - 1;
  const width = cellWidth - (isEnd ? barGap : 0);
  const text = mark + theme.ladder.carriesOn.repeat(width - mark.length);
  return [{ text, ...(tone && { tone }) }, ...(isEnd ? [{ text: ' '.repeat(barGap) }] : [])];
}

/** The texts of levels that say more than that they ask for a criterion, where they say something new. */
export function barTexts(row: LadderBlockRow): (LadderBlockCell | null)[] {
  return row.cells.map((cell, column) => (cell && cell.text !== '' && cell.text !== row.cells[column - 1]?.text ? cell : null));
}
