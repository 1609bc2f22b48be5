import Table from 'cli-table3';
import type { Span, Tone } from '../model/report.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, wrap } from './wrap.js';

/** One row of a grid: cells of text, wrapped to their column. */
export interface GridRow {
  readonly cells: readonly (readonly Span[])[];
  readonly tone?: Tone | undefined;
}

/**
 * Rows in columns of the given widths, with a line under the head. Each cell is wrapped and filled up here and handed on a
 * line at a time, because cli-table3 cuts what it measures as too wide, and is slow with cells of several lines.
 */
export function grid(head: GridRow | null, rows: readonly GridRow[], widths: readonly number[], theme: Theme): string[] {
  const { horizontal, vertical, cross } = theme.line;
  const drawn = new Table({
    chars: { ...noBorders, middle: ` ${vertical} ` },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const under = widths.map((width) => horizontal.repeat(width));
  for (const row of head ? [head] : []) drawn.push(...physical(row, widths, theme));
  const headHeight = drawn.length;
  for (const row of rows) drawn.push(...physical(row, widths, theme));
  const lines =
    drawn.length === 0
      ? []
      : drawn
          .toString()
          .split('\n')
          .map((line) => line.trimEnd());
  return head ? [...lines.slice(0, headHeight), under.join(`${horizontal}${cross}${horizontal}`), ...lines.slice(headHeight)] : lines;
}

const noBorders = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
  ].map((part) => [part, '']),
);

/** The lines of one row. */
function physical({ cells, tone }: GridRow, widths: readonly number[], theme: Theme): string[][] {
  const wrapped = cells.map((spans, column) => wrap(spans, widths[column] ?? 1));
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    wrapped.map((lines, column) => filled(lines[index] ?? [], widths[column] ?? 1, tone, theme)),
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
