import type { ComparedRow } from '../../model/report.js';
import { layoutRows } from './row-layout.js';
import { displayLabel } from './row-parts.js';
import { type Canvas, cellSpans } from './row-text.js';
import { type Line, lineWidth, wrap } from './wrap.js';

const widestTitle = 28;

/** Sets pay figures in a table with a row for each role and a column for each statistic; null if that is too wide. */
export function payByRole(rows: readonly ComparedRow[], { roles, theme, width }: Canvas): string[] | null {
  const heads = rows.map((row): Line => [
    theme.mark(row.status, row.cells.map(Boolean)),
    { text: ' ' },
    ...theme.spans([{ text: displayLabel(row) ?? '', tone: 'muted' }]),
  ]);
  const figures = roles.map((_, roleIndex) =>
    rows.map((row): Line => {
      const cell = row.cells[roleIndex];
      return cell ? cellSpans(cell, row, roleIndex, theme) : [];
    }),
  );
  const notes = rows.map((row): Line => theme.spans([{ text: row.briefNote ?? '', tone: 'muted' }]));
  const tableRows = [heads, ...figures, notes];
  const titles = roles.map((title) => theme.spans([{ text: title, tone: 'strong' }]));
  const titleWidth = Math.min(widestTitle, Math.max(...titles.map(lineWidth)));
  const widths = rows.map((_, column) => Math.max(...tableRows.map((lines) => lineWidth(lines[column] ?? []))));
  if (widths.reduce((sum, columnWidth) => sum + columnWidth + 2, titleWidth) > width) return null;
  // The first table row holds the heads, so that role n is in table row n + 1.
  const cells = tableRows.map((lines, index) => [
    { lines: wrap(titles[index - 1] ?? [], titleWidth) },
    ...lines.map((line) => ({ lines: [line] })),
  ]);
  const gaps = widths.map(() => '  ');
  return layoutRows(cells, [titleWidth, ...widths], gaps, theme).flat();
}
