import type { PdfItem } from './pdf-content.js';
import { rowsOf } from './pdf-rows.js';

/** A part of a page whose lines follow each other. */
export interface PdfColumn {
  readonly items: readonly PdfItem[];
  /** Where its lines end at the latest, in points. */
  readonly right: number;
}

interface Row {
  readonly items: readonly PdfItem[];
  /** Its items without the gaps between words. */
  readonly segments: readonly Segment[];
}

interface Segment {
  readonly left: number;
  readonly right: number;
}

/** Rows of a page, from one up to another, with a gap that runs through all of them. */
interface Gutter {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  /** How many rows the side with fewer has. */
  readonly rows: number;
}

/** Divides a page where a gap runs down through many lines. Dates or labels beside the lines that they belong to are no column. */
export function columnsOf(items: readonly PdfItem[], width: number): PdfColumn[] {
  const rows = rowsOf(items).map((row) => ({ items: row, segments: segmentsOf(row) }));
  const right = rightEdge(items, width);
  const gutter = gutterOf(rows, width);
  if (!gutter) return items.length === 0 ? [] : [{ items, right }];
  const { from, to, x } = gutter;
  const within = rows.slice(from, to).flatMap((row) => row.items);
  const left = within.filter((item) => item.x < x);
  const beside = within.filter((item) => item.x >= x);
  const above = rows.slice(0, from).flatMap((row) => row.items);
  const below = rows.slice(to).flatMap((row) => row.items);
  return [
    ...(above.length === 0 ? [] : [{ items: above, right }]),
    ...columnsWithin(left, width, leftColumnEnd(left, beside)),
    ...columnsWithin(beside, width, right),
    ...(below.length === 0 ? [] : columnsOf(below, width)),
  ];
}

/** The columns of one side of a gap, which may be two, as on a page with three. */
function columnsWithin(items: readonly PdfItem[], width: number, right: number): PdfColumn[] {
  const columns = columnsOf(items, width);
  return columns.map((column, index) => (index === columns.length - 1 ? { ...column, right } : column));
}

function segmentsOf(row: readonly PdfItem[]): Segment[] {
  const segments: { left: number; right: number }[] = [];
  for (const { x, width, size } of row) {
    const last = segments.at(-1);
    if (last && x - last.right < Math.max(size * 0.9, 7)) last.right = Math.max(last.right, x + width);
    else segments.push({ left: x, right: x + width });
  }
  return segments;
}

/** Where lines of the whole page end: at the rightmost word, or at a margin as wide as the left one. */
function rightEdge(items: readonly PdfItem[], width: number): number {
  const rightmost = items.reduce((most, item) => Math.max(most, item.x + item.width), 0);
  const margin = items.reduce((least, { x }) => Math.min(least, x), width);
  const isFull = items.filter((item) => item.x + item.width > rightmost - width * 0.05).length >= 3;
  return isFull ? rightmost : Math.max(rightmost, width - margin);
}

/** The longest line of the left column tells its width, if it comes near the other column. */
function leftColumnEnd(left: readonly PdfItem[], beside: readonly PdfItem[]): number {
  const longest = left.reduce((most, item) => Math.max(most, item.x + item.width), 0);
  const limit = beside.reduce((least, { x }) => Math.min(least, x), Infinity);
  const start = left.reduce((least, { x }) => Math.min(least, x), Infinity);
  return limit - longest < (limit - start) * 0.25 ? longest : limit - 10;
}

function gutterOf(rows: readonly Row[], width: number): Gutter | null {
  let best: Gutter | null = null;
  for (let x = width * 0.15; x <= width * 0.85; x += step) {
    for (const { from, to } of runsWithoutText(rows, x)) {
      const run = rows.slice(from, to);
      const sides = [
        run.filter(({ segments }) => segments.some(({ left }) => left < x)),
        run.filter(({ segments }) => segments.some(({ left }) => left >= x)),
      ] as const;
      const found = Math.min(sides[0].length, sides[1].length);
      if (found >= leastRows && found > (best?.rows ?? 0) && areColumns(sides, x)) best = { from, to, x, rows: found };
    }
  }
  return best;
}

const step = 3;

/** Lines that a column has at least. */
const leastRows = 5;

/** The longest sequences of rows in which no text crosses a vertical line. */
function runsWithoutText(rows: readonly Row[], x: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  for (const [index, { segments }] of rows.entries()) {
    if (!segments.some(({ left, right }) => left < x && right > x)) continue;
    if (index - from >= leastRows) runs.push({ from, to: index });
    from = index + 1;
  }
  if (rows.length - from >= leastRows) runs.push({ from, to: rows.length });
  return runs;
}

/** Whether two sides are texts of their own, rather than the columns of a table, or dates and labels beside a text. */
function areColumns(sides: readonly [readonly Row[], readonly Row[]], x: number): boolean {
  const [narrow, wide] = textLength(sides[0], 0, x) < textLength(sides[1], x, Infinity) ? sides : [sides[1], sides[0]];
  const [from, to] = narrow === sides[0] ? [0, x] : [x, Infinity];
  const shared = narrow.filter((row) => wide.includes(row));
  const cells = narrow === sides[0] ? narrow.filter((row) => shared.includes(row) || !isHeadingOf(row, shared)) : narrow;
  const isTable = shared.length >= cells.length * 0.8 && shared.length >= wide.length * 0.8;
  const dated = shared.filter(({ items }) => /\b(?:19|20)\d\d\b/.test(textWithin(items, from, to)));
  if ((isTable && !hasHeadings(narrow, from, to)) || dated.length >= narrow.length * 0.3) return false;
  const baselines = narrow.map(({ items }) => items.find((item) => item.x >= from && item.x < to)).filter((item) => item !== undefined);
  const close = baselines.filter((item, index) => index > 0 && (baselines[index - 1]?.y ?? 0) - item.y < item.size * 2);
  return close.length >= (baselines.length - 1) * 0.5;
}

/** Whether a line stands out from the first cells of the rows around it: above the labels of a table, it is the heading of the whole table. */
function isHeadingOf({ items: [first] }: Row, table: readonly Row[]): boolean {
  return first !== undefined && table.every(({ items: [cell] }) => cell?.font !== first.font || cell.size !== first.size);
}

/** Some of the cells in capitals are the headings of a column. Labels of a table are all in capitals, or its first row alone. */
function hasHeadings(rows: readonly Row[], from: number, to: number): boolean {
  const headings = rows.filter(({ items }) => /^[\p{Lu} &]{5,}$/u.test(textWithin(items, from, to).trim()));
  return headings.length >= 2 && headings.length <= rows.length * 0.6;
}

function textLength(rows: readonly Row[], from: number, to: number): number {
  return rows.reduce((sum, { items }) => sum + textWithin(items, from, to).length, 0);
}

function textWithin(items: readonly PdfItem[], from: number, to: number): string {
  return items
    .filter(({ x }) => x >= from && x < to)
    .map(({ text }) => text)
    .join(' ');
}
