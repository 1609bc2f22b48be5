import type { ComparedRow, ComparisonBlock, PayChart } from '../../model/report.js';
import type { Canvas } from './row-text.js';
import { categoryHeading, headingLine } from './headings.js';
import { fitTextColumns } from './text-columns.js';
import type { Style } from '../format.js';
import { dotRows } from './dot-rows.js';
import { hangingIndent } from './wrap.js';
import { lineByLine } from './line-by-line.js';
import { payByRole } from './pay-by-role.js';
import { hasPayRange, payChartLines } from './pay-chart.js';
import { isRated, ratedRows } from './rated-rows.js';
import { sideBySide } from './side-by-side.js';
import { stacked } from './stacked.js';
import { roleTone, type Theme } from './theme.js';

/** Wider than this, a line is hard to read. */
const widest = 160;

/** A category as lines: figures drawn, texts side by side where that can be read, else stacked. */
export function comparisonLines(block: ComparisonBlock, style: Style, theme: Theme): string[] {
  if (style.width === Infinity)
    return [theme.paint(headingLine(block, theme)), ...(block.rows.length === 0 ? [] : lineByLine(block, theme))];
  const canvas = { width: Math.min(widest, style.width), roles: block.roles, theme };
  const heading = categoryHeading(block, canvas.width, theme).map((line) => theme.paint(line));
  return [...heading, ...joinWithEmptyLines(inGroups(block).map((group) => groupLines(group, canvas)))];
}

interface Group {
  /** Its pay on one axis, if it is of pay. */
  readonly chart: PayChart | undefined;
  readonly rows: readonly ComparedRow[];
}

/** Each unit of pay by itself, and all other rows that follow each other together. */
function inGroups({ rows, charts }: ComparisonBlock): Group[] {
  const groups: { chart: PayChart | undefined; rows: ComparedRow[] }[] = [];
  for (const row of rows) {
    const chart = charts.find(({ unit }) => unit === row.group?.title);
    const last = groups.at(-1);
    if (last && last.chart === chart) last.rows.push(row);
    else groups.push({ chart, rows: [row] });
  }
  return groups;
}

/** Parts that are drawn in different ways have an empty line between them. */
function groupLines({ chart, rows }: Group, canvas: Canvas): string[] {
  return joinWithEmptyLines(chart ? [chartLines(chart, canvas), payRows(rows, chart, canvas)] : rowLists(rows, canvas));
}

/** What is put otherwise, what is drawn, and what is left to say. */
function rowLists(rows: readonly ComparedRow[], canvas: Canvas): string[][] {
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
function joinWithEmptyLines(parts: readonly (readonly string[])[]): string[] {
  return parts.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function chartLines(chart: PayChart, canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const title = hangingIndent([], theme.spans(chart.unit), width).map((line) => theme.paint(line, 'strong'));
  return [...title, ...payNoteLines(chart, canvas), ...(hasPayRange(chart) ? payChartLines(chart, width, theme) : [])];
}

/** More than two roles are the rows, where they would be too many columns. */
function payRows(rows: readonly ComparedRow[], { ranges }: PayChart, canvas: Canvas): string[] {
  const columns = fitTextColumns(rows, canvas);
  return columns || ranges.length === 2 ? textRows(rows, canvas) : (payByRole(rows, canvas) ?? textRows(rows, canvas));
}

function textRows(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  if (rows.length === 0) return [];
  const columns = fitTextColumns(rows, canvas);
  if (columns) return sideBySide(rows, columns, canvas);
  return canvas.roles.length === 2 ? stacked(rows, canvas) : dotRows(rows, canvas);
}

/** What the figures of each role describe. */
function payNoteLines({ ranges }: PayChart, { theme, width }: Canvas): string[] {
  return ranges.flatMap(({ title, note }, place) =>
    note === null
      ? []
      : hangingIndent(
          [],
          [...theme.spans([{ text: `${title}: `, tone: roleTone(place, ranges.length) }]), ...theme.spans([{ text: note, tone: 'muted' }])],
          width,
        ).map((line) => theme.paint(line)),
  );
}
