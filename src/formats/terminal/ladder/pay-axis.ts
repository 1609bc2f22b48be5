import type { LadderPayRow } from '../../../model/blocks/ladder.js';
import type { PayFigure } from '../../../model/pay-chart.js';
import type { Span } from '../../../model/text.js';
import { roundStep } from '../../round-step.js';
import { sanitize } from '../../sanitize.js';
import { axisColumn, type PayAxis, shortAmount, tickLabels } from '../pay-chart.js';
import type { Theme } from '../theme.js';
import { hangingIndent, type Line, lineWidth, widthOf, wrap } from '../wrap.js';
import { type LadderCanvas, indentSpan } from './canvas.js';
import { type GridRow, wideRow } from './grid-rows.js';
import { type LadderLayout, nameGap } from './layout.js';

const narrowestAxis = 20;
/** A tick with its label and the distance to the next one. */
const columnsPerTick = 7;
const mostTicks = 8;
/** The ends of the axis are rounded to parts of a step. */
const partsOfStep = 4;

/** The pay of the levels of one track, as bars on one axis with their amounts at the right edge. Without an axis if that would be too narrow. */
export function payAxisRows(rows: readonly LadderPayRow[], layout: LadderLayout, canvas: LadderCanvas): GridRow[] {
  const { theme } = canvas;
  const room = layout.cellWidth * layout.columnCount;
  const amountWidth = Math.max(0, ...rows.map(({ text }) => lineWidth(theme.spans(text))));
  const width = room - amountWidth - nameGap;
  const axis = ladderAxis(rows, width, theme.isAscii);
  const named = rows.map((row) => ({ row, name: payName(row, layout.nameWidth - nameGap, canvas) }));
  if (axis === null) return named.map(({ row, name }) => wideRow(name, wrap(theme.spans(row.text), room), layout));
  return [
    wideRow([], [tickLabels(axis)], layout),
    ...named.map(({ row, name }) => {
      const line = payBar(row, axis, theme);
      const space = indentSpan(width + 1 - lineWidth(line));
      return wideRow(name, [[...line, space, ...theme.spans(row.text)]], layout);
    }),
  ];
}

/** `4 Senior`. */
export function payName({ column, name }: LadderPayRow, width: number, { block, theme }: LadderCanvas): Line[] {
  return hangingIndent([indentSpan(2)], theme.spans(`${block.columns[column]?.number ?? ''} ${name}`), width);
}

function ladderAxis(rows: readonly LadderPayRow[], width: number, isAscii: boolean): PayAxis | null {
  const figures = rows.flatMap(figuresOf);
  if (figures.length === 0 || width < narrowestAxis) return null;
  const amounts = figures.map(({ amount }) => amount);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const step = roundStep((highest - lowest || highest / 10 || 1) / Math.max(2, Math.min(mostTicks, Math.floor(width / columnsPerTick))));
  const part = step / partsOfStep;
  const [low, high] = [Math.floor(lowest / part) * part, Math.max(Math.ceil(highest / part), Math.floor(lowest / part) + 1) * part];
  const sign = sanitize(/^\D*/.exec(figures[0]?.text ?? '')?.[0] ?? '', isAscii);
  const scale = { low, high, width };
  const first = Math.ceil(low / step);
  const ticks = Array.from({ length: Math.max(0, Math.floor(high / step) - first + 1) }, (_, index) => {
    const amount = (first + index) * step;
    return { column: axisColumn(scale, amount), text: `${sign}${shortAmount(amount)}` };
  });
  return { ...scale, ticks };
}

/** From the lowest to the highest amount, with the middle one marked on it. An arrow says that pay goes on. */
function payBar({ lowest, middle, highest }: LadderPayRow, axis: PayAxis, { payRange }: Theme): Line {
  const columns = [lowest, middle, highest].map((figure) => (figure ? axisColumn(axis, figure.amount) : null));
  const known = columns.filter((column) => column !== null);
  if (known.length === 0) return [];
  const [from, to, at] = [Math.min(...known), Math.max(...known), columns[1] ?? null];
  const end = (highest ?? middle)?.isTopCoded === true ? payRange.open : payRange.thick;
  const glyphs = Array.from({ length: to - from + 1 }, (_, index) => {
    if (from + index === at) return payRange.median;
    return from + index === to ? end : payRange.thick;
  });
  const spans: Span[] = [{ text: ' '.repeat(from) }, { text: glyphs.join('') }];
  return spans.filter(({ text }) => widthOf(text) > 0);
}

function figuresOf({ lowest, middle, highest }: LadderPayRow): PayFigure[] {
  return [lowest, middle, highest].filter((figure) => figure !== null);
}
