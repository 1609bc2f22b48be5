import type { ComparedRow } from '../../model/report.js';
import type { Canvas } from './canvas.js';
import { type FigureColumn, figureColumn } from './figure-column.js';
import { gaugeColumnWidth, gaugeSpans, gaugeWidth } from './gauge.js';
import { type GridCell, grid } from './grid.js';
import { groupTitle, noteLines } from './row-text.js';
import { type Line, hangingIndent, lineWidth, wrap } from './wrap.js';
import { type RatedColumns, fitRatedColumns } from './rated-columns.js';
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
    : rows.flatMap((row, index) => [...groupTitle(row, rows[index - 1], canvas), ...underEachOther(row, figures, canvas)]);
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
    ...drawn.flatMap((lines, index) => [...groupTitle(rows[index], rows[index - 1], canvas), ...lines, ...said(index)]),
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
