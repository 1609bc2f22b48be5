import type { ComparedCell, ComparedRow, Gauge } from '../model/report.js';
import { type Figures, figuresOf } from './figures.js';
import { gaugeSpans } from './gauge.js';
import type { Theme } from './theme.js';
import { type Line, widthOf } from './wrap.js';

/** What stands in the columns of roles that go by numbers, filled up to one width. */
export interface DotFigures {
  readonly width: number;
  /** The role's figure, or else a dot that says whether it states the thing. */
  line(row: ComparedRow, cell: ComparedCell | null): Line;
}

export function dotFigures(rows: readonly ComparedRow[], theme: Theme): DotFigures {
  const gauges = rows.filter(isInColumns).flatMap(gaugesOf);
  const numbers = figuresOf(gauges.filter(({ type }) => type === 'bar').map((gauge) => numberOf(gauge, theme)));
  const width = Math.max(1, numbers.width, ...gauges.map(({ type, maximum }) => (type === 'rungs' ? maximum : 1)));
  return {
    width,
    line: (row, cell) => (cell?.gauge && isInColumns(row) ? figure(cell.gauge, numbers, theme) : [dot(cell !== null, width, theme)]),
  };
}

/** So many rungs take no more room than a number. */
const shortLadder = 6;

/** Whether the figures of a row stand in the columns of their roles; those of a long ladder are said in words. */
export function isInColumns(row: ComparedRow): boolean {
  const gauges = gaugesOf(row);
  return row.subject !== null && gauges.length > 0 && gauges.every(({ type, maximum }) => type === 'bar' || maximum <= shortLadder);
}

export function gaugesOf({ cells }: ComparedRow): Gauge[] {
  return cells.flatMap((cell) => cell?.gauge ?? []);
}

/** In the middle of its column. */
export function centred(text: string, width: number): string {
  return ' '.repeat(Math.floor((width - widthOf(text)) / 2)) + text;
}

function numberOf({ text }: Gauge, theme: Theme): string {
  return theme
    .spans(text)
    .map((span) => span.text)
    .join('');
}

function figure(gauge: Gauge, numbers: Figures, theme: Theme): Line {
  return gauge.type === 'bar' ? [{ text: numbers.fill(numberOf(gauge, theme)) }] : gaugeSpans(gauge, 0, undefined, theme);
}

function dot(isStated: boolean, width: number, theme: Theme): Line[number] {
  const text = centred(theme.sign[isStated ? 'states' : 'lacks'], width);
  return isStated ? { text } : { text, tone: 'muted' };
}
