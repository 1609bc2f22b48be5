import type { ComparedRow } from '../../model/report.js';
import { type Canvas, cellSpans, groupTitleLines, noteLines } from './row-text.js';
import { centered, dotColumns, dotLegend, hasColumnFigures } from './dot-columns.js';
import { type GridCell, grid } from './grid.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';
import { listedRows } from './listed-rows.js';
import { rowParts } from './row-parts.js';
import { hasSameWording } from '../text.js';
import { stacked } from './stacked.js';
import type { Theme } from './theme.js';

/**
 * Three roles and more where columns would be too narrow: the items as rows, those that most state first, with a dot or a figure for each
 * role, which goes by its number. Where the roles put a thing each in its own way, their words follow behind their numbers.
 */
export function dotRows(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  const parts = rowParts(rows).map((part) => ({ ...part, rows: [...part.shared, ...part.paired, ...byCount(part.only)] }));
  const isShared = parts.every(
    ({ label, firstRow, paired, only }) => label === null && !firstRow?.group && paired.length + only.length === 0,
  );
  if (isShared) return listedRows(rows, canvas);
  const room = canvas.width - depthOf(dotColumns(rows, canvas.theme).width, canvas.roles.length);
  if (room < narrowest) return stacked(rows, canvas);
  const placed = parts.flatMap((part) => part.rows.map((row, index) => ({ row, label: index === 0 ? (part.label ?? '') : '' })));
  return [...dotLegend(rows, canvas), ...dotted(placed, canvas)];
}

/** With fewer columns than this for the texts, dots help nobody. */
const narrowest = 14;

/** What the mark and the columns of the roles take. */
function depthOf(figure: number, roleCount: number): number {
  return 2 + roleCount * (figure + (figure > 1 ? 2 : 1)) + 1;
}

/** What most state first. */
function byCount(rows: readonly ComparedRow[]): ComparedRow[] {
  return [...rows].sort((a, b) => statedBy(b) - statedBy(a));
}

function statedBy({ cells }: ComparedRow): number {
  return cells.filter((cell) => cell !== null).length;
}

interface Placed {
  readonly row: ComparedRow;
  /** Empty where the row before says it. */
  readonly label: string;
}

const widestLabel = 18;
/** With fewer columns for the texts, labels stand on lines of their own. */
const readable = 28;

function dotted(placed: readonly Placed[], canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const figures = dotColumns(
    placed.map(({ row }) => row),
    theme,
  );
  const natural = Math.min(widestLabel, Math.max(0, ...placed.map((each) => lineWidth(theme.spans(each.label)))));
  const label = width - depthOf(figures.width, roles.length) - natural - 2 < readable ? 0 : natural;
  const labelled = <T>(column: T): T[] => (label === 0 ? [] : [column]);
  const widths = [1, ...roles.map(() => figures.width), ...labelled(label)];
  const between = figures.width > 1 ? '  ' : ' ';
  const gaps = [' ', ...roles.slice(1).map(() => between), ...labelled('  '), '  '];
  const depth = [...widths, ...gaps.map(({ length }) => length)].reduce((sum, one) => sum + one, 0);
  const numbers = roles.map((_, place): GridCell => ({ lines: [[{ text: centered(String(place + 1), figures.width), tone: 'muted' }]] }));
  const head = [{ lines: [] }, ...numbers, ...labelled({ lines: [] }), { lines: [] }];
  const body = placed.map(({ row, label: said }): GridCell[] => {
    const tone = row.status === 'same' ? 'muted' : undefined;
    const dots = row.cells.map((cell): GridCell => ({ lines: [figures.line(row, cell)], tone }));
    const labelLines = wrap(theme.spans([{ text: said, tone: 'muted' }]), label);
    return [
      { lines: [markLine(row, theme)] },
      ...dots,
      ...labelled({ lines: labelLines }),
      { lines: textLines(row, width - depth, theme), tone },
    ];
  });
  const [first = [], ...lines] = grid([head, ...body], [...widths, width - depth], gaps, theme);
  const around = placed.map(({ row }, index) => ({
    title: [...groupTitleLines(row, placed[index - 1]?.row, canvas), ...(label === 0 ? ownLabel(placed[index]?.label ?? '', canvas) : [])],
    remark: shortNote(row) === null ? noteLines(row, depth, canvas) : [],
  }));
  return [...first, ...lines.flatMap((line, index) => [...(around[index]?.title ?? []), ...line, ...(around[index]?.remark ?? [])])];
}

function ownLabel(label: string, { theme, width }: Canvas): string[] {
  if (label === '') return [];
  return hangingIndent([{ text: '  ' }], theme.spans([{ text: label, tone: 'muted' }]), width).map((line) => theme.paint(line));
}

/** Where all state the thing, how; else the dots say it. */
function markLine({ status, cells }: ComparedRow, theme: Theme): Line {
  return status === 'only' ? [] : [theme.mark(status, cells.map(Boolean))];
}

const longestShortNote = 16;

/** How far apart figures are stands behind their subject. */
function shortNote(row: ComparedRow): string | null {
  return hasColumnFigures(row) && row.briefNote !== null && row.briefNote.length <= longestShortNote ? row.briefNote : null;
}

/** What the row is of, once; else, behind its number, what each says. A figure that stands in the role's column is not said again. */
function textLines(row: ComparedRow, width: number, theme: Theme): Line[] {
  const isDrawn = hasColumnFigures(row);
  const remark = shortNote(row);
  const apart = remark === null ? [] : [{ text: '  ' }, ...theme.spans([{ text: remark, tone: 'muted' }])];
  const subject = isDrawn ? wrap([...theme.spans(row.subject ?? ''), ...apart], width) : [];
  const said = row.cells.flatMap((cell, place) => {
    const spans = cell ? (isDrawn ? theme.spans(cell.brief) : cellSpans(cell, row, place, theme, width)) : [];
    return spans.length === 0 ? [] : [{ place, spans }];
  });
  const [once] = said;
  const isOnce = once !== undefined && said.length === statedBy(row) && said.every(({ spans }) => hasSameWording(spans, once.spans));
  if (isOnce) return [...subject, ...wrap(once.spans, width)];
  return [...subject, ...said.flatMap(({ place, spans }) => hangingIndent([{ text: `${place + 1} `, tone: 'muted' }], spans, width))];
}
