import type { Span, Text } from '../model/report.js';
import { grid } from './grid.js';
import { hanging } from './hanging.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, widestWord, wrap } from './wrap.js';

type Cell = readonly Span[];

/** A table; where its columns would break words, or leave a long text a narrow strip, each row as a record of its own. */
export function records(columns: readonly string[], rows: readonly (readonly Text[])[], width: number, theme: Theme): string[] {
  const head = columns.map((column) => theme.spans([{ text: column, tone: 'strong' }]));
  const body = rows.map((cells) => cells.map((cell) => theme.spans(cell)));
  const natural = columns.map((_, place) => Math.max(1, ...[head, ...body].map((cells) => lineWidth(cells[place] ?? []))));
  const needed = columns.map((_, place) => neededWidth([head, ...body].map((cells) => cells[place] ?? [])));
  const room = width - 3 * (columns.length - 1);
  if (sum(needed) > room) return body.flatMap((cells) => recordLines(columns, cells, width, theme));
  return tableLines([head, ...body], fitted(natural, needed, room), theme);
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

function tableLines(rows: readonly (readonly Cell[])[], widths: readonly number[], theme: Theme): string[] {
  const { vertical, horizontal, cross } = theme.line;
  const drawn = rows.map((cells) => cells.map((cell, place) => ({ lines: wrap(cell, widths[place] ?? 1) })));
  const gaps = widths.slice(1).map(() => ` ${vertical} `);
  const [head = [], ...body] = grid(drawn, widths, gaps, theme);
  const rule = widths.map((each) => horizontal.repeat(each)).join(`${horizontal}${cross}${horizontal}`);
  return [...head, theme.paint([{ text: rule, tone: 'muted' }]), ...body.flat()];
}

const shortField = 24;
const indent: Line = [{ text: '  ' }];

/** The first two columns name the record. The others follow behind their names: short ones on one line, each longer one on its own. */
function recordLines(columns: readonly string[], cells: readonly Cell[], width: number, theme: Theme): string[] {
  const [name = [], title = []] = cells;
  const lead = hanging([], [...name.map((span) => ({ ...span, tone: 'strong' as const })), { text: '  ' }, ...title], width);
  const fields = cells.slice(2).flatMap((cell, index) => (lineWidth(cell) === 0 ? [] : [{ cell, name: columns[index + 2] ?? '' }]));
  const short = fields.filter(({ cell }) => lineWidth(cell) <= shortField);
  const run = short.flatMap((field, index) => [...(index === 0 ? [] : [{ text: '   ' }]), ...named(field, theme)]);
  const long = fields.filter((field) => !short.includes(field)).flatMap((field) => hanging(indent, named(field, theme), width));
  return [...lead, ...(run.length === 0 ? [] : hanging(indent, run, width)), ...long].map((line) => theme.paint(line));
}

function named({ name, cell }: { name: string; cell: Cell }, theme: Theme): Line {
  return [...theme.spans([{ text: `${name}: `, tone: 'muted' }]), ...cell];
}
