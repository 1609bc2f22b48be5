import type { ComparedRow, ComparisonBlock } from '../../model/blocks/comparison.js';
import type { PayChart } from '../../model/pay-chart.js';
import type { Style } from '../format.js';
import { axisRows, isOnAxis } from './axis-rows.js';
import { categoryHeading, headingLine } from './headings.js';
import { lineByLine } from './line-by-line.js';
import { payByRole } from './pay-by-role.js';
import { hasPayRange, payChartLines } from './pay-chart.js';
import { isFolded, sharedLines } from './folded-rows.js';
import { type Canvas, roleMarks } from './row-text.js';
import { rowsByRole } from './rows-by-role.js';
import type { Theme } from './theme.js';
import { wrapEntries } from './legend.js';
import { type Line, hangingIndent, unbreakable } from './wrap.js';

/** Longer lines are hard to read. */
const widest = 160;

/**
 * Prints a category. In a pipe, each row is a line. In a terminal, ratings are drawn on one axis, texts stand after the marks of the roles that state them,
 * and what all state alike is named once.
 */
export function comparisonLines(block: ComparisonBlock, style: Style, theme: Theme): string[] {
  if (style.width === Infinity)
    return [theme.paint(headingLine(block, theme)), ...(block.rows.length === 0 ? [] : lineByLine(block, theme))];
  const { title, roles, isExplained } = block;
  const canvas = { title, width: Math.min(widest, style.width), roles, theme, isExplained, recurringNotes: recurringNotes(block) };
  const heading = categoryHeading(block, canvas.width, theme).map((line) => theme.paint(line));
  return [...heading, ...groupRows(block).flatMap((group) => groupLines(group, canvas))];
}

/** Notes of which several rows have each part: `in demand; hot technology`. */
function recurringNotes({ rows }: ComparisonBlock): Set<string> {
  const notesOfRows = rows.map(({ cells }) => [...new Set(cells.flatMap((cell) => cell?.note ?? []))]);
  const counts = new Map<string, number>();
  for (const notes of notesOfRows) for (const part of new Set(notes.flatMap(partsOf))) counts.set(part, (counts.get(part) ?? 0) + 1);
  return new Set(notesOfRows.flat().filter((note) => partsOf(note).every((part) => (counts.get(part) ?? 0) > 1)));
}

function partsOf(note: string): string[] {
  return note.split('; ');
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
  if (chart) return [...chartLines(chart, canvas), ...payRows(rows, canvas)];
  const ratings = rows.filter(isOnAxis);
  const steps = rows.filter(isOnSteps);
  const texts = rows.filter((row) => !ratings.includes(row) && !steps.includes(row));
  return [
    ...(ratings.length === 0 ? [] : (axisRows(ratings, canvas) ?? rowsByRole(ratings, canvas))),
    ...stepRows(steps, canvas),
    ...(texts.length === 0 ? [] : rowsByRole(texts, canvas)),
  ];
}

/** Whether a row has steps of a scale of words, of a thing that all roles call the same. */
function isOnSteps({ subject, cells }: ComparedRow): boolean {
  return subject !== null && cells.some((cell) => cell?.gauge?.type === 'rungs');
}

/** The steps of each thing on a line, after its name. */
function stepRows(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  const folded = rows.filter((row) => isFolded(row, canvas));
  const rest = rows.filter((row) => !folded.includes(row));
  const named = rest.map((row): ComparedRow => ({ ...row, label: row.subject, group: row.group && { ...row.group, label: row.subject } }));
  return [...sharedLines(folded, canvas), ...rowsByRole(named, canvas)];
}

function chartLines(chart: PayChart, canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const title = hangingIndent([], theme.spans(chart.unit), width).map((line) => theme.paint(line, 'strong'));
  return [...title, ...payNoteLines(chart, canvas), ...(hasPayRange(chart) ? payChartLines(chart, width, theme) : [])];
}

/** What the figures of each role describe. */
function payNoteLines({ ranges }: PayChart, canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const notes = ranges.flatMap(({ note }, place): Line[] =>
    note === null ? [] : [unbreakable([...roleMarks([place], canvas), { text: ' ' }, ...theme.spans([{ text: note, tone: 'muted' }])])],
  );
  return wrapEntries(notes, width).map((line) => theme.paint(line));
}

/** Pay figures with a row for each role and a column for each statistic or, if that is too wide, a statistic on a line. */
function payRows(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  return (canvas.isExplained ? null : payByRole(rows, canvas)) ?? rowsByRole(rows, canvas);
}
