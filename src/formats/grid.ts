import Table from 'cli-table3';
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

/**
 * Rows in columns of the given widths, with a line under the head. Each cell is wrapped and filled up here and handed on a
 * line at a time, because cli-table3 cuts what it measures as too wide, and is slow with cells of several lines.
 */
export function grid(head: GridRow | null, rows: readonly GridRow[], widths: readonly number[], style: Style, theme: Theme): string[] {
  const drawn = new Table({
    chars: { ...noBorders, middle: ` ${theme.line.vertical} ` },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  const headEnd = head ? drawn.push(...physical(head, widths, theme)) : 0;
  const ends = rows.map((row) => drawn.push(...physical(row, widths, theme)));
  const lines =
    drawn.length === 0
      ? []
      : drawn
          .toString()
          .split('\n')
          .map((line) => line.trimEnd());
  const body = rows.flatMap((row, index) => [
    ...lines.slice(ends[index - 1] ?? headEnd, ends[index]),
    ...noteLines(row, widths, style, theme),
  ]);
  return head ? [...lines.slice(0, headEnd), rule(widths, theme), ...body] : body;
}

function rule(widths: readonly number[], { line: { horizontal, cross } }: Theme): string {
  return widths.map((width) => horizontal.repeat(width)).join(`${horizontal}${cross}${horizontal}`);
}

function noteLines({ note }: GridRow, widths: readonly number[], { width }: Style, theme: Theme): string[] {
  if (!note) return [];
  const indent = ' '.repeat((widths[0] ?? 0) + 3);
  return wrap(note, width - indent.length).map((line) => indent + theme.paint(line, 'muted'));
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
