import type { ComparedCell, ComparedRow, Gauge } from '../../model/report.js';
import { textContent } from '../text.js';
import { type FigureColumn, figureColumn, gaugeSpans } from './gauge.js';
import { wrapEntries } from './legend.js';
import type { Canvas } from './row-text.js';
import type { Theme } from './theme.js';
import { type Line, nonBreakingSpace, unbreakable, widthOf } from './wrap.js';

/** The cells of the narrow role columns of `dotRows`, all padded to one width. */
interface DotColumns {
  readonly width: number;
  /** The role's figure, else a dot that says whether the role states the row. */
  line(row: ComparedRow, cell: ComparedCell | null): Line;
}

export function dotColumns(rows: readonly ComparedRow[], theme: Theme): DotColumns {
  const gauges = rows.filter(hasColumnFigures).flatMap(gaugesOf);
  const figures = figureColumn(gauges.filter(({ type }) => type === 'bar').map((gauge) => figureText(gauge, theme)));
  const width = Math.max(1, figures.width, ...gauges.map(({ type, maximum }) => (type === 'rungs' ? maximum : 1)));
  return {
    width,
    line: (row, cell) =>
      cell?.gauge && hasColumnFigures(row) ? gaugeLine(cell.gauge, figures, theme) : [dot(cell !== null, width, theme)],
  };
}

/** The longest ladder whose rungs take no more room than a number. */
const mostRungs = 6;

/** Whether a row's figures fit into the role columns. Steps of a longer ladder are put in words. */
export function hasColumnFigures(row: ComparedRow): boolean {
  const gauges = gaugesOf(row);
  return row.subject !== null && gauges.length > 0 && gauges.every(({ type, maximum }) => type === 'bar' || maximum <= mostRungs);
}

function gaugesOf({ cells }: ComparedRow): Gauge[] {
  return cells.flatMap((cell) => cell?.gauge ?? []);
}

function figureText({ text }: Gauge, theme: Theme): string {
  return textContent(theme.spans(text));
}

function gaugeLine(gauge: Gauge, figures: FigureColumn, theme: Theme): Line {
  return gauge.type === 'bar' ? [{ text: figures.pad(figureText(gauge, theme)) }] : gaugeSpans(gauge, 0, undefined, theme);
}

function dot(isStated: boolean, width: number, theme: Theme): Line[number] {
  const text = centered(theme.marks[isStated ? 'stated' : 'notStated'], width);
  return isStated ? { text } : { text, tone: 'muted' };
}

/** Pads a text on the left, so that it is in the middle of its column. */
export function centered(text: string, width: number): string {
  return ' '.repeat(Math.floor((width - widthOf(text)) / 2)) + text;
}

/** The legend: which role each number stands for, and what the rungs in the columns are called. */
export function dotLegend(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  const { theme, width } = canvas;
  const lines = [...wrapEntries(roleEntries(canvas), width), ...wrapEntries(rungEntries(rows, theme), width)];
  return lines.map((line) => theme.paint(line));
}

function roleEntries({ roles, theme }: Canvas): Line[] {
  return roles.map((title, roleIndex) => [
    { text: `${roleIndex + 1}${nonBreakingSpace}`, tone: 'muted' },
    ...unbreakable(theme.spans([{ text: title, tone: 'strong' }])),
  ]);
}

/** Each step that occurs, once, in rising order. */
function rungEntries(rows: readonly ComparedRow[], theme: Theme): Line[] {
  const ladders = rows
    .filter(hasColumnFigures)
    .flatMap(gaugesOf)
    .filter(({ type }) => type === 'rungs');
  const byStep = new Map(ladders.map((gauge) => [`${gauge.value} of ${gauge.maximum}: ${gauge.text}`, gauge]));
  return [...byStep.values()]
    .sort((a, b) => a.value - b.value)
    .map((gauge) => [...gaugeSpans(gauge, 0, undefined, theme), ...unbreakable(theme.spans([{ text: ` ${gauge.text}`, tone: 'muted' }]))]);
}
