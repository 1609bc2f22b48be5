import type { ComparedRow, Span } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { cellSpans } from './cell-spans.js';
import { figuresOf } from './figures.js';
import { grid, type GridCell } from './grid.js';
import { hanging } from './hanging.js';
import { remarkLines } from './remark.js';
import { rowParts } from './row-parts.js';
import { isSaidAlike } from './said-alike.js';
import type { Theme } from './theme.js';
import { type Line, lineWidth, wrap } from './wrap.js';

/**
 * Three roles and more where columns would be too narrow: the items as rows, those that most state first, with a dot or a figure for each
 * role, which goes by its number. Where the roles put a thing each in its own way, their words follow behind their numbers.
 */
export function dotRows(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  return [...numberedRoles(canvas), ...dotted(rows, canvas)];
}

/** The numbers by which roles go, and whose they are. */
function numberedRoles({ roles, theme, width }: Canvas): string[] {
  const spans = roles.flatMap((title, place): readonly Span[] => [
    ...(place === 0 ? [] : [{ text: '   ' }]),
    { text: `${place + 1} `, tone: 'muted' },
    ...theme.spans([{ text: title, tone: 'strong' }]),
  ]);
  return wrap(spans, width).map((line) => theme.paint(line));
}

function dotted(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const parts = rowParts(rows).map(({ label, beside, only, shared }) => ({ label, rows: [...shared, ...beside, ...byCount(only)] }));
  const figures = figuresOf(rows.flatMap(({ cells }) => cells.flatMap((cell) => figureOf(cell, theme))));
  const each = Math.max(1, figures.width);
  const label = Math.min(widestLabel, Math.max(0, ...parts.map((part) => lineWidth(theme.spans(part.label ?? '')))));
  const widths = [1, ...roles.map(() => each), ...(label === 0 ? [] : [label])];
  const between = figures.width > 1 ? '  ' : ' ';
  const gaps = [' ', ...roles.slice(1).map(() => between), ...(label === 0 ? [] : ['  ']), '  '];
  const depth = [...widths, ...gaps.map(({ length }) => length)].reduce((sum, one) => sum + one, 0);
  const placed = parts.flatMap((part) =>
    part.rows.map((row, index) => ({
      row,
      label: index === 0 ? wrap(theme.spans([{ text: part.label ?? '', tone: 'muted' }]), label) : [],
    })),
  );
  const head: GridCell[] = roles.map((_, place) => ({ lines: [[numberSpan(place, each, figures.width > 1)]] }));
  const body = placed.map(({ row, label: lines }): GridCell[] => {
    const tone = row.status === 'same' ? 'muted' : undefined;
    const dots = row.cells.map((cell): GridCell => ({ lines: [dotLine(cell, figures.fill, each, theme)], tone }));
    return [
      { lines: [markLine(row, theme)] },
      ...dots,
      ...(label === 0 ? [] : [{ lines }]),
      { lines: textLines(row, width - depth, canvas), tone },
    ];
  });
  const [first = [], ...lines] = grid(
    [[{ lines: [] }, ...head, ...(label === 0 ? [] : [{ lines: [] }]), { lines: [] }], ...body],
    [...widths, width - depth],
    gaps,
    theme,
  );
  return [...first, ...lines.flatMap((line, index) => [...line, ...remarkLines(placed[index]?.row, depth, canvas)])];
}

const widestLabel = 18;

/** What most state first. */
function byCount(rows: readonly ComparedRow[]): ComparedRow[] {
  return [...rows].sort((a, b) => statedBy(b) - statedBy(a));
}

function statedBy({ cells }: ComparedRow): number {
  return cells.filter((cell) => cell !== null).length;
}

function figureOf(cell: ComparedRow['cells'][number], theme: Theme): string[] {
  return cell?.gauge?.type === 'bar' ? theme.spans(cell.gauge.text).map(({ text }) => text) : [];
}

/** Where all state the thing, how; else the dots say it. */
function markLine({ status, cells }: ComparedRow, theme: Theme): Line {
  return status === 'only' ? [] : [theme.mark(status, cells.map(Boolean))];
}

function numberSpan(place: number, each: number, isWide: boolean): Span {
  const text = String(place + 1);
  return { text: isWide ? text.padStart(Math.ceil((each + 1) / 2)) : text, tone: 'muted' };
}

/** The role's figure, or else a dot in the middle of its column. */
function dotLine(cell: ComparedRow['cells'][number], fill: (text: string) => string, each: number, theme: Theme): Line {
  const [figure] = figureOf(cell, theme);
  if (figure !== undefined) return [{ text: fill(figure) }];
  const dot = theme.mark('only', [cell !== null, false, false]).text.slice(0, 1);
  return [{ text: dot.padStart(Math.ceil((each + 1) / 2)), ...(cell === null && { tone: 'muted' as const }) }];
}

/** What the row is of, once; else, behind its number, what each says. A figure that stands in the role's column is not said again. */
function textLines(row: ComparedRow, width: number, { theme }: Canvas): Line[] {
  const isDrawn = row.subject !== null && row.cells.some((cell) => cell?.gauge);
  const said = row.cells.flatMap((cell, place) =>
    cell ? [{ place, spans: isDrawn ? theme.spans(cell.brief) : cellSpans(cell, row, place, theme) }] : [],
  );
  const subject = isDrawn ? wrap(theme.spans(row.subject ?? ''), width) : [];
  const [once] = said;
  if (once && said.every(({ spans }) => isSaidAlike(spans, once.spans)))
    return [...subject, ...(once.spans.length === 0 ? [] : wrap(once.spans, width))];
  const numbered = said.filter(({ spans }) => spans.length > 0);
  return [...subject, ...numbered.flatMap(({ place, spans }) => hanging([{ text: `${place + 1} `, tone: 'muted' }], spans, width))];
}
