import type { ComparedRow } from '../../model/blocks/comparison.js';
import { layoutRows } from './row-layout.js';
import { displayLabel } from './row-parts.js';
import { type Canvas, cellSpans } from './row-text.js';
import { type Line, lineWidth } from './wrap.js';

/** Sets pay figures in a table with a row for each role and a column for each statistic; null if that is too wide. */
export function payByRole(rows: readonly ComparedRow[], canvas: Canvas): string[] | null {
  const { roles, theme, width } = canvas;
  const heads = rows.map((row): Line => theme.spans([{ text: displayLabel(row) ?? '', tone: 'muted' }]));
  const figures = roles.flatMap((_, place) => {
    const cells = rows.map((row): Line => {
      const cell = row.cells[place];
      return cell ? cellSpans(cell, row, place, canvas) : [];
    });
    return cells.every((line) => line.length === 0) ? [] : [{ mark: theme.roleMark(place, roles.length), cells }];
  });
  const widths = heads.map((head, column) => Math.max(lineWidth(head), ...figures.map(({ cells }) => lineWidth(cells[column] ?? []))));
  if (widths.reduce((sum, columnWidth) => sum + columnWidth + gap.length, 1) > width) return null;
  const right = (line: Line, column: number): Line => [{ text: ' '.repeat(Math.max(0, (widths[column] ?? 0) - lineWidth(line))) }, ...line];
  const cells = [{ mark: { text: ' ' }, cells: heads }, ...figures].map(({ mark, cells: lines }) => [
    { lines: [[mark]] },
    ...lines.map((line, column) => ({ lines: [right(line, column)] })),
  ]);
  return layoutRows(
    cells,
    [1, ...widths],
    widths.map(() => gap),
    theme,
  ).flat();
}

const gap = '  ';
