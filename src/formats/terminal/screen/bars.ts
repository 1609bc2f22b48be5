import type { Span } from '../../../model/text.js';
import type { BarRow, BarsPart } from '../../../model/screen/ratings.js';
import { oneDecimal } from '../../../one-decimal.js';
import { type Line, hangingIndent, lineWidth, mergeSpans, widestWord, wrap } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const mostRows = { narrow: 3, normal: 4, wide: 5 } as const;
/** `  4.4   3.1` after the bar. */
const figureWidth = 6;
const widestAxis = { narrow: 29, normal: 36, wide: 57 } as const;
const narrowestAxis = 8;
/** Where there is little room, the bars get the rest. */
const smallestNameShare = 0.36;

/** Bars from the lowest value to that of the role, with the mean of all on them, and both in figures. */
export const bars: PartPrinter<BarsPart> = {
  rows: ({ rows }, { size }) => Math.min(mostRows[size], rows.length),
  lines: (part, rows, canvas) => [
    ...(canvas.withoutAxis.has(part) ? [] : [axisLine(part, canvas)]),
    ...part.rows.slice(0, rows).flatMap((row) => barLines(row, part, canvas)),
  ],
  fact: ({ rows, hasMeans }, shown) => (shown < rows.length && !hasMeans ? `${shown} of ${rows.length}` : null),
};

/** The columns that the names of bars take; longer names are wrapped. 0 if there is so little room that names stand above their bars. */
export function barNamesWidth(parts: readonly BarsPart[], { width, size, theme }: Pick<ScreenCanvas, 'width' | 'size' | 'theme'>): number {
  const shown = parts.flatMap(({ rows }) => rows.slice(0, mostRows[size]));
  const room = Math.max(Math.floor(width * smallestNameShare), width - 1 - widestAxis[size] - 2 * figureWidth);
  if (shown.some(({ name }) => widestWord(theme.spans(name)) > room)) return 0;
  return Math.min(room, Math.max(0, ...shown.map(({ name }) => lineWidth(theme.spans(name)))));
}

function axisWidth({ hasMeans }: BarsPart, { width, barNameWidth, size }: ScreenCanvas): number {
  const room = width - barNameWidth - 1 - figureWidth * (hasMeans ? 2 : 1);
  return Math.max(narrowestAxis, Math.min(widestAxis[size], room));
}

function columnOf(value: number, { minimum, maximum }: BarsPart, width: number): number {
  const share = maximum === minimum ? 1 : (value - minimum) / (maximum - minimum);
  return Math.round(Math.min(1, Math.max(0, share)) * (width - 1));
}

/** `0────1────2`, and what the figures are. */
function axisLine(part: BarsPart, canvas: ScreenCanvas): Line {
  const { theme, barNameWidth } = canvas;
  const width = axisWidth(part, canvas);
  const spans: Span[] = [];
  let used = 0;
  for (const value of axisValues(part, width)) {
    const text = String(value);
    const column = Math.min(width - text.length, columnOf(value, part, width));
    spans.push({ text: theme.meanBar.empty.repeat(column - used), tone: 'faint' }, { text, tone: 'muted' });
    used = column + text.length;
  }
  const heads: Line = [
    { text: figure('role'), tone: 'role-1' },
    ...(part.hasMeans ? [{ text: figure('all'), tone: 'muted' as const }] : []),
  ];
  return [{ text: ' '.repeat(barNameWidth + 1) }, ...spans, ...heads];
}

/** Whole numbers, if there is room between them; otherwise the ends. */
function axisValues({ minimum, maximum }: BarsPart, width: number): number[] {
  const count = maximum - minimum;
  if (!Number.isInteger(count) || count * 3 > width) return [minimum, maximum];
  return Array.from({ length: count + 1 }, (_, index) => minimum + index);
}

function barLines(row: BarRow, part: BarsPart, canvas: ScreenCanvas): Line[] {
  const { theme, barNameWidth } = canvas;
  const figures: Line = [
    { text: figure(oneDecimal(row.value)) },
    ...(row.mean === null ? [] : [{ text: figure(oneDecimal(row.mean)), tone: 'muted' as const }]),
  ];
  const bar: Line = [...barSpans(row, part, canvas), ...figures];
  if (barNameWidth === 0) return [...wrap(theme.spans(row.name), canvas.width), [{ text: ' ' }, ...bar]];
  const [first = [], ...rest] = wrap(theme.spans(row.name), barNameWidth);
  const line: Line = [...first, { text: ' '.repeat(barNameWidth - lineWidth(first) + 1) }, ...bar];
  return [line, ...rest.flatMap((name) => hangingIndent([{ text: ' ' }], name, barNameWidth))];
}

function barSpans({ value, mean }: BarRow, part: BarsPart, canvas: ScreenCanvas): Line {
  const { meanBar } = canvas.theme;
  const width = axisWidth(part, canvas);
  const end = columnOf(value, part, width);
  const meanAt = mean === null ? -1 : columnOf(mean, part, width);
  const spanAt = (column: number): Span => {
    if (column === meanAt) return column <= end ? { text: meanBar.mean, tone: 'strong' } : { text: meanBar.meanBeyond, tone: 'muted' };
    return column <= end ? { text: meanBar.filled, tone: 'role-1' } : { text: meanBar.empty, tone: 'faint' };
  };
  return mergeSpans(Array.from({ length: width }, (_, column) => spanAt(column)));
}

function figure(text: string): string {
  return text.padStart(figureWidth);
}
