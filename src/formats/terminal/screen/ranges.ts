import type { PayFigure } from '../../../model/report.js';
import type { RangeRow, RangesPart } from '../../../model/screen.js';
import { roundStep } from '../../round-step.js';
import { sanitize } from '../../sanitize.js';
import { type PayAxis, axisColumn, shortAmount, spreadLine, tickLabels } from '../pay-chart.js';
import { type Line, lineWidth, mergeSpans } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const narrowestAxis = 24;
const gap = 3;

/** Boxes on one axis, which reaches from the lowest to the highest amount. Not drawn where the axis would be too short. */
export const ranges: PartPrinter<RangesPart> = {
  rows: () => 1,
  lines: ({ rows }, shown, canvas) => {
    const { theme } = canvas;
    const nameWidth = Math.max(...rows.map(({ name }) => lineWidth(theme.spans(name)))) + gap;
    const figureWidth = Math.max(...rows.map(({ figure }) => lineWidth(theme.spans(figure))));
    const width = canvas.width - nameWidth - figureWidth - 2;
    if (shown === 0 || width < narrowestAxis) return [];
    const axis = axisOf(rows, width, canvas);
    const ticks: Line = [{ text: ' '.repeat(nameWidth) }, ...tickLabels(axis)];
    return [ticks, ...rows.map((row) => boxLine(row, axis, nameWidth, canvas))];
  },
};

function boxLine({ name, isOfRole, spread, figure }: RangeRow, axis: PayAxis, nameWidth: number, { theme }: ScreenCanvas): Line {
  const tone = isOfRole ? undefined : 'muted';
  const label = theme.spans([{ text: name, ...(tone && { tone }) }]);
  return [
    ...label,
    { text: ' '.repeat(nameWidth - lineWidth(label)) },
    ...mergeSpans(spreadLine(spread, axis, isOfRole ? 'role-1' : 'muted', theme)),
    { text: '  ' },
    ...theme.spans([{ text: figure, ...(tone && { tone }) }]),
  ];
}

/** Five or six round amounts within the axis are marked. */
const tickCount = 6;

function axisOf(rows: readonly RangeRow[], width: number, { theme }: ScreenCanvas): PayAxis {
  const figures = rows.flatMap(({ spread }) => figuresOf(spread));
  const amounts = figures.map(({ amount }) => amount);
  const [low, lowHigh] = [Math.min(...amounts), Math.max(...amounts)];
  const high = lowHigh > low ? lowHigh : low + 1;
  const step = roundStep((high - low) / tickCount);
  const sign = sanitize(/^\D*/.exec(figures[0]?.text ?? '')?.[0] ?? '', theme.isAscii);
  const first = Math.ceil(low / step) * step;
  const scale = { low, high, width };
  const ticks = Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step).map((amount) => ({
    column: axisColumn(scale, amount),
    text: `${sign}${shortAmount(amount)}`,
  }));
  return { ...scale, ticks };
}

function figuresOf({ whole, middle, median, mean }: RangeRow['spread']): PayFigure[] {
  return [...(whole ?? []), ...(middle ?? []), ...(median ? [median] : []), ...(mean ? [mean] : [])];
}
