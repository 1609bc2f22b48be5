import type { LadderBlock, LadderPayRow } from '../../model/blocks/ladder.js';
import type { PayFigure } from '../../model/pay-chart.js';
import { roundStep } from '../round-step.js';
import { svgPercent } from './gauge.js';
import { type AnchoredSection, anchoredHeading } from './ladder-section.js';
import { trackMarkup } from './ladder-track.js';
import { type Markup, markup } from './markup.js';

/** The pay of all levels on one axis: a band from the lowest to the highest figure of each, and a stroke for the figure in the middle. */
export function ladderPayMarkup({ title, note, anchor, pay }: AnchoredSection, block: LadderBlock): Markup {
  const rows = pay ?? [];
  const axis = axisOf(rows);
  const body = rows.map((row, index) => rowMarkup(row, rows[index - 1]?.column === row.column, axis, block));
  return markup`<section aria-labelledby="${anchor}">
    ${anchoredHeading(title, anchor)}
    ${note === '' ? null : markup`<p class="muted" dir="auto">${note}</p>\n`}<table class="ladder-pay">
      <caption class="hidden">${title}</caption>
      <thead><tr><th scope="col"><span class="hidden">Level</span></th><th scope="col" class="band"><span class="hidden">On one axis</span>${axisMarkup(axis)}</th><th scope="col"><span class="hidden">Amount</span></th></tr></thead>
      <tbody>
        ${body}</tbody>
    </table>
  </section>\n`;
}

/** A level's second row, that of the other track, does not repeat its name to the eye. */
function rowMarkup(row: LadderPayRow, isSecond: boolean, axis: Axis, block: LadderBlock): Markup {
  const name = markup`<span class="level-number">${block.columns[row.column]?.number ?? ''}</span> <bdi>${row.name}</bdi>`;
  const hue = block.tracks.length < 2 ? '' : ` role-${row.track + 1}`;
  return markup`<tr>
    <th scope="row">${trackMarkup(block, row.track)}<span${isSecond ? markup` class="hidden"` : null}>${name}</span></th>
    <td class="band${hue}"><svg width="100%" height="22" aria-hidden="true">${gridLines(axis)}${bandMarkup(row, axis)}</svg></td>
    <td class="amount"><span class="exact">${row.exactText}</span><span class="short">${row.text}</span></td>
  </tr>\n`;
}

function bandMarkup({ lowest, middle, highest }: LadderPayRow, axis: Axis): Markup {
  const figures = figuresOf([{ lowest, middle, highest }]);
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return markup``;
  const [from, to] = [axis.position(first.amount), axis.position(last.amount)];
  const beyond = last.isTopCoded ? markup`<line class="beyond" x1="${to}" x2="100%" y1="50%" y2="50%"/>` : null;
  const at = middle && figures.length > 1 ? axis.position(middle.amount) : null;
  const stroke = at === null ? null : markup`<line class="middle" x1="${at}" x2="${at}" y1="10%" y2="90%"/>`;
  return markup`${beyond}<line class="span" x1="${from}" x2="${to}" y1="50%" y2="50%"/>${stroke}`;
}

function gridLines({ ticks, position }: Axis): Markup {
  return markup`${ticks.map(({ amount }) => markup`<line class="tick" x1="${position(amount)}" x2="${position(amount)}" y2="100%"/>`)}`;
}

/** Every other tick has a label of its own class, which a narrow page leaves out. */
function axisMarkup({ ticks, position }: Axis): Markup {
  const labels = ticks.map(({ amount, text }, index) => {
    const place = Number.parseFloat(position(amount));
    const anchor = place < 4 ? 'start' : place > 96 ? 'end' : 'middle';
    return markup`<text${index % 2 === 1 ? markup` class="odd"` : null} x="${position(amount)}" y="12" text-anchor="${anchor}">${text}</text>`;
  });
  return markup`<svg width="100%" height="16" aria-hidden="true">${labels}</svg>`;
}

interface Axis {
  readonly ticks: readonly { readonly amount: number; readonly text: string }[];
  /** Where an amount is on the axis, as an SVG length. */
  position(amount: number): string;
}

/** An axis a little longer than from the lowest figure to the highest, with ticks at round amounts. */
function axisOf(rows: readonly Pick<LadderPayRow, 'lowest' | 'middle' | 'highest'>[]): Axis {
  const figures = figuresOf(rows);
  const amounts = figures.map(({ amount }) => amount);
  const [lowest, highest] = figures.length === 0 ? [0, 0] : [Math.min(...amounts), Math.max(...amounts)];
  const margin = highest > lowest ? (highest - lowest) * 0.04 : Math.max(1, highest / 2);
  const [from, to] = [lowest - margin, highest + margin];
  const step = roundStep((to - from) / 7);
  const first = Math.max(0, Math.ceil(from / step));
  const currencySign = /^\D*/.exec(figures[0]?.text ?? '')?.[0] ?? '';
  const ticks = Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step);
  return {
    ticks: ticks.map((amount) => ({ amount, text: `${currencySign}${compact.format(amount).replace('K', 'k')}` })),
    position: (amount) => svgPercent((amount - from) / (to - from)),
  };
}

const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 1 });

function figuresOf(rows: readonly Pick<LadderPayRow, 'lowest' | 'middle' | 'highest'>[]): PayFigure[] {
  return rows.flatMap(({ lowest, middle, highest }) => [lowest, middle, highest].flatMap((figure) => figure ?? []));
}
