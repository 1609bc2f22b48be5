// Sets cells in rows and columns with cli-table3. Loaded only when there is something to lay out.
import Table, { type CellOptions } from 'cli-table3';
import Cell from 'cli-table3/src/cell.js';
import utils from 'cli-table3/src/utils.js';
import { paintedWidth } from './wrap.js';

/** One cell of a grid: text that is wrapped and painted already. */
export interface GridCell {
  readonly lines: readonly string[];
  /** How many columns it covers. */
  readonly span: number;
}

export interface GridColumn {
  /** What separates it from the column before: at least one space, and a painted character at most. Empty for the first column. */
  readonly gap: string;
  /** Without the gap, in columns of the terminal. */
  readonly width: number;
}

/** The lines of each row, without borders and without spaces at their ends. Every row covers all columns. */
export function gridLines(rows: readonly (readonly GridCell[])[], columns: readonly GridColumn[]): string[][] {
  const gaps = columns.map(({ gap }) => gapParts(gap));
  const colWidths = columns.map(({ width }, column) => (gaps[column]?.after ?? 0) + width + (gaps[column + 1]?.before ?? 0));
  return batches(rows).flatMap((batch) => {
    const table = new Table({ style: { compact: true, head: [], border: [] }, colWidths: [...colWidths] });
    table.push(...batch.map((row) => row.map((cell, index) => cellOptions(cell, columnOf(row, index), gaps))));
    const lines = table.toString().split('\n');
    return batch.map((row) => lines.splice(0, heightOf(row)).map((line) => line.trimEnd()));
  });
}

/** cli-table3 holds each cell against those of all rows above it, which takes long in a long table. The widths are given, so that a table can be split. */
const rowsPerTable = 16;

function batches<Row>(rows: readonly Row[]): (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerTable) }, (_, index) =>
    rows.slice(index * rowsPerTable, (index + 1) * rowsPerTable),
  );
}

function columnOf(row: readonly GridCell[], index: number): number {
  return row.slice(0, index).reduce((sum, { span }) => sum + span, 0);
}

function heightOf(row: readonly GridCell[]): number {
  return Math.max(1, ...row.map(({ lines }) => lines.length));
}

function cellOptions({ lines, span }: GridCell, column: number, gaps: readonly GapParts[]): CellOptions {
  return {
    content: lines.join('\n'),
    colSpan: span,
    chars: { middle: gaps[column]?.separator ?? '' },
    style: { 'padding-left': gaps[column]?.after ?? 0, 'padding-right': gaps[column + span]?.before ?? 0 },
  };
}

/** One character between columns, and the spaces around it, which are padding. */
interface GapParts {
  readonly before: number;
  readonly separator: string;
  readonly after: number;
}

function gapParts(gap: string): GapParts {
  const separator = gap.trim();
  if (separator === '') return { before: 0, separator: ' ', after: Math.max(0, gap.length - 1) };
  return { before: gap.length - gap.trimStart().length, separator, after: gap.length - gap.trimEnd().length };
}

// cli-table3 would measure each cell to choose widths and to cut what is too long, carry colours from line to line, and look up 15 characters of borders. All
// of that is done or not wanted here, and takes as long as the rest of the table. Its measure takes some scripts for wider than they are; ours does not.
Cell.prototype.mergeTableOptions = function (this: Cell, _table, cells) {
  const { chars, style } = this.options;
  const lines = this.content.split('\n');
  const [paddingLeft, paddingRight] = [style?.['padding-left'] ?? 0, style?.['padding-right'] ?? 0];
  Object.assign(this, { cells, chars: { ...noBorders, ...chars }, paddingLeft, paddingRight, lines, desiredHeight: lines.length });
};
utils.truncate = (text) => text;
utils.pad = (text, width) => text + ' '.repeat(Math.max(0, width - paintedWidth(text)));

const noBorders = { left: '', right: '', top: '', bottom: '', bottomLeft: '', bottomMid: '', bottomRight: '' };
