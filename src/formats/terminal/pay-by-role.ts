import type { ComparedRow, Span } from '../../model/report.js';
import { type Canvas, cellSpans } from './row-text.js';
import { grid } from './grid.js';
import { displayLabel } from './row-parts.js';
import { type Line, lineWidth, wrap } from './wrap.js';

const widestTitle = 28;

/** Figures of pay with the roles as rows and the statistics as columns; null where even that is too wide. */
export function payByRole(rows: readonly ComparedRow[], { roles, theme, width }: Canvas): string[] | null {
  const titles = roles.map((title) => theme.spans([{ text: title, tone: 'strong' }]));
  const heads = rows.map((row): Line => [
    theme.mark(row.status, row.cells.map(Boolean)),
    { text: ' ' },
    ...theme.spans([{ text: displayLabel(row) ?? '', tone: 'muted' }]),
  ]);
  const figures = roles.map((_, place) =>
    rows.map((row): Line => {
      const cell = row.cells[place];
      return cell ? cellSpans(cell, row, place, theme) : [];
    }),
  );
  const remarks = rows.map((row): readonly Span[] => theme.spans([{ text: row.briefNote ?? '', tone: 'muted' }]));
  const all = [heads, ...figures, remarks];
  const title = Math.min(widestTitle, Math.max(...titles.map(lineWidth)));
  const widths = rows.map((_, place) => Math.max(...all.map((lines) => lineWidth(lines[place] ?? []))));
  if (widths.reduce((sum, each) => sum + each + 2, title) > width) return null;
  const drawn = all.map((lines, index) => [{ lines: wrap(titles[index - 1] ?? [], title) }, ...lines.map((line) => ({ lines: [line] }))]);
  return grid(
    drawn,
    [title, ...widths],
    widths.map(() => '  '),
    theme,
  ).flat();
}
