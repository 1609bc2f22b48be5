import type { PayChart, PayFigure, PaySpread } from '../../model/pay-chart.js';
import { type Span, type Tone, roleTone } from '../../model/text.js';
import { roundStep } from '../round-step.js';
import { sanitize } from '../sanitize.js';
import { type LayoutCell, layoutRows } from './row-layout.js';
import type { Theme } from './theme.js';
import { type Line, hangingIndent, lineWidth, nonBreakingSpace, widthOf, wrap } from './wrap.js';

/** Whether there is a range to draw. Single figures are clear without a drawing. */
export function hasPayRange({ ranges }: PayChart): boolean {
  return ranges.some(({ spread }) => spread.whole !== null);
}

const widestTitle = 24;
const narrowestAxis = 24;
const widestAxis = 84;

/** Draws each role's pay from low to high on one axis, with a legend. Returns no lines if the axis would be too narrow. */
export function payChartLines(chart: PayChart, width: number, theme: Theme): string[] {
  const stated = chart.ranges.map((range, roleIndex) => ({ range, roleIndex })).filter(({ range }) => range.figures.length > 0);
  const titles = stated.map(({ range }) => theme.spans(range.title));
  const titleWidth = Math.min(widestTitle, Math.max(...titles.map(lineWidth)));
  const axisWidth = Math.min(widestAxis, width - titleWidth - 2);
  if (axisWidth < narrowestAxis) return [];
  const axis = payAxis(chart, axisWidth, theme.isAscii);
  const head: LayoutCell[] = [{ lines: [] }, { lines: [tickLabels(axis)] }];
  const rows = stated.map(({ range, roleIndex }, index): LayoutCell[] => {
    const tone = roleTone(roleIndex);
    return [{ lines: wrap(titles[index] ?? [], titleWidth), tone }, { lines: [spreadLine(range.spread, axis, tone, theme)] }];
  });
  const legend = hangingIndent([{ text: ' '.repeat(titleWidth + 2) }], legendSpans(chart, theme), width);
  return [
    ...layoutRows([head, ...rows], [titleWidth, axis.width], ['  '], theme).flat(),
    ...legend.map((line) => theme.paint(line, 'muted')),
  ];
}

type GlyphName = keyof Theme['payRange'];

/** A box from the lowest to the highest figure, with the middle half and the median. */
export function spreadLine(spread: PaySpread, axis: PayAxis, tone: Tone, { payRange }: Theme): Line {
  const glyphs = new Map<number, GlyphName>();
  const at = ({ amount }: PayFigure): number => axisColumn(axis, amount);
  const fill = ([low, high]: readonly [PayFigure, PayFigure], name: GlyphName): void => {
    for (let column = Math.min(at(low), at(high)); column <= Math.max(at(low), at(high)); column += 1) glyphs.set(column, name);
  };
  const { whole, middle, median, mean } = spread;
  if (whole) fill(whole, 'thin');
  if (middle) fill(middle, 'thick');
  if (whole) {
    glyphs.set(at(whole[0]), 'from');
    glyphs.set(at(whole[1]), whole[1].isTopCoded ? 'open' : 'to');
  }
  if (mean) glyphs.set(at(mean), 'mean');
  if (median) glyphs.set(mean && at(mean) === at(median) ? adjacentColumn(at(median), axis) : at(median), 'median');
  return Array.from({ length: axis.width }, (_, column): Span => {
    const name = glyphs.get(column);
    return name === undefined ? { text: ' ' } : { text: payRange[name], tone };
  });
}

/** Where the median goes if it falls on the same column as the mean, so that both are visible. */
function adjacentColumn(column: number, { width }: PayAxis): number {
  return column > 0 ? column - 1 : Math.min(width - 1, column + 1);
}

/** The meaning of each glyph that the chart uses. */
function legendSpans({ ranges, ends }: PayChart, { payRange: glyph }: Theme): readonly Span[] {
  const spreads = ranges.map(({ spread }) => spread);
  const entries = [
    ...(ends.length === 0 ? [] : [`${glyph.from}${glyph.thin}${glyph.to} ${ends.join(' or ')}`]),
    ...(spreads.some(({ middle }) => middle) ? [`${glyph.thick}${glyph.thick} middle half`] : []),
    ...(spreads.some(({ median }) => median) ? [`${glyph.median} median`] : []),
    ...(spreads.some(({ mean }) => mean) ? [`${glyph.mean} mean`] : []),
    ...(spreads.some(({ whole }) => whole?.[1].isTopCoded) ? [`${glyph.open} or more`] : []),
  ];
  return [{ text: entries.map((entry) => entry.replaceAll(' ', nonBreakingSpace)).join('   ') }];
}

/** Amounts laid out over terminal columns. */
export interface PayAxis {
  /** The amount at the first column. */
  readonly low: number;
  /** The amount at the last column. */
  readonly high: number;
  /** In columns. */
  readonly width: number;
  readonly ticks: readonly { readonly column: number; readonly text: string }[];
}

/** An axis from a round amount at or below all figures to one at or above them. `width` is in columns. */
export function payAxis({ ranges }: PayChart, width: number, isAscii: boolean): PayAxis {
  const figures = ranges.flatMap((range) => range.figures);
  const amounts = figures.map(({ amount }) => amount);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const step = roundStep((highest - lowest || highest || 1) / Math.max(2, Math.floor(width / columnsPerTick)));
  const [low, high] = [Math.floor(lowest / step) * step, Math.max(Math.ceil(highest / step), Math.floor(lowest / step) + 1) * step];
  const currencySign = sanitize(/^\D*/.exec(figures[0]?.text ?? '')?.[0] ?? '', isAscii);
  const scale = { low, high, width };
  const tickCount = Math.round((high - low) / step) + 1;
  const ticks = Array.from({ length: tickCount }, (_, index) => {
    const amount = low + index * step;
    return { column: axisColumn(scale, amount), text: `${currencySign}${shortAmount(amount)}` };
  });
  return { ...scale, ticks };
}

/** What a tick's label takes, with the distance to the next one. */
const columnsPerTick = 10;

/** The column of an amount, from 0. */
export function axisColumn({ low, high, width }: Omit<PayAxis, 'ticks'>, amount: number): number {
  return Math.round(((amount - low) / (high - low)) * (width - 1));
}

/** The amounts above their columns. Leaves out those that would touch the one before or go beyond the end. */
export function tickLabels({ ticks, width }: PayAxis): Line {
  let line = '';
  for (const { column, text } of ticks) {
    const start = Math.min(column, width - widthOf(text));
    if (start >= 0 && (line === '' || start >= widthOf(line) + 2)) line += ' '.repeat(start - widthOf(line)) + text;
  }
  return [{ text: line, tone: 'muted' }];
}

/** `50k`, `1.2m`. */
export function shortAmount(amount: number): string {
  const [divisor, unit]: [number, string] = amount >= 1e6 ? [1e6, 'm'] : amount >= 1e3 ? [1e3, 'k'] : [1, ''];
  return `${Number((amount / divisor).toFixed(2))}${unit}`;
}
