import type { ComparedCell, ComparedRow, Gauge, Span } from '../../model/report.js';
import { type FigureColumn, figureColumn, gaugeSpans } from './gauge.js';
import type { Theme } from './theme.js';
import { type Line, nonBreakingSpace, widthOf, wrap } from './wrap.js';
import type { Canvas } from './row-text.js';

/** What stands in the columns of roles that go by numbers, filled up to one width. */
export interface DotColumns {
  readonly width: number;
  /** The role's figure, or else a dot that says whether it states the thing. */
  line(row: ComparedRow, cell: ComparedCell | null): Line;
}

export function dotColumns(rows: readonly ComparedRow[], theme: Theme): DotColumns {
  const gauges = rows.filter(hasColumnFigures).flatMap(gaugesOf);
  const numbers = figureColumn(gauges.filter(({ type }) => type === 'bar').map((gauge) => numberOf(gauge, theme)));
  const width = Math.max(1, numbers.width, ...gauges.map(({ type, maximum }) => (type === 'rungs' ? maximum : 1)));
  return {
    width,
    line: (row, cell) => (cell?.gauge && hasColumnFigures(row) ? figure(cell.gauge, numbers, theme) : [dot(cell !== null, width, theme)]),
  };
}

/** So many rungs take no more room than a number. */
const shortLadder = 6;

/** Whether the figures of a row stand in the columns of their roles; those of a long ladder are said in words. */
export function hasColumnFigures(row: ComparedRow): boolean {
  const gauges = gaugesOf(row);
  return row.subject !== null && gauges.length > 0 && gauges.every(({ type, maximum }) => type === 'bar' || maximum <= shortLadder);
}

function gaugesOf({ cells }: ComparedRow): Gauge[] {
  return cells.flatMap((cell) => cell?.gauge ?? []);
}

/** In the middle of its column. */
export function centered(text: string, width: number): string {
  return ' '.repeat(Math.floor((width - widthOf(text)) / 2)) + text;
}

function numberOf({ text }: Gauge, theme: Theme): string {
  return theme
    .spans(text)
    .map((span) => span.text)
    .join('');
}

function figure(gauge: Gauge, numbers: FigureColumn, theme: Theme): Line {
  return gauge.type === 'bar' ? [{ text: numbers.pad(numberOf(gauge, theme)) }] : gaugeSpans(gauge, 0, undefined, theme);
}

function dot(isStated: boolean, width: number, theme: Theme): Line[number] {
  const text = centered(theme.marks[isStated ? 'states' : 'lacks'], width);
  return isStated ? { text } : { text, tone: 'muted' };
}

/** The numbers by which roles go, and what the rungs in their columns are called. */
export function dotLegend(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  return [...wrapParts(numbered(canvas), canvas), ...wrapParts(steps(rows, canvas), canvas)];
}

function numbered({ roles, theme }: Canvas): (readonly Span[])[] {
  return roles.map((title, place) => [
    { text: `${place + 1}${nonBreakingSpace}`, tone: 'muted' },
    ...unbroken(theme.spans([{ text: title, tone: 'strong' }])),
  ]);
}

function steps(rows: readonly ComparedRow[], { theme }: Canvas): (readonly Span[])[] {
  const rungs = rows
    .filter(hasColumnFigures)
    .flatMap(gaugesOf)
    .filter(({ type }) => type === 'rungs');
  const byName = new Map(rungs.map((gauge) => [`${gauge.value} of ${gauge.maximum}: ${gauge.text}`, gauge]));
  return [...byName.values()]
    .sort((a, b) => a.value - b.value)
    .map((gauge) => [...gaugeSpans(gauge, 0, undefined, theme), ...unbroken(theme.spans([{ text: ` ${gauge.text}`, tone: 'muted' }]))]);
}

/** Lines are broken between the parts and not within them. */
function wrapParts(parts: readonly (readonly Span[])[], { theme, width }: Canvas): string[] {
  if (parts.length === 0) return [];
  const spans = parts.flatMap((part, index) => [...(index === 0 ? [] : [{ text: '   ' }]), ...part]);
  return wrap(spans, width).map((line) => theme.paint(line));
}

function unbroken(spans: readonly Span[]): Span[] {
  return spans.map((span) => ({ ...span, text: span.text.replaceAll(' ', nonBreakingSpace) }));
}
