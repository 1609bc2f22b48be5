import type { Span } from '../../../model/text.js';
import { type LayoutCell, layoutRows } from '../row-layout.js';
import type { Theme } from '../theme.js';
import type { Line } from '../wrap.js';

/** Ends a column of a line: the gutter, or one of several columns of the same width. No text of a role has this character, because `sanitize` removes it. */
export const columnBreak: Span = { text: '\u001f' };

/** Spaces between columns of the same width. */
const columnGap = 2;

/** The width of one of several columns. `width` is that of all. */
export function columnWidth(width: number, count: number): number {
  return Math.floor((width + columnGap) / count) - columnGap;
}

/** Sets cells beside each other, each of them lines that are no wider than its column. */
export function joinColumns(cells: readonly (readonly Line[])[]): Line[] {
  const height = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) =>
    cells.flatMap((cell, column) => [...(column === 0 ? [] : [columnBreak]), ...(cell[index] ?? [])]),
  );
}

/** Lays out and paints lines that may have column breaks: the first one ends the gutter. A line without any takes the whole width. */
export function paintColumns(lines: readonly Line[], gutter: number, width: number, theme: Theme): string[] {
  return runs(lines.map(cellsOf)).flatMap(({ rows, columns }) => {
    const widths = [gutter - 1, ...Array.from({ length: columns }, () => columnWidth(width - gutter, columns))];
    const gaps = [' ', ...Array.from({ length: columns - 1 }, () => ' '.repeat(columnGap))];
    return layoutRows(
      rows.map((cells) => cells.map((line, index): LayoutCell => spanning(line, index, cells.length, columns))),
      widths,
      gaps,
      theme,
    ).flat();
  });
}

/** The last cell of a line covers the columns that are left. */
function spanning(line: Line, index: number, count: number, columns: number): LayoutCell {
  return { lines: [line], span: index === count - 1 ? 1 + columns - index : 1 };
}

/** Lines with as many columns right of the gutter. */
interface Run {
  readonly rows: (readonly Line[])[];
  columns: number;
}

/** Lines of one text go with any number of columns. */
function runs(rows: readonly (readonly Line[])[]): Run[] {
  const found: Run[] = [];
  for (const cells of rows) {
    const [last, columns] = [found.at(-1), Math.max(1, cells.length - 1)];
    if (!last || (columns > 1 && last.columns > 1 && columns !== last.columns)) found.push({ rows: [cells], columns });
    else {
      last.rows.push(cells);
      last.columns = Math.max(last.columns, columns);
    }
  }
  return found;
}

function cellsOf(line: Line): Line[] {
  const cells: Span[][] = [[]];
  for (const span of line) {
    const [first = '', ...rest] = span.text.split(columnBreak.text);
    if (first !== '') cells.at(-1)?.push({ ...span, text: first });
    for (const text of rest) cells.push(text === '' ? [] : [{ ...span, text }]);
  }
  return cells;
}
