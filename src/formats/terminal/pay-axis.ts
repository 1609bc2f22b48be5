import type { PayChart } from '../../model/report.js';
import { sanitize } from '../sanitize.js';
import { type Line, widthOf } from './wrap.js';

/** Amounts laid out over columns. */
export interface PayAxis {
  readonly low: number;
  readonly high: number;
  readonly width: number;
  readonly ticks: readonly { readonly place: number; readonly text: string }[];
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
    place: columnOf(axis, amount),
    text: `${sign}${shortAmount(amount)}`,
  }));
  return { ...axis, ticks };
}

/** The column of an amount, from 0. */
export function columnOf({ low, high, width }: PayAxis, amount: number): number {
  return Math.round(((amount - low) / (high - low)) * (width - 1));
}

/** The amounts over their columns; one that would run into the one before it, or over the end, is left out. */
export function tickLabels({ ticks, width }: PayAxis): Line {
  let line = '';
  for (const { place, text } of ticks) {
    const start = Math.min(place, width - widthOf(text));
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
