import type { ComparedRow, ComparisonBlock, PayChart } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { categoryHeading, plainHeading } from './category-heading.js';
import { columnsFor } from './columns.js';
import type { Style } from './format.js';
import { dotRows } from './dot-rows.js';
import { hanging } from './hanging.js';
import { lineByLine } from './line-by-line.js';
import { isDrawn, payChart } from './pay-chart.js';
import { isRated, ratedRows } from './rated-rows.js';
import { sideBySide } from './side-by-side.js';
import { stacked } from './stacked.js';
import { roleTone, type Theme } from './theme.js';

/** Wider than this, a line is hard to read. */
const widest = 160;

/** A category as lines: figures drawn, texts side by side where that can be read, else stacked. */
export function comparisonTable(block: ComparisonBlock, style: Style, theme: Theme): string[] {
  if (style.width === Infinity)
    return [theme.paint(plainHeading(block, theme)), ...(block.rows.length === 0 ? [] : lineByLine(block, theme))];
  const canvas = { width: Math.min(widest, style.width), roles: block.roles, theme };
  const heading = categoryHeading(block, canvas.width, theme).map((line) => theme.paint(line));
  return [...heading, ...apart(inGroups(block.rows).map(({ title, rows }) => groupLines(title, rows, block, canvas)))];
}

interface Group {
  readonly title: string | null;
  readonly rows: readonly ComparedRow[];
}

function inGroups(rows: readonly ComparedRow[]): Group[] {
  const groups: { title: string | null; rows: ComparedRow[] }[] = [];
  for (const row of rows) {
    const title = row.group?.title ?? null;
    const last = groups.at(-1);
    if (last && last.title === title) last.rows.push(row);
    else groups.push({ title, rows: [row] });
  }
  return groups;
}

/** Parts that are drawn in different ways have an empty line between them. */
function groupLines(title: string | null, rows: readonly ComparedRow[], { charts }: ComparisonBlock, canvas: Canvas): string[] {
  const chart = charts.find(({ unit }) => unit === title);
  const head = title === null ? [] : titleLines(title, canvas);
  return chart ? apart([[...head, ...chartLines(chart, canvas)], textRows(rows, canvas)]) : [...head, ...apart(rowParts(rows, canvas))];
}

/** What is put otherwise, what is drawn, and what is left to say. */
function rowParts(rows: readonly ComparedRow[], canvas: Canvas): string[][] {
  const rated = rows.filter(isRated);
  if (rated.length === 0) return [textRows(rows, canvas)];
  const drawn = ratedRows(rated, canvas);
  if (!drawn) return [dotRows(rows, canvas)];
  const said = rows.filter((row) => !isRated(row));
  const beside = said.filter(({ status }) => status === 'different' || status === 'similar');
  return [
    textRows(beside, canvas),
    drawn,
    textRows(
      said.filter((row) => !beside.includes(row)),
      canvas,
    ),
  ];
}

/** Lists of lines, with an empty one between. */
function apart(parts: readonly (readonly string[])[]): string[] {
  return parts.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function titleLines(title: string, { theme, width }: Canvas): string[] {
  return hanging([], theme.spans(title), width).map((line) => theme.paint(line, 'strong'));
}

function chartLines(chart: PayChart, canvas: Canvas): string[] {
  return [...noteLines(chart, canvas), ...(isDrawn(chart) ? payChart(chart, canvas.width, canvas.theme) : [])];
}

function textRows(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  if (rows.length === 0) return [];
  const columns = columnsFor(rows, canvas);
  if (columns) return sideBySide(rows, columns, canvas);
  return canvas.roles.length === 2 ? stacked(rows, canvas) : dotRows(rows, canvas);
}

/** What the figures of each role describe. */
function noteLines({ ranges }: PayChart, { theme, width }: Canvas): string[] {
  return ranges.flatMap(({ title, note }, place) =>
    note === null
      ? []
      : hanging(
          [],
          [...theme.spans([{ text: `${title}: `, tone: roleTone(place, ranges.length) }]), ...theme.spans([{ text: note, tone: 'muted' }])],
          width,
        ).map((line) => theme.paint(line)),
  );
}
