import type { ComparedRow, ComparisonBlock, PayChart } from '../../model/report.js';
import type { Style } from '../format.js';
import { dotRows } from './dot-rows.js';
import { categoryHeading, headingLine } from './headings.js';
import { lineByLine } from './line-by-line.js';
import { payByRole } from './pay-by-role.js';
import { hasPayRange, payChartLines } from './pay-chart.js';
import { isRated, ratedRows } from './rated-rows.js';
import type { Canvas } from './row-text.js';
import { sideBySide } from './side-by-side.js';
import { stacked } from './stacked.js';
import { fitTextColumns } from './text-columns.js';
import { type Theme, roleTone } from './theme.js';
import { hangingIndent } from './wrap.js';

/** Longer lines are hard to read. */
const widest = 160;

/**
 * Prints a category. In a pipe, each row is a line. In a terminal, figures are drawn, and texts are set side by side if the width allows
 * it, else stacked or, for more than two roles, as rows of dots.
 */
export function comparisonLines(block: ComparisonBlock, style: Style, theme: Theme): string[] {
  if (style.width === Infinity)
    return [theme.paint(headingLine(block, theme)), ...(block.rows.length === 0 ? [] : lineByLine(block, theme))];
  const canvas = { title: block.title, width: Math.min(widest, style.width), roles: block.roles, theme };
  const heading = categoryHeading(block, canvas.width, theme).map((line) => theme.paint(line));
  return [...heading, ...joinWithEmptyLines(groupRows(block).map((group) => groupLines(group, canvas)))];
}

interface Group {
  /** For pay figures: the chart of their unit. */
  readonly chart: PayChart | undefined;
  readonly rows: readonly ComparedRow[];
}

/** Groups consecutive rows that belong to the same chart, or to none. */
function groupRows({ rows, charts }: ComparisonBlock): Group[] {
  const groups: { chart: PayChart | undefined; rows: ComparedRow[] }[] = [];
  for (const row of rows) {
    const chart = charts.find(({ unit }) => unit === row.group?.title);
    const last = groups.at(-1);
    if (last && last.chart === chart) last.rows.push(row);
    else groups.push({ chart, rows: [row] });
  }
  return groups;
}

function groupLines({ chart, rows }: Group, canvas: Canvas): string[] {
  return joinWithEmptyLines(chart ? [chartLines(chart, canvas), payRows(rows, chart, canvas)] : rowLists(rows, canvas));
}

/** Three lists: texts that differ, figures drawn, all other texts. One list if there are no figures, or if they cannot be drawn. */
function rowLists(rows: readonly ComparedRow[], canvas: Canvas): string[][] {
  const rated = rows.filter(isRated);
  if (rated.length === 0) return [textRows(rows, canvas)];
  const figures = ratedRows(rated, canvas);
  if (!figures) return [dotRows(rows, canvas)];
  const texts = rows.filter((row) => !isRated(row));
  const differing = texts.filter(({ status }) => status === 'different' || status === 'similar');
  const rest = texts.filter((row) => !differing.includes(row));
  return [textRows(differing, canvas), figures, textRows(rest, canvas)];
}

/** Joins those lists that have lines, with an empty line between. */
function joinWithEmptyLines(lists: readonly (readonly string[])[]): string[] {
  return lists.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Texts side by side if there is room, else stacked for two roles and as rows of dots for more. */
function textRows(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  if (rows.length === 0) return [];
  const columns = fitTextColumns(rows, canvas);
  if (columns) return sideBySide(rows, columns, canvas);
  return canvas.roles.length === 2 ? stacked(rows, canvas) : dotRows(rows, canvas);
}

function chartLines(chart: PayChart, canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const title = hangingIndent([], theme.spans(chart.unit), width).map((line) => theme.paint(line, 'strong'));
  return [...title, ...payNoteLines(chart, canvas), ...(hasPayRange(chart) ? payChartLines(chart, width, theme) : [])];
}

/** What the figures of each role describe. */
function payNoteLines({ ranges }: PayChart, { theme, width }: Canvas): string[] {
  return ranges.flatMap(({ title, note }, roleIndex) => {
    if (note === null) return [];
    const titleSpans = theme.spans([{ text: `${title}: `, tone: roleTone(roleIndex) }]);
    return hangingIndent([], [...titleSpans, ...theme.spans([{ text: note, tone: 'muted' }])], width).map((line) => theme.paint(line));
  });
}

/** Pay figures with a column for each role or, if more than two roles do not fit, a row for each. */
function payRows(rows: readonly ComparedRow[], { ranges }: PayChart, canvas: Canvas): string[] {
  const columns = fitTextColumns(rows, canvas);
  return columns || ranges.length === 2 ? textRows(rows, canvas) : (payByRole(rows, canvas) ?? textRows(rows, canvas));
}
