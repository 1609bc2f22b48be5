import type { Span, Text } from '../../model/text.js';
import { spansOf } from '../text.js';
import { pipeRows } from './pipe-rows.js';
import { layoutRows } from './row-layout.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, lineWidth, widestWord, wrap } from './wrap.js';

/**
 * Prints a table. If its columns would break words, or squeeze a long text into a narrow column, prints each row as a record of its own.
 */
export function dataTable(columns: readonly string[], rows: readonly (readonly Text[])[], width: number, theme: Theme): string[] {
  const head = columns.map((column) => theme.spans([{ text: column, tone: 'strong' }]));
  const body = rows.map((cells) => (areSimple(cells) ? cells : cells.map((cell) => theme.spans(cell))));
  const natural = naturalWidths([head, ...body]);
  const room = width - 3 * (columns.length - 1);
  if (width === Infinity) return tableLines(head, body, natural, true, theme);
  if (sum(natural) <= room) return tableLines(head, body, natural, false, theme);
  const minimal = columns.map((_, column) => minimalWidth([head, ...body].map((cells) => spansOf(cells[column] ?? ''))));
  if (sum(minimal) > room) return body.flatMap((cells) => recordLines(columns, cells.map(spansOf), width, theme));
  return tableLines(head, body, fitWidths(natural, minimal, room), false, theme);
}

type Cell = readonly Span[];

/**
 * Sanitized cells, or plain strings if all cells are simple. In a list of ten thousand roles most rows are, which saves most of the work.
 */
type Row = readonly Cell[] | readonly string[];

/** Printable ASCII words with single spaces between: as wide as they are long, and nothing to sanitize or trim. */
const simple = /^(?:[!-~]+(?: [!-~]+)*)?$/;

function areSimple(cells: readonly Text[]): cells is readonly string[] {
  return cells.every((cell) => typeof cell === 'string' && simple.test(cell));
}

/** The width of each column without wrapping, at least 1. */
function naturalWidths(rows: readonly Row[]): number[] {
  const widths = (rows[0] ?? []).map(() => 1);
  for (const cells of rows) cells.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 1, cellWidth(cell))));
  return widths;
}

function cellWidth(cell: Cell | string): number {
  return typeof cell === 'string' ? cell.length : lineWidth(cell);
}

/** The columns that a long text needs to be readable, by its natural width. Shorter texts need enough for their longest word. */
const readableWidths = [
  { from: 80, needs: 40 },
  { from: 40, needs: 24 },
];
const longestWord = 40;

/** The narrowest width at which a column is readable. */
function minimalWidth(cells: readonly Cell[]): number {
  const natural = Math.max(...cells.map(lineWidth));
  const word = Math.max(...cells.map(widestWord));
  return Math.max(Math.min(word, longestWord), readableWidths.find(({ from }) => natural >= from)?.needs ?? 0);
}

/** Narrows the widest column one step at a time, but none below its minimum, until all fit. */
function fitWidths(natural: readonly number[], minimal: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const shrinkable = widths.map((width, column) => (width > (minimal[column] ?? 0) ? width : 0));
    const widest = shrinkable.indexOf(Math.max(...shrinkable));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function tableLines(head: Row, body: readonly Row[], widths: readonly number[], isPipe: boolean, theme: Theme): string[] {
  const { vertical, horizontal, cross } = theme.line;
  const rule = widths.map((width) => horizontal.repeat(width)).join(`${horizontal}${cross}${horizontal}`);
  const gap = ` ${theme.paint([{ text: vertical, tone: 'muted' }])} `;
  const gaps = widths.slice(1).map(() => ` ${vertical} `);
  const gridLines = (cells: Row): string[] => {
    const gridCells = cells.map((cell, column) => ({ lines: wrap(spansOf(cell), widths[column] ?? 1) }));
    return (isPipe ? pipeRows : layoutRows)([gridCells], widths, gaps, theme).flat();
  };
  const lines = body.flatMap((cells) => (isPipe ? simpleLine(cells, widths, gap) : null) ?? gridLines(cells));
  return [...gridLines(head), theme.paint([{ text: rule, tone: 'muted' }]), ...lines];
}

/** The line of a row if all its cells are strings that fit; else null. */
function simpleLine(cells: Row, widths: readonly number[], gap: string): string | null {
  let line = '';
  for (const [column, cell] of cells.entries()) {
    const width = widths[column] ?? 0;
    if (typeof cell !== 'string' || cell.length > width) return null;
    line += (column === 0 ? '' : gap) + cell.padEnd(width);
  }
  return line.trimEnd();
}

const widestShortField = 24;
const indent: Line = [{ text: '  ' }];

/**
 * The first two cells as a heading; below it the others after their column names: the short ones together, each long one on its own line.
 */
function recordLines(columns: readonly string[], cells: readonly Cell[], width: number, theme: Theme): string[] {
  const [name = [], title = []] = cells;
  const heading = hangingIndent([], [...name.map((span) => ({ ...span, tone: 'strong' as const })), { text: '  ' }, ...title], width);
  const fields = cells.slice(2).flatMap((cell, index) => (lineWidth(cell) === 0 ? [] : [{ cell, name: columns[index + 2] ?? '' }]));
  const short = fields.filter(({ cell }) => lineWidth(cell) <= widestShortField);
  const long = fields.filter((field) => !short.includes(field));
  const shortSpans = short.flatMap((field, index) => [...(index === 0 ? [] : [{ text: '   ' }]), ...fieldSpans(field, theme)]);
  return [
    ...heading,
    ...(short.length === 0 ? [] : hangingIndent(indent, shortSpans, width)),
    ...long.flatMap((field) => hangingIndent(indent, fieldSpans(field, theme), width)),
  ].map((line) => theme.paint(line));
}

function fieldSpans({ name, cell }: { name: string; cell: Cell }, theme: Theme): Line {
  return [...theme.spans([{ text: `${name}: `, tone: 'muted' }]), ...cell];
}
