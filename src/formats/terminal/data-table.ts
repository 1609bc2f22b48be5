import type { Span, Text } from '../../model/report.js';
import { grid } from './grid.js';
import { type Line, hangingIndent, lineWidth, widestWord, wrap } from './wrap.js';
import type { Theme } from './theme.js';

type Cell = readonly Span[];

/** A table; where its columns would break words, or leave a long text a narrow strip, each row as a record of its own. */
export function dataTable(columns: readonly string[], rows: readonly (readonly Text[])[], width: number, theme: Theme): string[] {
  const head = columns.map((column) => theme.spans([{ text: column, tone: 'strong' }]));
  const body = rows.map((cells) => (isSimple(cells) ? cells : cells.map((cell) => theme.spans(cell))));
  const natural = naturalWidths([head, ...body]);
  const room = width - 3 * (columns.length - 1);
  if (sum(natural) <= room) return tableLines(head, body, natural, theme);
  const needed = columns.map((_, place) => neededWidth([head, ...body].map((cells) => spansOf(cells[place]))));
  if (sum(needed) > room) return body.flatMap((cells) => recordLines(columns, cells.map(spansOf), width, theme));
  return tableLines(head, body, fitted(natural, needed, room), theme);
}

/** Cells, or the texts of them where they need no more: a list of ten thousand roles is mostly such. */
type Row = readonly Cell[] | readonly string[];

/** ASCII words with one space between them are as wide as they are long, have nothing in them to be made plain, and no end to be trimmed. */
const simple = /^(?:[!-~]+(?: [!-~]+)*)?$/;

function isSimple(cells: readonly Text[]): cells is readonly string[] {
  return cells.every((cell) => typeof cell === 'string' && simple.test(cell));
}

function spansOf(cell: Cell | string = ''): Cell {
  return typeof cell === 'string' ? [{ text: cell }] : cell;
}

/** At least one column each. */
function naturalWidths(rows: readonly Row[]): number[] {
  const widths = (rows[0] ?? []).map(() => 1);
  for (const cells of rows) cells.forEach((cell, place) => (widths[place] = Math.max(widths[place] ?? 1, widthIn(cell))));
  return widths;
}

function widthIn(cell: Cell | string): number {
  return typeof cell === 'string' ? cell.length : lineWidth(cell);
}

/** Columns that a text needs to be read, by how long it is; shorter ones are not broken within a word. */
const readable = [
  { from: 80, needs: 40 },
  { from: 40, needs: 24 },
];
const longestWord = 40;

function neededWidth(cells: readonly Cell[]): number {
  const natural = Math.max(...cells.map(lineWidth));
  const word = Math.max(...cells.map(widestWord));
  return Math.max(Math.min(word, longestWord), readable.find(({ from }) => natural >= from)?.needs ?? 0);
}

/** The widest give way, a step at a time, as far as they can. */
function fitted(natural: readonly number[], needed: readonly number[], room: number): number[] {
  const widths = [...natural];
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const spare = widths.map((each, place) => (each > (needed[place] ?? 0) ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function tableLines(head: Row, body: readonly Row[], widths: readonly number[], theme: Theme): string[] {
  const { vertical, horizontal, cross } = theme.line;
  const rule = widths.map((each) => horizontal.repeat(each)).join(`${horizontal}${cross}${horizontal}`);
  const gap = ` ${theme.paint([{ text: vertical, tone: 'muted' }])} `;
  const lines = body.flatMap((cells) => textLine(cells, widths, gap) ?? rowLines(cells, widths, theme));
  return [...rowLines(head, widths, theme), theme.paint([{ text: rule, tone: 'muted' }]), ...lines];
}

/** The line of a row whose cells are texts that fit; else null. */
function textLine(cells: Row, widths: readonly number[], gap: string): string | null {
  let line = '';
  for (const [place, cell] of cells.entries()) {
    const width = widths[place] ?? 0;
    if (typeof cell !== 'string' || cell.length > width) return null;
    line += (place === 0 ? '' : gap) + cell.padEnd(width);
  }
  return line.trimEnd();
}

function rowLines(cells: Row, widths: readonly number[], theme: Theme): string[] {
  const drawn = cells.map((cell, place) => ({ lines: wrap(spansOf(cell), widths[place] ?? 1) }));
  const gaps = widths.slice(1).map(() => ` ${theme.line.vertical} `);
  return grid([drawn], widths, gaps, theme).flat();
}

const shortField = 24;
const indent: Line = [{ text: '  ' }];

/** The first two columns name the record. The others follow behind their names: short ones on one line, each longer one on its own. */
function recordLines(columns: readonly string[], cells: readonly Cell[], width: number, theme: Theme): string[] {
  const [name = [], title = []] = cells;
  const lead = hangingIndent([], [...name.map((span) => ({ ...span, tone: 'strong' as const })), { text: '  ' }, ...title], width);
  const fields = cells.slice(2).flatMap((cell, index) => (lineWidth(cell) === 0 ? [] : [{ cell, name: columns[index + 2] ?? '' }]));
  const short = fields.filter(({ cell }) => lineWidth(cell) <= shortField);
  const run = short.flatMap((field, index) => [...(index === 0 ? [] : [{ text: '   ' }]), ...named(field, theme)]);
  const long = fields.filter((field) => !short.includes(field)).flatMap((field) => hangingIndent(indent, named(field, theme), width));
  return [...lead, ...(run.length === 0 ? [] : hangingIndent(indent, run, width)), ...long].map((line) => theme.paint(line));
}

function named({ name, cell }: { name: string; cell: Cell }, theme: Theme): Line {
  return [...theme.spans([{ text: `${name}: `, tone: 'muted' }]), ...cell];
}
