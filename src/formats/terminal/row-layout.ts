import type { Tone } from '../../model/report.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth } from './wrap.js';

/** One cell of a row, already wrapped to the width of its column. */
export interface LayoutCell {
  readonly lines: readonly Line[];
  /** The tone of the spans that have none. */
  readonly tone?: Tone | undefined;
}

/** Sets cells in columns of the given widths and returns the painted lines of each row. `gaps[n]` separates column n from the next one. */
export function layoutRows(
  rows: readonly (readonly LayoutCell[])[],
  widths: readonly number[],
  gaps: readonly string[],
  theme: Theme,
): string[][] {
  const paintedGaps = gaps.map((gap) => paintGap(gap, theme));
  return rows.map((cells) => {
    const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
    return Array.from({ length: height }, (_, index) => rowLine(cells, index, widths, paintedGaps, theme));
  });
}

function rowLine(cells: readonly LayoutCell[], index: number, widths: readonly number[], gaps: readonly string[], theme: Theme): string {
  const padded = cells.map(({ lines, tone }, column) => {
    const line = lines[index] ?? [];
    return theme.paint(line, tone) + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lineWidth(line))) + (gaps[column] ?? '');
  });
  return padded.join('').trimEnd();
}

/** Leaves the spaces uncoloured, so that those at the end of a line can be trimmed. */
function paintGap(gap: string, theme: Theme): string {
  return gap.replace(/\S+/, (separator) => theme.paint([{ text: separator }], 'muted'));
}
