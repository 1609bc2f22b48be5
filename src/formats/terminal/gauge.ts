import type { Gauge } from '../../model/gauge.js';
import type { Span, Tone } from '../../model/text.js';
import type { Theme } from './theme.js';
import { widthOf } from './wrap.js';

/** Draws a gauge: a bar of the given width in columns, or one character for each rung. `tone` is that of the reached part. */
export function gaugeSpans(gauge: Gauge, width: number, tone: Tone | undefined, theme: Theme): Span[] {
  return hasRungs(gauge) ? rungSpans(gauge, tone, theme) : barSpans(fractionOf(gauge), width, tone, theme);
}

/** The columns that a gauge takes if a bar takes `width`. */
export function gaugeWidth(gauge: Gauge, width: number): number {
  return hasRungs(gauge) ? gauge.maximum : width;
}

/** The fewest columns in which all gauges can be drawn, and the most that they can use. */
export function gaugeColumnWidth(gauges: readonly Gauge[]): { readonly minimum: number; readonly maximum: number } {
  const widestLadder = Math.max(0, ...gauges.map((gauge) => gaugeWidth(gauge, 0)));
  if (gauges.every(hasRungs)) return { minimum: widestLadder, maximum: widestLadder };
  return { minimum: Math.max(widestLadder, shortestBar), maximum: longestBar };
}

const shortestBar = 7;
const longestBar = 24;

/** Longer ladders are drawn as a bar. */
const mostRungs = 14;

function hasRungs({ type, maximum }: Gauge): boolean {
  return type === 'rungs' && maximum <= mostRungs;
}

function rungSpans({ value, maximum }: Gauge, tone: Tone | undefined, { rung }: Theme): Span[] {
  return withoutEmpty([toned(rung.reached.repeat(value), tone), toned(rung.open.repeat(maximum - value), 'muted')]);
}

/** Draws a bar to half a column. Only 0 is drawn empty, and only 1 full. */
function barSpans(fraction: number, width: number, tone: Tone | undefined, { bar }: Theme): Span[] {
  const hasHalves = bar.half !== '';
  const reached = reachedSteps(fraction, hasHalves ? 2 * width : width);
  const [full, isHalf] = hasHalves ? [Math.floor(reached / 2), reached % 2 === 1] : [reached, false];
  const filled = bar.filled.repeat(full) + (isHalf ? bar.half : '');
  const empty = bar.empty.repeat(width - full - (isHalf ? 1 : 0));
  return withoutEmpty([toned(filled, tone), toned(empty, 'muted')]);
}

/** Draws a similarity, 0 to 1, in so many steps. Only 0 is drawn empty, and only 1 full. */
export function similarityBar(similarity: number, steps: number, { rung }: Theme): Span[] {
  const reached = reachedSteps(similarity, steps);
  return withoutEmpty([toned(rung.reached.repeat(reached), undefined), toned(rung.open.repeat(steps - reached), 'muted')]);
}

/** The fraction, 0 to 1, in steps: rounded, but neither none nor all unless the fraction is exactly 0 or 1. */
function reachedSteps(fraction: number, steps: number): number {
  return Math.min(fraction < 1 ? steps - 1 : steps, Math.max(fraction > 0 ? 1 : 0, Math.round(fraction * steps)));
}

/** How far the value is along its scale, 0 to 1. The first rung of a ladder is above 0. */
function fractionOf({ type, value, minimum, maximum }: Gauge): number {
  const lowest = type === 'rungs' ? 0 : minimum;
  return maximum === lowest ? 1 : Math.min(1, Math.max(0, (value - lowest) / (maximum - lowest)));
}

function toned(text: string, tone: Tone | undefined): Span {
  return tone === undefined ? { text } : { text, tone };
}

function withoutEmpty(spans: readonly Span[]): Span[] {
  return spans.filter(({ text }) => text !== '');
}

/** Pads texts to one width: numbers get the same decimals and stand on the right, words on the left. */
export interface FigureColumn {
  readonly width: number;
  pad(text: string): string;
}

export function figureColumn(texts: readonly string[]): FigureColumn {
  const decimals = Math.max(0, ...texts.filter(isNumber).map((text) => (text.split('.')[1] ?? '').length));
  const complete = (text: string): string => (isNumber(text) ? Number(text).toFixed(decimals) : text);
  const numberWidth = Math.max(0, ...texts.filter(isNumber).map((text) => complete(text).length));
  const width = Math.max(numberWidth, ...texts.filter((text) => !isNumber(text)).map(widthOf));
  const align = (text: string): string => (isNumber(text) ? complete(text).padStart(numberWidth) : text);
  return { width, pad: (text) => align(text) + ' '.repeat(Math.max(0, width - widthOf(align(text)))) };
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}
