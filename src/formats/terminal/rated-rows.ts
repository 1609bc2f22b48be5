import type { ComparedRow, Text } from '../../model/report.js';
import { type Canvas, groupTitleLines, noteLines } from './row-text.js';
import { type FigureColumn, figureColumn, gaugeColumnWidth, gaugeSpans, gaugeWidth } from './gauge.js';
import { type GridCell, grid } from './grid.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';
import { type Theme, roleTone } from './theme.js';

/**
 * Rows whose figures are drawn beside each other, with what they are of before them. Where that is too wide, each of two roles
 * has a line of its own; more roles than two are not drawn, and the result is null.
 */
export function ratedRows(rows: readonly ComparedRow[], canvas: Canvas): string[] | null {
  const figures = figureColumn(rows.flatMap(({ cells }) => cells.flatMap((cell) => plainFigure(cell, canvas.theme))));
  const columns = fitRatedColumns(rows, figures.width, canvas);
  if (columns) return chart(rows, columns, figures, canvas);
  return canvas.roles.length > 2
    ? null
    : rows.flatMap((row, index) => [...groupTitleLines(row, rows[index - 1], canvas), ...underEachOther(row, figures, canvas)]);
}

/** Whether a row is drawn: it is of one thing, and some role states where it stands. */
export function isRated({ subject, cells }: ComparedRow): boolean {
  return subject !== null && cells.some((cell) => cell?.gauge);
}

function plainFigure(cell: ComparedRow['cells'][number], theme: Theme): string[] {
  return cell?.gauge ? theme.spans(cell.gauge.text).map(({ text }) => text) : [];
}

function chart(rows: readonly ComparedRow[], columns: RatedColumns, figures: FigureColumn, canvas: Canvas): string[] {
  const { theme } = canvas;
  const { mark, subject, bar, gauge, brief, note } = columns;
  const widths = [mark, subject, ...brief.flatMap((each) => (each === 0 ? [gauge] : [gauge, each])), ...(note === 0 ? [] : [note])];
  const gaps = [' ', ...brief.flatMap((each) => (each === 0 ? ['  '] : ['  ', ' '])), ...(note === 0 ? [] : ['  '])];
  const body = rows.map((row): GridCell[] => {
    const tone = row.status === 'same' ? 'muted' : undefined;
    const cells = row.cells.flatMap((cell, place): GridCell[] => {
      const lines = cell?.gauge ? [figureLine(row, place, bar, figures, theme)] : [];
      const width = brief[place] ?? 0;
      return width === 0
        ? [{ lines, tone }]
        : [
            { lines, tone },
            { lines: cell ? wrap(theme.spans(cell.brief), width) : [], tone },
          ];
    });
    return [
      { lines: [[theme.mark(row.status, row.cells.map(Boolean))]] },
      { lines: wrap(theme.spans(row.subject ?? ''), subject), tone },
      ...cells,
      ...(note === 0 ? [] : [{ lines: wrap(theme.spans([{ text: row.briefNote ?? '', tone: 'muted' }]), note) }]),
    ];
  });
  const drawn = grid(body, widths, gaps, theme);
  const said = (index: number): string[] => (note === 0 ? noteLines(rows[index], mark + 1, canvas) : []);
  return [
    ...headLines(columns, canvas),
    ...drawn.flatMap((lines, index) => [...groupTitleLines(rows[index], rows[index - 1], canvas), ...lines, ...said(index)]),
  ];
}

/** A title stands over the figures and what is behind them. */
function headLines({ mark, subject, gauge, brief }: RatedColumns, { theme, roles }: Canvas): string[] {
  const widths = brief.map((each) => gauge + (each === 0 ? 0 : each + 1));
  const titles = roles.map((title, place) => theme.spans([{ text: title, tone: roleTone(place, roles.length) }]));
  const cells = titles.map((title, place) => ({ lines: wrap(title, widths[place] ?? 1) }));
  return grid([[{ lines: [] }, { lines: [] }, ...cells]], [mark, subject, ...widths], [' ', ...widths.map(() => '  ')], theme).flat();
}

/** The bar and, in a column, its figure. */
function figureLine(row: ComparedRow, place: number, bar: number, figures: FigureColumn, theme: Theme): Line {
  const cell = row.cells[place];
  if (!cell?.gauge) return [];
  const tone = row.status === 'same' ? 'muted' : roleTone(place, row.cells.length);
  const space = ' '.repeat(1 + Math.max(0, bar - gaugeWidth(cell.gauge, bar)));
  return [...gaugeSpans(cell.gauge, bar, tone, theme), { text: space + figures.pad(plainFigure(cell, theme).join('')) }];
}

function underEachOther(row: ComparedRow, figures: FigureColumn, canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const mark = theme.mark(row.status, row.cells.map(Boolean));
  const tone = row.status === 'same' ? 'muted' : undefined;
  const depth = lineWidth([mark]) + 1;
  const { least, most } = gaugeColumnWidth(row.cells.flatMap((cell) => cell?.gauge ?? []));
  const bar = Math.min(most, Math.max(least, Math.floor((width - depth - figures.width) / 2)));
  const lines = row.cells.flatMap((cell, place) => {
    if (!cell) return [];
    const title = theme.spans([{ text: roles[place] ?? '', tone: roleTone(place, roles.length) }]);
    const brief = theme.spans(cell.brief);
    const drawn = cell.gauge ? [...figureLine(row, place, bar, figures, theme), { text: '  ' }] : [];
    return hangingIndent([{ text: ' '.repeat(depth) }, ...drawn], brief.length === 0 ? title : [...title, { text: '  ' }, ...brief], width);
  });
  const subject = hangingIndent([mark, { text: ' ' }], theme.spans(row.subject ?? ''), width);
  return [...[...subject, ...lines].map((line) => theme.paint(line, tone)), ...noteLines(row, depth, canvas)];
}

/** What is left to the bars before a subject is wrapped. */
const easyBar = 12;
const narrowestSubject = 18;
const briefs = { narrowest: 10, widest: 24 };

/** Where figures stand beside each other, in columns of the terminal. */
export interface RatedColumns {
  readonly mark: number;
  readonly subject: number;
  readonly bar: number;
  /** The bar with its figure: wider where the title over it is, and there is room. */
  readonly gauge: number;
  /** For each role: what stands behind its figures. */
  readonly brief: readonly number[];
  /** Behind all figures, what is said of a row as a whole; 0 where there is nothing or too much to say. */
  readonly note: number;
}

/** How wide each column is where the figures can be drawn beside each other; else null. */
export function fitRatedColumns(rows: readonly ComparedRow[], figure: number, canvas: Canvas): RatedColumns | null {
  const generous = Math.min(briefs.widest, Math.floor(canvas.width / 5));
  return (
    [generous, briefs.narrowest].map((widest) => columnsWith(rows, figure, widest, canvas)).find((columns) => columns !== null) ?? null
  );
}

function columnsWith(rows: readonly ComparedRow[], figure: number, widest: number, { width, roles, theme }: Canvas): RatedColumns | null {
  const widthIn = (text: Text): number => lineWidth(theme.spans(text));
  const mark = roles.length === 2 ? 1 : roles.length;
  const brief = roles.map((_, place) => Math.max(0, ...rows.map(({ cells }) => Math.min(widest, widthIn(cells[place]?.brief ?? '')))));
  const remarks = rows.map(({ briefNote }) => widthIn(briefNote ?? ''));
  const remark = remarks.every((each) => each <= widest) ? Math.max(0, ...remarks) : 0;
  const behind = [...brief.map((each) => each + 1), remark + 2].filter((_each, place) => (brief[place] ?? remark) > 0);
  const taken = mark + 1 + roles.length * (2 + 1 + figure) + behind.reduce((sum, each) => sum + each, 0);
  const natural = Math.max(narrowestSubject, ...rows.map((row) => widthIn(row.subject ?? '')));
  const room = width - taken;
  const subject = Math.min(natural, Math.max(narrowestSubject, room - easyBar * roles.length));
  const { least, most } = gaugeColumnWidth(rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.gauge ?? [])));
  const bar = Math.min(most, Math.floor((room - subject) / roles.length));
  if (bar < least) return null;
  const spare = Math.floor((room - subject) / roles.length) - bar;
  const titles = roles.map((title, place) => widthIn(title) - (brief[place] === 0 ? 0 : (brief[place] ?? 0) + 1));
  const gauge = bar + 1 + figure;
  return { mark, subject, bar, gauge: gauge + Math.min(spare, Math.max(0, ...titles.map((title) => title - gauge))), brief, note: remark };
}
