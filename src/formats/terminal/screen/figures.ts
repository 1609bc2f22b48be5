import type { FigureRow, FiguresPart } from '../../../model/screen/pay.js';
import { type Line, hangingIndent, lineWidth, widthOf, wrap } from '../wrap.js';
import { markedSpans } from './marked-text.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const gap = 3;
/** More room than this between names and amounts would tear them apart. */
const widestNames = 26;
/** Where less is left, what else there is to say gets a line of its own. */
const narrowestAside = 14;

/** Amounts in a column for each role, under its mark, and what else there is to say after them. */
export const figures: PartPrinter<FiguresPart> = {
  rows: () => 1,
  lines: ({ rows }, shown, canvas) => {
    if (shown === 0 || rows.length === 0) return [];
    const widths = widthsOf(rows, canvas);
    return widths === null ? rows.flatMap((row) => stackedLines(row, canvas)) : tableLines(rows, widths, canvas);
  },
};

interface Widths {
  readonly name: number;
  readonly amount: number;
  /** What is left for asides. */
  readonly aside: number;
}

/** Null where the columns do not fit. */
function widthsOf(rows: readonly FigureRow[], canvas: ScreenCanvas): Widths | null {
  const name = Math.max(...rows.map((row) => lineWidth(nameSpans(row, canvas))));
  const amount = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => widthOf(cell ?? ''))));
  const count = rows[0]?.cells.length ?? 0;
  const aside = Math.max(...rows.map((row) => lineWidth(asideSpans(row, canvas))));
  const taken = name + count * (amount + gap);
  if (taken > canvas.width) return null;
  const spare = Math.max(0, Math.min(widestNames - name, canvas.width - taken - (aside === 0 ? 0 : aside + gap)));
  return { name: name + spare, amount, aside: canvas.width - taken - spare - gap };
}

function tableLines(rows: readonly FigureRow[], widths: Widths, canvas: ScreenCanvas): Line[] {
  const { theme, roleCount } = canvas;
  const count = rows[0]?.cells.length ?? 0;
  const marks = Array.from({ length: count }, (_, role): Line => [theme.roleMark(role, roleCount)]);
  const head: Line = [{ text: ' '.repeat(widths.name) }, ...marks.flatMap((mark) => rightAligned(mark, widths.amount + gap))];
  return [head, ...rows.flatMap((row) => rowLines(row, widths, canvas))];
}

function rowLines(row: FigureRow, widths: Widths, canvas: ScreenCanvas): Line[] {
  const name = nameSpans(row, canvas);
  const amounts = row.cells.flatMap((cell) => rightAligned(amountSpans(cell, row, canvas), widths.amount + gap));
  const line: Line = [...name, { text: ' '.repeat(widths.name - lineWidth(name)) }, ...amounts];
  const aside = asideSpans(row, canvas);
  if (aside.length === 0) return [line];
  if (widths.aside >= Math.min(lineWidth(aside), narrowestAside))
    return hangingIndent([...line, { text: ' '.repeat(gap) }], aside, canvas.width);
  return [line, ...hangingIndent([{ text: '  ' }], aside, canvas.width)];
}

/** `base: ○ $132,000, ● $118,000`. */
function stackedLines(row: FigureRow, canvas: ScreenCanvas): Line[] {
  const { theme, roleCount } = canvas;
  const amounts = row.cells.flatMap((cell, role): Line => [
    { text: role === 0 ? ': ' : ', ' },
    theme.roleMark(role, roleCount),
    { text: ' ' },
    ...amountSpans(cell, row, canvas),
  ]);
  const aside = asideSpans(row, canvas);
  return wrap([...nameSpans(row, canvas), ...amounts, ...(aside.length === 0 ? [] : [{ text: '; ' }, ...aside])], canvas.width);
}

function nameSpans({ name, isSum }: FigureRow, { theme }: ScreenCanvas): Line {
  return theme.spans([{ text: name, ...(isSum && { tone: 'strong' }) }]);
}

function amountSpans(cell: string | null, { isSum }: FigureRow, { theme }: ScreenCanvas): Line {
  if (cell === null) return [{ text: theme.missing, tone: 'muted' }];
  return theme.spans([{ text: cell, ...(isSum && { tone: 'strong' }) }]);
}

function asideSpans({ aside }: FigureRow, canvas: ScreenCanvas): Line {
  return aside === null ? [] : markedSpans(aside, canvas, 'muted');
}

function rightAligned(spans: Line, width: number): Line {
  return [{ text: ' '.repeat(Math.max(0, width - lineWidth(spans))) }, ...spans];
}
