import type { Tone } from '../../model/text.js';
import { type GridCell, type GridColumn, gridLines } from './grid.js';
import type { Theme } from './theme.js';
import type { Line } from './wrap.js';

/** One cell of a row, already wrapped to the width of its columns. */
export interface LayoutCell {
  readonly lines: readonly Line[];
  /** The tone of the spans that have none. */
  readonly tone?: Tone | undefined;
  /** How many columns the cell covers; 1 if it is left out. */
  readonly span?: number;
}

/** Sets cells in columns of the given widths and returns the painted lines of each row. `gaps[n]` separates column n from the next one. */
export function layoutRows(
  rows: readonly (readonly LayoutCell[])[],
  widths: readonly number[],
  gaps: readonly string[],
  theme: Theme,
): string[][] {
  const columns = widths.map((width, index): GridColumn => ({ width, gap: paintGap(gaps[index - 1] ?? '', theme) }));
  return gridLines(
    rows.map((cells) => cells.map((cell) => gridCell(cell, theme))),
    columns,
  );
}

function gridCell({ lines, tone, span = 1 }: LayoutCell, theme: Theme): GridCell {
  return { lines: lines.map((line) => theme.paint(line, tone)), span };
}

/** Leaves the spaces uncoloured, so that those at the end of a line can be trimmed. */
export function paintGap(gap: string, theme: Theme): string {
  return gap.replace(/\S+/, (separator) => theme.paint([{ text: separator }], 'muted'));
}
