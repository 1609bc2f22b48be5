import type { ComparedCell, ComparedRow, Text } from '../../model/report.js';
import { type FigureColumn, figureColumn, gaugeColumnWidth, gaugeSpans, gaugeWidth } from './gauge.js';
import { type LayoutCell, layoutRows } from './row-layout.js';
import { type Canvas, groupTitleLines, noteLines } from './row-text.js';
import { type Theme, roleTone } from './theme.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';

/**
 * Draws the gauges of rated rows side by side, a column for each role, after the row's subject. If that is too wide, draws the gauges of
 * two roles on a line each; returns null for more roles.
 */
export function ratedRows(rows: readonly ComparedRow[], canvas: Canvas): string[] | null {
  const figures = figureColumn(rows.flatMap(({ cells }) => cells.flatMap((cell) => figureText(cell, canvas.theme))));
  const columns = fitRatedColumns(rows, figures.width, canvas);
  if (columns) return chart(rows, columns, figures, canvas);
  return canvas.roles.length > 2
    ? null
    : rows.flatMap((row, index) => [...groupTitleLines(row, rows[index - 1], canvas), ...rowOnLines(row, figures, canvas)]);
}

/** Whether a row can be drawn: all roles call the thing the same, and at least one rates it. */
export function isRated({ subject, cells }: ComparedRow): boolean {
  return subject !== null && cells.some((cell) => cell?.gauge);
}

/** The figure as sanitized text; an empty list if the cell has no gauge. */
function figureText(cell: ComparedCell | null, theme: Theme): string[] {
  return cell?.gauge ? theme.spans(cell.gauge.text).map(({ text }) => text) : [];
}

/** The columns of rated rows, with their widths in terminal columns. */
interface RatedColumns {
  readonly mark: number;
  readonly subject: number;
  readonly bar: number;
  /** The bar and its figure; wider if a role's title needs it and there is room. */
  readonly gauge: number;
  /** For each role, what follows its figures; 0 if nothing does. */
  readonly brief: readonly number[];
  /** The note on the row as a whole, after all figures; 0 if there is none, or if one is too long for the column. */
  readonly note: number;
}

/** Subjects are wrapped before bars get narrower than this. */
const comfortableBar = 12;
const narrowestSubject = 18;
const narrowestBrief = 10;
const widestBrief = 24;

/** The columns in which the gauges fit side by side, else null. `figureWidth` is the width of the figures. */
function fitRatedColumns(rows: readonly ComparedRow[], figureWidth: number, canvas: Canvas): RatedColumns | null {
  const generous = Math.min(widestBrief, Math.floor(canvas.width / 5));
  return columnsWith(rows, figureWidth, generous, canvas) ?? columnsWith(rows, figureWidth, narrowestBrief, canvas);
}

/** `briefLimit` is the greatest width of a brief or a note. */
function columnsWith(
  rows: readonly ComparedRow[],
  figureWidth: number,
  briefLimit: number,
  { width, roles, theme }: Canvas,
): RatedColumns | null {
  const widthIn = (text: Text): number => lineWidth(theme.spans(text));
  const mark = roles.length === 2 ? 1 : roles.length;
  const brief = roles.map((_, roleIndex) =>
    Math.max(0, ...rows.map(({ cells }) => Math.min(briefLimit, widthIn(cells[roleIndex]?.brief ?? '')))),
  );
  const noteWidths = rows.map(({ briefNote }) => widthIn(briefNote ?? ''));
  const note = noteWidths.every((noteWidth) => noteWidth <= briefLimit) ? Math.max(0, ...noteWidths) : 0;
  const briefsWithGaps = brief.filter((briefWidth) => briefWidth > 0).reduce((sum, briefWidth) => sum + briefWidth + 1, 0);
  const taken = mark + 1 + roles.length * (2 + 1 + figureWidth) + briefsWithGaps + (note > 0 ? note + 2 : 0);
  const naturalSubject = Math.max(narrowestSubject, ...rows.map((row) => widthIn(row.subject ?? '')));
  const room = width - taken;
  const subject = Math.min(naturalSubject, Math.max(narrowestSubject, room - comfortableBar * roles.length));
  const { minimum, maximum } = gaugeColumnWidth(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.gauge ?? [])));
  const roomForBar = Math.floor((room - subject) / roles.length);
  const bar = Math.min(maximum, roomForBar);
  if (bar < minimum) return null;
  const gauge = bar + 1 + figureWidth;
  const titleExcess = roles.map((title, roleIndex) => {
    const briefWidth = brief[roleIndex] ?? 0;
    return widthIn(title) - (briefWidth === 0 ? 0 : briefWidth + 1) - gauge;
  });
  return { mark, subject, bar, gauge: gauge + Math.min(roomForBar - bar, Math.max(0, ...titleExcess)), brief, note };
}

function chart(rows: readonly ComparedRow[], columns: RatedColumns, figures: FigureColumn, canvas: Canvas): string[] {
  const { theme } = canvas;
  const { mark, subject, bar, gauge, brief, note } = columns;
  const widths = [mark, subject, ...brief.flatMap((width) => (width === 0 ? [gauge] : [gauge, width])), ...(note === 0 ? [] : [note])];
  const gaps = [' ', ...brief.flatMap((width) => (width === 0 ? ['  '] : ['  ', ' '])), ...(note === 0 ? [] : ['  '])];
  const body = rows.map((row): LayoutCell[] => {
    const tone = row.status === 'same' ? 'muted' : undefined;
    const cells = row.cells.flatMap((cell, roleIndex): LayoutCell[] => {
      const gaugeCell: LayoutCell = { lines: cell?.gauge ? [gaugeLine(row, roleIndex, bar, figures, theme)] : [], tone };
      const width = brief[roleIndex] ?? 0;
      return width === 0 ? [gaugeCell] : [gaugeCell, { lines: cell ? wrap(theme.spans(cell.brief), width) : [], tone }];
    });
    return [
      { lines: [[theme.mark(row.status, row.cells.map(Boolean))]] },
      { lines: wrap(theme.spans(row.subject ?? ''), subject), tone },
      ...cells,
      ...(note === 0 ? [] : [{ lines: wrap(theme.spans([{ text: row.briefNote ?? '', tone: 'muted' }]), note) }]),
    ];
  });
  return [
    ...headLines(columns, canvas),
    ...layoutRows(body, widths, gaps, theme).flatMap((lines, index) => [
      ...groupTitleLines(rows[index], rows[index - 1], canvas),
      ...lines,
      ...(note === 0 ? noteLines(rows[index], mark + 1, canvas) : []),
    ]),
  ];
}

/** Sets each role's title above its gauges and what follows them. */
function headLines({ mark, subject, gauge, brief }: RatedColumns, { theme, roles }: Canvas): string[] {
  const widths = brief.map((width) => gauge + (width === 0 ? 0 : width + 1));
  const titles = roles.map((title, roleIndex) => theme.spans([{ text: title, tone: roleTone(roleIndex) }]));
  const cells = titles.map((title, roleIndex) => ({ lines: wrap(title, widths[roleIndex] ?? 1) }));
  return layoutRows([[{ lines: [] }, { lines: [] }, ...cells]], [mark, subject, ...widths], [' ', ...widths.map(() => '  ')], theme).flat();
}

/** A role's gauge and, aligned with those of the other rows, its figure. */
function gaugeLine(row: ComparedRow, roleIndex: number, bar: number, figures: FigureColumn, theme: Theme): Line {
  const cell = row.cells[roleIndex];
  if (!cell?.gauge) return [];
  const tone = row.status === 'same' ? 'muted' : roleTone(roleIndex);
  const space = ' '.repeat(1 + Math.max(0, bar - gaugeWidth(cell.gauge, bar)));
  return [...gaugeSpans(cell.gauge, bar, tone, theme), { text: space + figures.pad(figureText(cell, theme).join('')) }];
}

/** The subject on a line, and below it a line for each role with its gauge, its title and the rest. */
function rowOnLines(row: ComparedRow, figures: FigureColumn, canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const mark = theme.mark(row.status, row.cells.map(Boolean));
  const tone = row.status === 'same' ? 'muted' : undefined;
  const depth = lineWidth([mark]) + 1;
  const { minimum, maximum } = gaugeColumnWidth(row.cells.flatMap((cell) => cell?.gauge ?? []));
  const bar = Math.min(maximum, Math.max(minimum, Math.floor((width - depth - figures.width) / 2)));
  const roleLines = row.cells.flatMap((cell, roleIndex) => {
    if (!cell) return [];
    const title = theme.spans([{ text: roles[roleIndex] ?? '', tone: roleTone(roleIndex) }]);
    const brief = theme.spans(cell.brief);
    const gauge = cell.gauge ? [...gaugeLine(row, roleIndex, bar, figures, theme), { text: '  ' }] : [];
    return hangingIndent([{ text: ' '.repeat(depth) }, ...gauge], brief.length === 0 ? title : [...title, { text: '  ' }, ...brief], width);
  });
  const subject = hangingIndent([mark, { text: ' ' }], theme.spans(row.subject ?? ''), width);
  return [...[...subject, ...roleLines].map((line) => theme.paint(line, tone)), ...noteLines(row, depth, canvas)];
}
