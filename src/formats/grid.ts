import type { Span, Tone } from '../model/report.js';
import type { Style } from './format.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, wrap } from './wrap.js';

/** One row of a grid: cells of text, wrapped to their column, and what is said under them across all columns. */
export interface GridRow {
  readonly cells: readonly (readonly Span[])[];
  readonly tone?: Tone | undefined;
  readonly note?: readonly Span[];
}

/** Rows in columns of the given widths, with a line under the head. */
export function grid(head: GridRow | null, rows: readonly GridRow[], widths: readonly number[], style: Style, theme: Theme): string[] {
  const body = rows.flatMap((row) => [...physical(row, widths, theme), ...noteLines(row, widths, style, theme)]);
  return head ? [...physical(head, widths, theme), rule(widths, theme), ...body] : body;
}

function rule(widths: readonly number[], { line: { horizontal, cross } }: Theme): string {
  return widths.map((width) => horizontal.repeat(width)).join(`${horizontal}${cross}${horizontal}`);
}

function noteLines({ note }: GridRow, widths: readonly number[], { width }: Style, theme: Theme): string[] {
  if (!note) return [];
  const indent = ' '.repeat((widths[0] ?? 0) + 3);
  return wrap(note, width - indent.length).map((line) => indent + theme.paint(line, 'muted'));
}

/** The lines of one row, each cell wrapped and filled up to its column. */
function physical({ cells, tone }: GridRow, widths: readonly number[], theme: Theme): string[] {
  const wrapped = cells.map((spans, column) => wrap(spans, widths[column] ?? 1));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    wrapped
      .map((lines, column) => filled(lines[index] ?? [], widths[column] ?? 1, tone, theme))
      .join(` ${theme.line.vertical} `)
      .trimEnd(),
  );
}

function filled(line: Line, width: number, tone: Tone | undefined, theme: Theme): string {
  return theme.paint(line, tone) + ' '.repeat(Math.max(0, width - lineWidth(line)));
}

/** The columns that each column takes where nothing is wrapped. */
export function naturalWidths(rows: readonly GridRow[]): number[] {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: columns }, (_, column) => Math.max(1, ...rows.map(({ cells }) => lineWidth(cells[column] ?? []))));
}
