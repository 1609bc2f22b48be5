import type { Tone } from '../../model/report.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth } from './wrap.js';

/** What stands in one column of a row, already wrapped to it. */
export interface GridCell {
  readonly lines: readonly Line[];
  /** Of the words that have no tone of their own. */
  readonly tone?: Tone | undefined;
}

/** Rows in columns of the given widths: for each row, its lines. Between each column and the next stands a gap. */
export function grid(rows: readonly (readonly GridCell[])[], widths: readonly number[], gaps: readonly string[], theme: Theme): string[][] {
  const between = gaps.map((gap) => gapText(gap, theme));
  return rows.map((cells) => {
    const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
    return Array.from({ length: height }, (_, index) => rowLine(cells, index, widths, between, theme));
  });
}

function rowLine(cells: readonly GridCell[], index: number, widths: readonly number[], gaps: readonly string[], theme: Theme): string {
  const filled = cells.map(({ lines, tone }, column) => {
    const line = lines[index] ?? [];
    return theme.paint(line, tone) + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lineWidth(line))) + (gaps[column] ?? '');
  });
  return filled.join('').trimEnd();
}

/** Spaces have no colour, so that those at the end of a line can be taken away. */
function gapText(gap: string, theme: Theme): string {
  return gap.replace(/\S+/, (line) => theme.paint([{ text: line }], 'muted'));
}
