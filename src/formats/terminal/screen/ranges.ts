import type { PayFigure } from '../../../model/pay-chart.js';
import { type Span, roleTone } from '../../../model/text.js';
import type { RangeRow, RangesPart, Reach, ReachLegend } from '../../../model/screen/pay.js';
import { roundStep } from '../../round-step.js';
import { sanitize } from '../../sanitize.js';
import { type PayAxis, axisColumn, shortAmount, spreadLine, tickLabels } from '../pay-chart.js';
import { type Line, lineWidth, mergeSpans, wrap } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const narrowestAxis = 24;
const gap = 3;
/** Where names would leave less to the axis, only the marks of the roles stand there. */
const leastAxisShare = 0.4;

/** Boxes on one axis, which reaches from the lowest to the highest amount. Not drawn where the axis would be too short. */
export const ranges: PartPrinter<RangesPart> = {
  rows: () => 1,
  lines: ({ rows, reachLegend }, shown, canvas) => {
    const { theme } = canvas;
    const figureWidth = Math.max(...rows.map(({ figure }) => lineWidth(theme.spans(figure))));
    const nameWidthOf = (named: readonly RangeRow[]): number => Math.max(...named.map((row) => lineWidth(nameSpans(row, canvas)))) + gap;
    const axisWidthOf = (named: readonly RangeRow[]): number => canvas.width - nameWidthOf(named) - figureWidth - 2;
    const isRoomForNames = axisWidthOf(rows) >= Math.max(narrowestAxis, canvas.width * leastAxisShare);
    const named = isRoomForNames ? rows : rows.map((row) => (row.role === null || canvas.roleCount === 1 ? row : { ...row, name: '' }));
    const [nameWidth, width] = [nameWidthOf(named), axisWidthOf(named)];
    if (shown === 0 || width < narrowestAxis) return [];
    const axis = axisOf(rows, width, canvas);
    const ticks: Line = [{ text: ' '.repeat(nameWidth) }, ...tickLabels(axis)];
    const drawn = named.map((row) => boxLine(row, axis, nameWidth, canvas));
    return [ticks, ...drawn, ...(reachLegend ? legendLines(reachLegend, canvas) : [])];
  },
};

/** The mark of one of several roles, and its name if it has one. */
function nameSpans({ name, role }: RangeRow, { theme, roleCount }: ScreenCanvas): Line {
  if (role === null) return theme.spans([{ text: name, tone: 'muted' }]);
  if (roleCount === 1) return theme.spans(name);
  const mark = theme.roleMark(role, roleCount);
  return name === '' ? [mark] : [mark, { text: ' ' }, ...theme.spans([{ text: name, tone: roleTone(role) }])];
}

function boxLine(row: RangeRow, axis: PayAxis, nameWidth: number, canvas: ScreenCanvas): Line {
  const { role, spread, reach, figure } = row;
  const { theme } = canvas;
  const label = nameSpans(row, canvas);
  return [
    ...label,
    { text: ' '.repeat(nameWidth - lineWidth(label)) },
    ...mergeSpans(
      reach && role !== null
        ? reachLine(reach, axis, role, canvas)
        : spreadLine(spread, axis, role === null ? 'muted' : roleTone(role), theme),
    ),
    { text: '  ' },
    ...theme.spans([{ text: figure, ...(role === null && { tone: 'muted' }) }]),
  ];
}

/** From the mark of the role at what is certain: thick up to all that is paid in money, thin up to the most, with equity. */
function reachLine({ guaranteed, cash, possible }: Reach, axis: PayAxis, role: number, { theme, roleCount }: ScreenCanvas): Line {
  const { thick, thin, to } = theme.payRange;
  const mark = theme.roleMark(role, roleCount);
  const [start, middle, end] = [axisColumn(axis, guaranteed), axisColumn(axis, cash), axisColumn(axis, possible)];
  return Array.from({ length: axis.width }, (_, column): Span => {
    if (column === start) return mark;
    if (column < start || column > end) return { text: ' ' };
    return { text: column === end ? to : column <= middle ? thick : thin, tone: roleTone(role) };
  });
}

/** `guaranteed, ━ with the bonus, ─ with equity; below: base pay of Software Developers`. */
function legendLines({ cash, equity, box }: ReachLegend, { theme, width }: ScreenCanvas): Line[] {
  const { thick, thin } = theme.payRange;
  const text = ['guaranteed', ...(cash === null ? [] : [`${thick} ${cash}`]), ...(equity === null ? [] : [`${thin} ${equity}`])].join(', ');
  const below = box === null ? [] : theme.spans([{ text: `; below: ${box}`, tone: 'muted' }]);
  return wrap([{ text, tone: 'muted' }, ...below], width);
}

/** Five or six round amounts within the axis are marked. */
const tickCount = 6;
/** An axis begins and ends with a mark if one is as near as this, as a share of what the figures span. */
const widestMargin = 0.1;

function axisOf(rows: readonly RangeRow[], width: number, { theme }: ScreenCanvas): PayAxis {
  const figures = rows.flatMap(({ spread, reach }) => (reach ? reachFigures(reach) : figuresOf(spread)));
  const amounts = figures.map(({ amount }) => amount);
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  // Around a single amount, ticks that are closer would have the same label.
  const span = Math.max(1, highest === lowest ? highest / 10 : highest - lowest);
  const step = roundStep(span / tickCount);
  const [roundLow, roundHigh] = [Math.floor(lowest / step) * step, Math.ceil(highest / step) * step];
  const low = lowest - roundLow <= span * widestMargin ? roundLow : lowest;
  const high = highest > lowest && roundHigh - highest <= span * widestMargin ? Math.max(roundHigh, low + 1) : lowest + span;
  const sign = sanitize(/^\D*/.exec(figures[0]?.text ?? '')?.[0] ?? '', theme.isAscii);
  const first = Math.ceil(low / step) * step;
  const scale = { low, high, width };
  const ticks = Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step).map((amount) => ({
    column: axisColumn(scale, amount),
    text: `${sign}${shortAmount(amount)}`,
  }));
  return { ...scale, ticks };
}

function reachFigures({ guaranteed, possible, text }: Reach): PayFigure[] {
  return [guaranteed, possible].map((amount) => ({ statistic: 'amount', amount, text, isTopCoded: false }));
}

function figuresOf({ whole, middle, median, mean }: RangeRow['spread']): PayFigure[] {
  return [...(whole ?? []), ...(middle ?? []), ...(median ? [median] : []), ...(mean ? [mean] : [])];
}
