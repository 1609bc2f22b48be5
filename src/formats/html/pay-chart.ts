import type { PayChart, PayFigure, PayRange, PaySpread } from '../../model/pay-chart.js';
import { roundStep } from '../round-step.js';
import { svgPercent } from './gauge.js';
import { type Markup, markup } from './markup.js';

/**
 * The pay of all roles on one axis from zero: a line from the lowest to the highest percentile, a bar from p25 to p75, a stroke for the
 * median and a dot for the mean. The figures themselves stand beside the chart, as rows or items.
 */
export function payChartMarkup(chart: PayChart): Markup {
  const { unit, currency, ranges } = chart;
  const axis = axisFromZero(
    ranges.flatMap(({ figures }) => figures.map(({ amount }) => amount)),
    currency,
  );
  const rangesMarkup = ranges.map((range, roleIndex) => rangeMarkup(range, roleIndex, axis));
  return markup`<figure class="pay">
    <figcaption dir="auto"><strong>${unit}</strong>${legendMarkup(chart)}</figcaption>
    ${rangesMarkup}${axisMarkup(axis)}</figure>\n`;
}

/** What the shapes in the chart mean. */
function legendMarkup({ ranges, ends }: PayChart): Markup | null {
  const spreads = ranges.filter(({ figures }) => figures.length > 1).map(({ spread }) => spread);
  const entries = [
    ...(ends.length === 0 ? [] : [`line: ${ends.join(' or ')}`]),
    ...(spreads.some(({ middle }) => middle) ? ['bar: middle half'] : []),
    ...(spreads.some(({ median }) => median) ? ['stroke: median'] : []),
    ...(spreads.some(({ mean }) => mean) ? ['dot: mean'] : []),
  ];
  return entries.length === 0 ? null : markup` <span class="muted">(${entries.join(', ')})</span>`;
}

function rangeMarkup({ title, note, figures, spread }: PayRange, roleIndex: number, axis: Axis): Markup {
  const sorted = [...figures].sort((left, right) => left.amount - right.amount);
  const remark = figures.length === 0 ? 'not stated' : note;
  return markup`<div class="range role-${roleIndex + 1}">
    <p dir="auto"><strong>${title}</strong>${remark === null ? null : markup` <span class="muted">${remark}</span>`}</p>
    <svg width="100%" height="18" aria-hidden="true">${gridLines(axis)}${sorted.length === 1 ? barFromZero(sorted, axis) : spreadMarkup(spread, axis)}</svg>
  </div>\n`;
}

function gridLines({ ticks, position }: Axis): Markup {
  return markup`${ticks.map(({ amount }) => markup`<line class="grid" x1="${position(amount)}" x2="${position(amount)}" y2="18"/>`)}`;
}

/** A single figure is drawn as a bar. */
function barFromZero([figure]: readonly PayFigure[], { position }: Axis): Markup {
  return figure ? markup`<rect class="fill" y="3" width="${position(figure.amount)}" height="12"/>` : markup``;
}

function spreadMarkup({ whole, middle, median, mean }: PaySpread, axis: Axis): Markup {
  return markup`${whole ? whisker(whole, axis) : null}${middle ? box(middle, axis) : null}${
    median ? markup`<line class="median" x1="${axis.position(median.amount)}" x2="${axis.position(median.amount)}" y1="0" y2="18"/>` : null
  }${mean ? markup`<circle class="mean" cx="${axis.position(mean.amount)}" cy="9" r="4"/>` : null}`;
}

/** A line from the lowest figure to the highest. It goes on as a dashed line if the highest means that amount or more. */
function whisker([lowest, highest]: readonly [PayFigure, PayFigure], { position }: Axis): Markup {
  const beyond = highest.isTopCoded ? markup`<line class="whisker open" x1="${position(highest.amount)}" x2="100%" y1="9" y2="9"/>` : null;
  return markup`<line class="whisker" x1="${position(lowest.amount)}" x2="${position(highest.amount)}" y1="9" y2="9"/>${beyond}`;
}

function box([low, high]: readonly [PayFigure, PayFigure], axis: Axis): Markup {
  return markup`<rect class="fill" x="${axis.position(low.amount)}" y="3" width="${svgPercent((high.amount - low.amount) / axis.end)}" height="12"/>`;
}

function axisMarkup({ ticks, position }: Axis): Markup {
  const labels = ticks.map(({ amount, text }, index) => {
    const anchor = index === 0 ? 'start' : amount / (ticks.at(-1)?.amount ?? 1) > 0.9 ? 'end' : 'middle';
    return markup`<text x="${position(amount)}" y="12" text-anchor="${anchor}">${text}</text>`;
  });
  return markup`<svg class="axis" width="100%" height="16" aria-hidden="true">${labels}</svg>\n`;
}

/** An axis from zero. */
interface Axis {
  /** The amount at the right end. */
  readonly end: number;
  readonly ticks: readonly { readonly amount: number; readonly text: string }[];
  /** Where an amount is on the axis, as an SVG length. */
  position(amount: number): string;
}

/** An axis that ends 4 % beyond the highest amount, with ticks at round amounts. `currency` is an ISO 4217 code. */
function axisFromZero(amounts: readonly number[], currency: string): Axis {
  const highest = Math.max(1, ...amounts);
  const end = highest * 1.04;
  const step = roundStep(highest / 4);
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => ({
    amount: index * step,
    text: compactAmount(index * step, currency),
  }));
  return { end, ticks, position: (amount) => svgPercent(amount / end) };
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
