import { oneDecimal } from '../../one-decimal.js';
import type { ComparedRow } from '../../model/blocks/comparison.js';
import type { Gauge } from '../../model/gauge.js';
import { textContent } from '../text.js';
import { svgPercent } from './gauge.js';
import { type Markup, markup } from './markup.js';
import { roleMark } from './role-mark.js';
import { textMarkup } from './text.js';

type Scale = Pick<Gauge, 'minimum' | 'maximum'>;

/** Whether a row has a level that can be drawn. */
export function isRated({ cells }: Pick<ComparedRow, 'cells'>): boolean {
  return cells.some((cell) => cell?.gauge?.type === 'bar');
}

/** Ratings on one axis, a row for each thing: the marks of the roles, and the distance between the lowest and the highest. */
export function dumbbellsMarkup(rows: readonly ComparedRow[], roles: readonly string[], caption: string): Markup {
  const scale = scaleOf(rows);
  const heads = roles.map(
    (role, index) => markup`<th scope="col">${roleMark(index, roles.length)}<span class="hidden">${role}</span></th>`,
  );
  return markup`<table class="dumbbells of-${roles.length}">
    <caption class="hidden">${caption}</caption>
    <thead><tr><td></td><td>${ticksMarkup(scale)}</td>${heads}</tr></thead>
    <tbody>${rows.map((row) => rowMarkup(row, scale))}</tbody>
  </table>\n`;
}

/** All rows are on one axis, which is as long as the longest of their scales. */
function scaleOf(rows: readonly ComparedRow[]): Scale {
  const gauges = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell?.gauge?.type === 'bar' ? [cell.gauge] : [])));
  return {
    minimum: Math.min(...gauges.map(({ minimum }) => minimum)),
    maximum: Math.max(...gauges.map(({ maximum }) => maximum)),
  };
}

/** The axis has a number for each point if there are few. */
const mostTicks = 10;

function ticksMarkup({ minimum, maximum }: Scale): Markup {
  const span = maximum - minimum;
  const isWhole = Number.isInteger(minimum) && Number.isInteger(span) && span <= mostTicks;
  const ticks = isWhole ? Array.from({ length: span + 1 }, (_, index) => minimum + index) : [minimum, maximum];
  const labels = ticks.map((tick) => markup`<text x="${svgPercent(positionOf(tick, { minimum, maximum }))}" y="11">${tick}</text>`);
  return markup`<svg class="ticks" aria-hidden="true">${labels}</svg>`;
}

function positionOf(level: number, { minimum, maximum }: Scale): number {
  return maximum > minimum ? Math.max(0, Math.min(1, (level - minimum) / (maximum - minimum))) : 0;
}

function rowMarkup(row: ComparedRow, scale: Scale): Markup {
  const { cells, subject, label } = row;
  const name = subject === null ? namesMarkup(row) : markup`${subject}`;
  const values = cells.map((cell, index) => markup`<td class="role-${index + 1}">${valueMarkup(cell)}</td>`);
  return markup`<tr><th scope="row" dir="auto">${name}${subject === null && label !== null && row.group === null ? markup` <span class="muted">${label}</span>` : null}${remarksMarkup(row)}</th><td>${axisMarkup(cells, scale)}</td>${values}</tr>\n`;
}

/** The names of a thing that the roles name differently. */
function namesMarkup({ cells }: ComparedRow): Markup {
  const names = cells.flatMap((cell, index) =>
    cell ? [markup`<span>${roleMark(index, cells.length)}${textMarkup(cell.name)}</span> `] : [],
  );
  return markup`${names}`;
}

/** What the roles say beside the rating: whether it is required, and notes. */
function remarksMarkup({ cells }: ComparedRow): Markup {
  const remarks = cells.flatMap((cell, index) =>
    cell && textContent(cell.remark) !== ''
      ? [markup`<span class="remark">${roleMark(index, cells.length)}${textMarkup(cell.remark)}</span>`]
      : [],
  );
  return markup`${remarks}`;
}

function valueMarkup(cell: ComparedRow['cells'][number]): Markup {
  if (cell === null) return markup`<span aria-hidden="true">–</span><span class="hidden">not stated</span>`;
  return cell.gauge?.type === 'bar'
    ? markup`${oneDecimal(cell.gauge.value)}`
    : markup`<span aria-hidden="true">✓</span><span class="hidden">not rated</span>`;
}

interface PlacedMark {
  readonly role: number;
  readonly place: number;
}

function axisMarkup(cells: ComparedRow['cells'], scale: Scale): Markup {
  const levels = cells.flatMap((cell, role): PlacedMark[] =>
    cell?.gauge?.type === 'bar' ? [{ role, place: positionOf(cell.gauge.value, scale) }] : [],
  );
  const marks = cells.length > 2 ? spread(levels) : levels;
  const places = levels.map(({ place }) => place);
  const [low, high] = [Math.min(...places), Math.max(...places)];
  const distance = levels.length > 1 ? markup`<line class="apart" x1="${svgPercent(low)}" x2="${svgPercent(high)}" y1="9" y2="9"/>` : null;
  return markup`<svg class="axis" aria-hidden="true"><line class="grid" x2="100%" y1="9" y2="9"/>${distance}${marks.map((mark) => markMarkup(mark, cells.length))}</svg>`;
}

function markMarkup({ role, place }: PlacedMark, roleCount: number): Markup {
  const x = svgPercent(place);
  if (roleCount === 2) return markup`<circle class="${role === 0 ? 'ring' : 'dot'} role-${role + 1}" cx="${x}" cy="9" r="6"/>`;
  return markup`<circle class="dot role-${role + 1}" cx="${x}" cy="9" r="8"/><text x="${x}" y="13">${role + 1}</text>`;
}

/** Two digits no closer than this, as a share of the axis, so that both can be read on a phone. */
const leastGap = 0.052;

/** Sets marks that would hide each other side by side, in order of their levels. */
function spread(marks: readonly PlacedMark[]): PlacedMark[] {
  const sorted = marks.toSorted((a, b) => a.place - b.place);
  const clusters: { members: PlacedMark[]; center: number }[] = [];
  for (const mark of sorted) {
    let cluster = { members: [mark], center: mark.place };
    for (let last = clusters.at(-1); last && overlaps(last, cluster); last = clusters.at(-1)) {
      clusters.pop();
      const members = [...last.members, ...cluster.members];
      cluster = { members, center: members.reduce((sum, { place }) => sum + place, 0) / members.length };
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ members, center }) => {
    const half = ((members.length - 1) * leastGap) / 2;
    const start = Math.max(0, Math.min(1 - 2 * half, center - half));
    return members.map(({ role }, index) => ({ role, place: start + index * leastGap }));
  });
}

function overlaps(left: { members: readonly unknown[]; center: number }, right: { members: readonly unknown[]; center: number }): boolean {
  return right.center - left.center < ((left.members.length + right.members.length) * leastGap) / 2;
}
