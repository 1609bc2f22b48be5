import type { PayListBlock, PayListRow, PaySpan } from '../../model/blocks/pay-list.js';
import type { Text } from '../../model/text.js';
import { payListTable } from '../pay-list-table.js';
import { roundStep } from '../round-step.js';
import { sanitize } from '../sanitize.js';
import { dataTable } from './data-table.js';
import { axisColumn, type PayAxis, shortAmount, tickLabels } from './pay-chart.js';
import { type LayoutCell, layoutRows } from './row-layout.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, widthOf, wrap } from './wrap.js';

const widestTitle = 40;
const [narrowestAxis, widestAxis] = [12, 36];
const maxNames = 3;

/** A line for each name: how many it stands for, its pay on one axis and as a figure, and as many other names as fit. A pipe has the figures alone. */
export function payListLines(block: PayListBlock, width: number, theme: Theme): string[] {
  if (width === Infinity) {
    const { columns, rows } = payListTable(block);
    return dataTable(columns, rows, width, theme);
  }
  const shown = block.rows.filter(({ isLeftOut }) => !isLeftOut);
  const leftOut = block.rows.length - shown.length;
  const note: Text = leftOut === 0 ? [] : [{ text: `${leftOut} more: ` }, { text: block.fullOption, tone: 'command' }];
  return [...(shown.length === 0 ? [] : drawnRows(block, shown, width, theme)), ...(leftOut === 0 ? [] : [theme.paint(theme.spans(note))])];
}

function drawnRows({ columns, axis: scale }: PayListBlock, rows: readonly PayListRow[], width: number, theme: Theme): string[] {
  const titles = rows.map(({ title }) => theme.spans(title));
  const titleWidth = Math.min(widestTitle, Math.max(widthOf(columns.name), ...titles.map(lineWidth)), Math.floor(width / 2));
  const counts = rows.map(({ count }) => (count === null ? '' : String(count)));
  const countWidth = Math.max(...counts.map(widthOf));
  const figureWidth = Math.max(...rows.map(({ shortPayText }) => widthOf(shortPayText)));
  const [axisWidth, used] = [Math.max(narrowestAxis, Math.min(widestAxis, Math.floor(width / 4))), titleWidth + countWidth + figureWidth];
  const axis = scale && used + axisWidth + 6 <= width ? payListAxis(scale, axisWidth, theme.isAscii) : null;
  const asideWidth = Math.max(0, width - used - (axis ? axis.width : 0) - 8);
  const head: LayoutCell[] = [
    { lines: [theme.spans([{ text: columns.name, tone: 'strong' }])] },
    ...(countWidth === 0 ? [] : [{ lines: [] }]),
    ...(axis ? [{ lines: [tickLabels(axis)] }] : []),
    { lines: [] },
    { lines: [] },
  ];
  const body = rows.map((row, index): LayoutCell[] => [
    { lines: wrap(titles[index] ?? [], titleWidth) },
    ...(countWidth === 0 ? [] : [{ lines: [[{ text: (counts[index] ?? '').padStart(countWidth) }]] }]),
    ...(axis ? [{ lines: row.pay ? [spanLine(row.pay, axis, theme)] : [] }] : []),
    { lines: [[{ text: ' '.repeat(figureWidth - widthOf(row.shortPayText)) }, ...theme.spans(row.shortPayText)]] },
    { lines: [theme.spans([{ text: fittingNames(row.aside, asideWidth), tone: 'muted' }])] },
  ]);
  const widths = [titleWidth, ...(countWidth === 0 ? [] : [countWidth]), ...(axis ? [axis.width] : []), figureWidth, asideWidth];
  const gaps = widths.slice(1).map(() => '  ');
  return layoutRows([head, ...body], widths, gaps, theme).flat();
}

function payListAxis({ from, to }: NonNullable<PayListBlock['axis']>, width: number, isAscii: boolean): PayAxis {
  const scale = { low: from, high: to.amount, width };
  const step = roundStep((to.amount - from) / Math.max(2, Math.floor(width / columnsPerTick)));
  const currencySign = sanitize(/^\D*/.exec(to.text)?.[0] ?? '', isAscii);
  const amounts = Array.from({ length: Math.floor(to.amount / step) + 1 }, (_, index) => index * step).filter((amount) => amount >= from);
  return {
    ...scale,
    ticks: amounts.map((amount) => ({ column: axisColumn(scale, amount), text: `${currencySign}${shortAmount(amount)}` })),
  };
}

/** Labels that would touch are left out, so that every other tick may have none. */
const columnsPerTick = 6;

/** A line up to the highest amount, with a point on the middle one. An arrow at its end says that it goes on. */
function spanLine({ lowest, middle, highest }: PaySpan, axis: PayAxis, { payRange, point }: Theme): Line {
  const column = (amount: number): number => Math.max(0, Math.min(axis.width - 1, axisColumn(axis, amount)));
  const [from, at, to] = [lowest ? column(lowest.amount) : 0, column(middle.amount), column((highest ?? middle).amount)];
  const isOpen = (highest ?? middle).amount > axis.high || (highest ?? middle).isTopCoded;
  const [before, after] = [at - from, to - at];
  const end = isOpen && after > 0 ? payRange.open : '';
  const line: Line = [
    { text: ' '.repeat(from) },
    { text: payRange.thin.repeat(before), tone: 'muted' },
    { text: isOpen && after === 0 ? payRange.open : point },
    { text: payRange.thin.repeat(Math.max(0, after - end.length)) + end, tone: 'muted' },
  ];
  return line.filter(({ text }) => text !== '');
}

/** Whole names only. */
function fittingNames(names: readonly string[], width: number): string {
  let text = '';
  let count = 0;
  for (const name of names) {
    const longer = text === '' ? name : `${text}, ${name}`;
    if (count === maxNames || widthOf(longer) > width) continue;
    [text, count] = [longer, count + 1];
  }
  return text;
}
