import { type LayoutCell, paintGap } from './row-layout.js';
import type { Theme } from './theme.js';
import { lineWidth } from './wrap.js';

/** Does what `layoutRows` does, for pipes: these have many rows of one line each, which need no layout. */
export function pipeRows(
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
