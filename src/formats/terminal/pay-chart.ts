import type { PayChart, PayFigure, PaySpread, Span } from '../../model/report.js';
import { type GridCell, grid } from './grid.js';
import { type Line, hangingIndent, lineWidth, widthOf, wrap } from './wrap.js';
import { type Theme, roleTone } from './theme.js';
import { sanitize } from '../sanitize.js';

const widestTitle = 24;
const narrowestAxis = 24;
const widestAxis = 84;

/** Whether there is a range to draw: a single figure each says all by itself. */
export function hasPayRange({ ranges }: PayChart): boolean {
  return ranges.some(({ spread }) => spread.whole !== null);
}

/** Each role's pay from low to high, on one axis; no lines where it is too narrow for one. */
export function payChartLines(chart: PayChart, width: number, theme: Theme): string[] {
  const stated = chart.ranges.map((range, place) => ({ range, place })).filter(({ range }) => range.figures.length > 0);
  const titles = stated.map(({ range }) => theme.spans(range.title));
  const beside = Math.min(widestTitle, Math.max(...titles.map(lineWidth)));
  const room = Math.min(widestAxis, width - beside - 2);
  if (room < narrowestAxis) return [];
  const axis = payAxis(chart, room, theme.isAscii);
  const tone = (place: number): 'first' | 'second' | 'strong' =>
    chart.ranges.length === 2 ? (place === 0 ? 'first' : 'second') : 'strong';
  const rows = stated.map(({ range, place }, index): GridCell[] => [
    { lines: wrap(titles[index] ?? [], beside), tone: roleTone(place, chart.ranges.length) },
    { lines: [spreadLine(range.spread, axis, tone(place), theme)] },
  ]);
  const head: GridCell[] = [{ lines: [] }, { lines: [tickLabels(axis)] }];
  const legend = hangingIndent([{ text: ' '.repeat(beside + 2) }], legendOf(chart, theme), width);
  return [...grid([head, ...rows], [beside, axis.width], ['  '], theme).flat(), ...legend.map((line) => theme.paint(line, 'muted'))];
}

type Sign = keyof Theme['payRange'];

function spreadLine(spread: PaySpread, axis: PayAxis, tone: 'first' | 'second' | 'strong', { payRange: glyph }: Theme): Line {
  const signs = new Map<number, Sign>();
  const at = ({ amount }: PayFigure): number => axisColumn(axis, amount);
  const fill = ([low, high]: readonly [PayFigure, PayFigure], sign: Sign): void => {
    for (let place = Math.min(at(low), at(high)); place <= Math.max(at(low), at(high)); place += 1) signs.set(place, sign);
  };
  const { whole, middle, median, mean } = spread;
  if (whole) {
    fill(whole, 'thin');
    if (middle) fill(middle, 'thick');
    signs.set(at(whole[0]), 'from');
    signs.set(at(whole[1]), whole[1].isTopCoded ? 'open' : 'to');
  }
  if (mean) signs.set(at(mean), 'mean');
  if (median) signs.set(mean && at(mean) === at(median) ? adjacentColumn(at(median), axis) : at(median), 'median');
  return Array.from({ length: axis.width }, (_, place): Span => {
    const sign = signs.get(place);
    return sign === undefined ? { text: ' ' } : { text: glyph[sign], tone };
  });
}

/** Where two marks fall on one column, the median moves by one, so that both are seen. */
function adjacentColumn(place: number, { width }: PayAxis): number {
  return place > 0 ? place - 1 : Math.min(width - 1, place + 1);
}

/** What the signs mean: those that are drawn. */
function legendOf({ ranges, ends }: PayChart, theme: Theme): readonly Span[] {
  const { payRange: glyph } = theme;
  const spreads = ranges.map(({ spread }) => spread);
  const parts = [
    ...(ends.length === 0 ? [] : [`${glyph.from}${glyph.thin}${glyph.to} ${ends.join(' or ')}`]),
    ...(spreads.some(({ middle }) => middle) ? [`${glyph.thick}${glyph.thick} p25 to p75`] : []),
    ...(spreads.some(({ median }) => median) ? [`${glyph.median} median`] : []),
    ...(spreads.some(({ mean }) => mean) ? [`${glyph.mean} mean`] : []),
    ...(spreads.some(({ whole }) => whole?.[1].isTopCoded) ? [`${glyph.open} or more`] : []),
  ];
  return [{ text: parts.join('   ') }];
}

/** Amounts laid out over columns. */
export interface PayAxis {
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly ticks: readonly { readonly column: number; readonly text: string }[];
}

/** Columns that a tick takes with its distance from the next. */
const tickWidth = 10;

/** An axis from a round amount below all figures to one above them. */
export function payAxis({ ranges }: PayChart, width: number, isAscii: boolean): PayAxis {
  const figures = ranges.flatMap((range) => range.figures);
  const amounts = figures.map(({ amount }) => amount);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const step = roundStep((most - least || most || 1) / Math.max(2, Math.floor(width / tickWidth)));
  const [low, high] = [Math.floor(least / step) * step, Math.max(Math.ceil(most / step), Math.floor(least / step) + 1) * step];
  const sign = sanitize(/^\D*/.exec(figures[0]?.text ?? '')?.[0] ?? '', isAscii);
  const axis = { low, high, width, ticks: [] };
  const count = Math.round((high - low) / step) + 1;
  const ticks = Array.from({ length: count }, (_, index) => low + index * step).map((amount) => ({
    column: axisColumn(axis, amount),
    text: `${sign}${shortAmount(amount)}`,
  }));
  return { ...axis, ticks };
}

/** The column of an amount, from 0. */
export function axisColumn({ low, high, width }: PayAxis, amount: number): number {
  return Math.round(((amount - low) / (high - low)) * (width - 1));
}

/** The amounts over their columns; one that would run into the one before it, or over the end, is left out. */
export function tickLabels({ ticks, width }: PayAxis): Line {
  let line = '';
  for (const { column, text } of ticks) {
    const start = Math.min(column, width - widthOf(text));
    if (start >= 0 && (line === '' || start >= widthOf(line) + 2)) line += ' '.repeat(start - widthOf(line)) + text;
  }
  return [{ text: line, tone: 'muted' }];
}

/** 1, 2, 2.5 or 5 of a power of ten, the next above. */
export function roundStep(least: number): number {
  const step = Math.max(least, finest);
  const power = 10 ** Math.floor(Math.log10(step));
  return ([1, 2, 2.5, 5, 10].find((each) => each * power >= step * 0.999) ?? 10) * power;
}

/** Far below the smallest coin; what is smaller yet has no power of ten that can be reckoned with. */
const finest = 1e-9;

/** `50k`, `1.2m`. */
function shortAmount(amount: number): string {
  const [divisor, unit]: [number, string] = amount >= 1e6 ? [1e6, 'm'] : amount >= 1e3 ? [1e3, 'k'] : [1, ''];
  return `${Number((amount / divisor).toFixed(2))}${unit}`;
}
