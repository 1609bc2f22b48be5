import type { PayChart, PayFigure, PayRange, PaySpread } from '../../model/report.js';
import { type Markup, markup } from './markup.js';
import { svgPercent } from './gauge.js';
import { roundStep } from '../round-step.js';

/** The roles' pay on one axis from zero: a line from the lowest to the highest percentile, a bar from p25 to p75, strokes for median and mean. */
export function payChartMarkup(chart: PayChart): Markup {
  const { unit, currency, ranges } = chart;
  const axis = axisFromZero(
    ranges.flatMap(({ figures }) => figures.map(({ amount }) => amount)),
    currency,
  );
  const drawn = ranges.map((range, place) => rangeMarkup(range, place, axis));
  return markup`<figure class="pay">
    <figcaption dir="auto"><strong>${unit}</strong>${keyTo(chart)}</figcaption>
    ${drawn}${axisMarkup(axis)}</figure>\n`;
}

/** What is drawn how, of what is there. */
function keyTo({ ranges, ends }: PayChart): Markup | null {
  const spreads = ranges.filter(({ figures }) => figures.length > 1).map(({ spread }) => spread);
  const keys = [
    ...(ends.length === 0 ? [] : [`line: ${ends.join(' or ')}`]),
    ...(spreads.some(({ middle }) => middle) ? ['bar: p25 to p75'] : []),
    ...(spreads.some(({ median }) => median) ? ['stroke: median'] : []),
    ...(spreads.some(({ mean }) => mean) ? ['dot: mean'] : []),
  ];
  return keys.length === 0 ? null : markup` <span class="muted">(${keys.join(', ')})</span>`;
}

function rangeMarkup({ title, note, figures, spread }: PayRange, place: number, axis: Axis): Markup {
  const sorted = [...figures].sort((left, right) => left.amount - right.amount);
  const text = sorted.map(
    (figure) => markup`<span class="figure">${figure.statistic} <b>${figure.text}</b>${figure.isTopCoded ? ' or more' : null}</span> `,
  );
  const said = figures.length === 0 ? markup`<span class="muted">not stated</span>` : markup`${text}`;
  return markup`<div class="range role-${place + 1}">
    <p dir="auto"><strong>${title}</strong> ${said}${note === null ? null : markup`<span class="muted">${note}</span>`}</p>
    <svg width="100%" height="18" aria-hidden="true">${grid(axis)}${sorted.length === 1 ? fromZero(sorted, axis) : spreadMarkup(spread, axis)}</svg>
  </div>\n`;
}

function grid({ ticks, place }: Axis): Markup {
  return markup`${ticks.map(({ amount }) => markup`<line class="grid" x1="${place(amount)}" x2="${place(amount)}" y2="18"/>`)}`;
}

/** A single figure is a bar of its length. */
function fromZero([figure]: readonly PayFigure[], { place }: Axis): Markup {
  return figure ? markup`<rect class="fill" y="3" width="${place(figure.amount)}" height="12"/>` : markup``;
}

function spreadMarkup({ whole, middle, median, mean }: PaySpread, axis: Axis): Markup {
  return markup`${whole ? line(whole, axis) : null}${middle ? box(middle, axis) : null}${
    median ? markup`<line class="median" x1="${axis.place(median.amount)}" x2="${axis.place(median.amount)}" y1="0" y2="18"/>` : null
  }${mean ? markup`<circle class="mean" cx="${axis.place(mean.amount)}" cy="9" r="4"/>` : null}`;
}

/** Broken beyond a figure that stands for that amount or more. */
function line([lowest, highest]: readonly [PayFigure, PayFigure], { place }: Axis): Markup {
  const beyond = highest.isTopCoded ? markup`<line class="whisker open" x1="${place(highest.amount)}" x2="100%" y1="9" y2="9"/>` : null;
  return markup`<line class="whisker" x1="${place(lowest.amount)}" x2="${place(highest.amount)}" y1="9" y2="9"/>${beyond}`;
}

function box([low, high]: readonly [PayFigure, PayFigure], axis: Axis): Markup {
  return markup`<rect class="fill" x="${axis.place(low.amount)}" y="3" width="${svgPercent((high.amount - low.amount) / axis.end)}" height="12"/>`;
}

function axisMarkup({ ticks, place }: Axis): Markup {
  const labels = ticks.map(({ amount, text }, index) => {
    const anchor = index === 0 ? 'start' : amount / (ticks.at(-1)?.amount ?? 1) > 0.9 ? 'end' : 'middle';
    return markup`<text x="${place(amount)}" y="12" text-anchor="${anchor}">${text}</text>`;
  });
  return markup`<svg class="axis" width="100%" height="16" aria-hidden="true">${labels}</svg>\n`;
}

/** Where amounts stand on an axis from zero. */
export interface Axis {
  /** The amount at its end. */
  readonly end: number;
  readonly ticks: readonly { readonly amount: number; readonly text: string }[];
  place(amount: number): string;
}

/** An axis that ends just beyond the highest amount, with round amounts marked on it. */
function axisFromZero(amounts: readonly number[], currency: string): Axis {
  const highest = Math.max(1, ...amounts);
  const end = highest * 1.04;
  const step = roundStep(highest / 4);
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => ({
    amount: index * step,
    text: compactAmount(index * step, currency),
  }));
  return { end, ticks, place: (amount) => svgPercent(amount / end) };
}

/** `$50K`. */
function compactAmount(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: 1,
  }).format(amount);
}
