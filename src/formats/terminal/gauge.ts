import type { Gauge, Span, Tone } from '../../model/report.js';
import type { Theme } from './theme.js';
import { widthOf } from './wrap.js';

/** Ladders of more rungs than this are drawn as a bar. */
const mostDrawnSteps = 14;

/** A gauge as signs: a bar of the given width, or a rung for each step. What is reached has the given tone. */
export function gaugeSpans(gauge: Gauge, width: number, tone: Tone | undefined, theme: Theme): Span[] {
  return isStepped(gauge) ? stepSpans(gauge, tone, theme) : barSpans(partOf(gauge), width, tone, theme);
}

/** The columns that a gauge takes where a bar takes `width`. */
export function gaugeWidth(gauge: Gauge, width: number): number {
  return isStepped(gauge) ? gauge.maximum : width;
}

/** The columns that a chart of gauges needs at the least, and those that it can make use of. */
export function gaugeColumnWidth(gauges: readonly Gauge[]): { readonly least: number; readonly most: number } {
  const widest = Math.max(0, ...gauges.map((gauge) => gaugeWidth(gauge, 0)));
  return { least: Math.max(widest, gauges.every(isStepped) ? 0 : shortestBar), most: gauges.every(isStepped) ? widest : longestBar };
}

const shortestBar = 7;
const longestBar = 24;

/** A part, 0 to 1, as a bar: drawn to half a column, and never empty or full where the part is not. */
function barSpans(part: number, width: number, tone: Tone | undefined, { bar }: Theme): Span[] {
  const steps = bar.half === '' ? width : 2 * width;
  const nearest = Math.round(part * steps);
  const reached = Math.min(part < 1 ? steps - 1 : steps, Math.max(part > 0 ? 1 : 0, nearest));
  const [whole, isHalf] = bar.half === '' ? [reached, false] : [Math.floor(reached / 2), reached % 2 === 1];
  const filled = bar.filled.repeat(whole) + (isHalf ? bar.half : '');
  const rest = bar.empty.repeat(width - whole - (isHalf ? 1 : 0));
  return [toned(filled, tone), toned(rest, 'muted')].filter(({ text }) => text !== '');
}

/** A part, 0 to 1, as steps of which some are reached: none only where there is none, all only where it is whole. */
export function similarityBar(part: number, steps: number, { rung }: Theme): Span[] {
  const reached = Math.min(part < 1 ? steps - 1 : steps, Math.max(part > 0 ? 1 : 0, Math.round(part * steps)));
  return [toned(rung.reached.repeat(reached), undefined), toned(rung.open.repeat(steps - reached), 'muted')].filter(
    ({ text }) => text !== '',
  );
}

function isStepped({ type, maximum }: Gauge): boolean {
  return type === 'rungs' && maximum <= mostDrawnSteps;
}

function stepSpans({ value, maximum }: Gauge, tone: Tone | undefined, { rung }: Theme): Span[] {
  return [toned(rung.reached.repeat(value), tone), toned(rung.open.repeat(maximum - value), 'muted')].filter(({ text }) => text !== '');
}

function partOf({ type, value, minimum, maximum }: Gauge): number {
  const lowest = type === 'rungs' ? 0 : minimum;
  return maximum === lowest ? 1 : Math.min(1, Math.max(0, (value - lowest) / (maximum - lowest)));
}

function toned(text: string, tone: Tone | undefined): Span {
  return tone === undefined ? { text } : { text, tone };
}

/** How texts are filled up so that they stand under each other: numbers by their points, words by their beginnings. */
export interface FigureColumn {
  readonly width: number;
  pad(text: string): string;
}

export function figureColumn(texts: readonly string[]): FigureColumn {
  const parts = texts.filter(isNumber).map(partsOf);
  const before = Math.max(0, ...parts.map(({ whole }) => whole.length));
  const behind = Math.max(0, ...parts.map(({ rest }) => rest.length));
  const width = Math.max(before + behind, ...texts.filter((text) => !isNumber(text)).map(widthOf));
  const filled = (text: string): string => {
    if (!isNumber(text)) return text;
    const { whole, rest } = partsOf(text);
    return whole.padStart(before) + rest.padEnd(behind);
  };
  return { width, pad: (text) => filled(text) + ' '.repeat(Math.max(0, width - widthOf(filled(text)))) };
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

function partsOf(text: string): { whole: string; rest: string } {
  const [whole = '', decimals] = text.split('.');
  return { whole, rest: decimals === undefined ? '' : `.${decimals}` };
}
