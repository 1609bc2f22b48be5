import type { PayAnswer, PayAnswerPart } from '../../model/answer.js';
import type { PayFigure, PaySpread } from '../../model/pay-chart.js';
import { roundStep } from '../round-step.js';
import { groupsMarkup } from './stating-groups.js';
import { svgPercent } from './gauge.js';
import { type Markup, markup } from './markup.js';
import { everyRole, roleMark } from './role-mark.js';
import { textMarkup } from './text.js';

/** What the roles pay: a sentence, and a box for each on one axis, from the lowest to the highest figure. */
export function payAnswerMarkup({ sentence, rows, occupations, parts }: PayAnswer, names: readonly string[]): Markup {
  const axis = axisOf(rows.flatMap(({ spread }) => figuresOf(spread)));
  const drawing = rows.map((row) => rowMarkup(row, axis, names));
  const near =
    occupations === null ? null : markup`<p class="aside">Figures ${occupations.lead}${groupsMarkup(occupations.groups, names)}.</p>\n`;
  return markup`${sentence === null ? null : markup`<p class="told" dir="auto">${sentence}</p>\n`}${
    rows.length === 0 ? null : markup`<div class="ranges">${ticksMarkup(axis)}${drawing}</div>\n${legendMarkup(rows)}`
  }${parts ? partsMarkup(parts, names) : null}${near}`;
}

/** The parts of pay of offers, each with what every offer pays, and their sums. */
function partsMarkup(parts: readonly PayAnswerPart[], names: readonly string[]): Markup {
  const head = names.map(
    (name, role) =>
      markup`<th scope="col" class="role-${role + 1}" dir="auto">${roleMark(role, names.length)}<span class="hidden">${name}</span></th>`,
  );
  const rows = parts.map(
    ({ name, amounts, aside, isSum }) =>
      markup`<tr${isSum ? markup` class="sum"` : null}><th scope="row" dir="auto">${name}${aside === '' ? null : markup` <small>${textMarkup(aside)}</small>`}</th>${amounts.map((amount) => markup`<td>${amount ?? '–'}</td>`)}</tr>\n`,
  );
  return markup`<table class="parts"><thead><tr><td></td>${head}</tr></thead>\n<tbody>${rows}</tbody></table>\n`;
}

function rowMarkup({ role, spread, text }: PayAnswer['rows'][number], axis: Axis, names: readonly string[]): Markup {
  const name = role === null ? everyRole(names.length) : names[role];
  const mark = role === null ? null : roleMark(role, names.length);
  return markup`<div class="range${role === null ? '' : ` role-${role + 1}`}"><p dir="auto"><strong>${mark}${name ?? ''}</strong> <span>${text}</span></p>
    <svg class="box" aria-hidden="true">${axis.ticks.map(({ amount }) => markup`<line class="grid" x1="${axis.position(amount)}" x2="${axis.position(amount)}" y2="24"/>`)}${spreadMarkup(spread, axis)}</svg></div>\n`;
}

function spreadMarkup({ whole, middle, median, mean }: PaySpread, { position }: Axis): Markup {
  const line = whole
    ? markup`<line class="whisker" x1="${position(whole[0].amount)}" x2="${position(whole[1].amount)}" y1="12" y2="12"/>${whole[1].isTopCoded ? markup`<line class="whisker open" x1="${position(whole[1].amount)}" x2="100%" y1="12" y2="12"/>` : null}`
    : null;
  const box = middle
    ? markup`<line class="middle" x1="${position(middle[0].amount)}" x2="${position(middle[1].amount)}" y1="12" y2="12"/>`
    : null;
  const center = median ?? mean;
  const stroke = center
    ? markup`<line class="median" x1="${position(center.amount)}" x2="${position(center.amount)}" y1="1" y2="23"/>`
    : null;
  return markup`${line}${box}${stroke}`;
}

/** What the shapes mean, as far as they are drawn. */
function legendMarkup(rows: PayAnswer['rows']): Markup | null {
  const spreads = rows.map(({ spread }) => spread);
  const entries = [
    ...(spreads.some(({ middle }) => middle) ? ['thick: the middle half'] : []),
    ...(spreads.some(({ median }) => median) ? ['stroke: the median'] : []),
    ...(spreads.some(({ median, mean }) => !median && mean) ? ['stroke: the average'] : []),
    ...(spreads.some(({ whole, middle }) => whole && middle) ? ['line: all but the lowest and the highest tenth'] : []),
  ];
  return entries.length === 0 ? null : markup`<p class="aside">${entries.join('; ')}</p>\n`;
}

function figuresOf({ whole, middle, median, mean }: PaySpread): PayFigure[] {
  return [...(whole ?? []), ...(middle ?? []), ...(median ? [median] : []), ...(mean ? [mean] : [])];
}

interface Axis {
  readonly ticks: readonly { readonly amount: number; readonly text: string }[];
  /** Where an amount is on the axis, as an SVG length. */
  position(amount: number): string;
}

const tickCount = 5;
/** Beside the last figure, as a share of the axis. */
const margin = 0.03;

/** From the tick below the lowest amount to a little more than the highest. */
function axisOf(figures: readonly PayFigure[]): Axis {
  const amounts = figures.map(({ amount }) => amount);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const step = roundStep(Math.max(highest - lowest, highest / 10, 1) / tickCount);
  const start = Math.floor(lowest / step) * step;
  const end = highest + (highest - start) * margin;
  const sign = /^\D*/.exec(figures[0]?.text ?? '')?.[0] ?? '';
  const count = figures.length === 0 ? 0 : Math.floor((end - start) / step) + 1;
  const ticks = Array.from({ length: count }, (_, index) => start + index * step);
  return {
    ticks: ticks.map((amount) => ({ amount, text: `${sign}${shortAmount(amount)}` })),
    position: (amount) => svgPercent((amount - start) / (end - start || 1)),
  };
}

/** `50k`; below ten thousand in full. */
function shortAmount(amount: number): string {
  if (amount < 10_000) return String(Math.round(amount * 100) / 100);
  return amount < 1e6 ? `${Math.round(amount / 100) / 10}k` : `${Math.round(amount / 1e5) / 10}m`;
}

/** A number that stands beyond this ends there. */
const endPercent = 85;

function ticksMarkup({ ticks, position }: Axis): Markup {
  const labels = ticks.map(({ amount, text }, index) => {
    const isAtEnd = index === ticks.length - 1 && Number.parseFloat(position(amount)) > endPercent;
    const anchor = index === 0 ? 'start' : isAtEnd ? 'end' : 'middle';
    return markup`<text x="${position(amount)}" y="12" text-anchor="${anchor}">${text}</text>`;
  });
  return markup`<svg class="ticks" aria-hidden="true">${labels}</svg>`;
}
