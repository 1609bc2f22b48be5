import type { LadderBlockCell, LadderBlockRow, LadderSection } from '../../../model/blocks/ladder.js';
import type { Span } from '../../../model/text.js';
import { type LayoutCell, layoutRows } from '../row-layout.js';
import { hangingIndent, type Line, widestWord } from '../wrap.js';
import { barLine, barTexts, firstColumn } from './bars.js';
import { type LadderCanvas, indentSpan, rowIndent, trackMark } from './canvas.js';
import { criterionDetails } from './details.js';
import { type LadderLayout, contentWidth, nameGap, startOf } from './layout.js';
import { listedChanges } from './listing.js';
import { type StepWords, stepLines, textLines } from './step-cell.js';

/** A row of the grid, or lines that go over all columns. */
export type GridRow = { readonly cells: readonly LayoutCell[] } | { readonly lines: readonly Line[] };

/** Paints rows, and sets those of the grid in its columns. */
export function paintRows(
  rows: readonly GridRow[],
  { cellWidth, nameWidth, columnCount }: LadderLayout,
  { theme }: LadderCanvas,
): string[] {
  // A bar may use the gap after the last level.
  const widths = [nameWidth - 1, ...Array.from({ length: columnCount }, (_, column) => cellWidth - (column === columnCount - 1 ? 0 : 1))];
  const gaps = widths.slice(1).map(() => ' ');
  const inGrid = layoutRows(
    rows.flatMap((row) => ('cells' in row ? [row.cells] : [])),
    widths,
    gaps,
    theme,
  );
  let next = 0;
  return rows.flatMap((row) => {
    if ('lines' in row) return row.lines.map((line) => theme.paint(line));
    next += 1;
    return inGrid[next - 1] ?? [];
  });
}

/** A name on the left, and something over all levels. */
export function wideRow(name: readonly Line[], lines: readonly Line[], { columnCount }: LadderLayout): GridRow {
  return { cells: [{ lines: name }, { lines, span: columnCount }] };
}

/** A name on the left, and the lines of each level. */
export function levelRow(name: readonly Line[], cells: readonly (readonly Line[])[]): GridRow {
  return { cells: [{ lines: name }, ...cells.map((lines) => ({ lines }))] };
}

/** The rows of a section under the headings of their themes. */
export function sectionRows({ groups }: LadderSection, words: StepWords, layout: LadderLayout, canvas: LadderCanvas): GridRow[] {
  return groups.flatMap(({ title, rows }): GridRow[] => {
    const heading =
      title === null ? [] : hangingIndent([indentSpan(2)], canvas.theme.spans([{ text: title, tone: 'strong' }]), canvas.width);
    const indent = rowIndent(title);
    return [
      ...(heading.length === 0 ? [] : [{ lines: heading }]),
      ...rows.flatMap((row, index) => {
        const details = criterionDetails(rows, index, indent, canvas);
        return [...criterionRows(row, indent, words, layout, canvas), ...(details.length === 0 ? [] : [{ lines: details }])];
      }),
    ];
  });
}

function criterionRows(row: LadderBlockRow, indent: number, words: StepWords, layout: LadderLayout, canvas: LadderCanvas): GridRow[] {
  if (row.shape === 'presence') return barRows(row, indent, layout, canvas);
  const [width, { theme }] = [contentWidth(layout), canvas];
  const linesOf = (cell: LadderBlockCell): Line[] =>
    row.shape === 'steps' ? stepLines(cell, words, width, theme) : textLines(cell, width, theme);
  const cells = row.cells.map((cell) => (cell ? linesOf(cell) : []));
  const hasWords = row.shape === 'texts' || words !== 'heading';
  if (!isReadable(hasWords ? row.cells : [], cells, width, canvas)) return [{ lines: listedChanges(row, indent, canvas) }];
  return [levelRow(nameLines(row, indent, layout.nameWidth - nameGap, canvas), cells)];
}

/** Columns of more lines are hard to read. */
const mostLines = 8;

/** Whether texts fit their columns without broken words or long columns of short lines. */
function isReadable(
  cells: readonly (LadderBlockCell | null)[],
  lines: readonly (readonly Line[])[],
  width: number,
  { theme }: LadderCanvas,
): boolean {
  const hasRoom = cells.every((cell) => cell === null || widestWord(theme.spans(cell.text)) <= width);
  return hasRoom && lines.every(({ length }) => length <= mostLines);
}

/** The name runs over the empty columns before the bar. */
function barRows(row: LadderBlockRow, indent: number, layout: LadderLayout, canvas: LadderCanvas): GridRow[] {
  const first = firstColumn(row);
  const name = nameLines(row, indent, Math.min(canvas.width, startOf(layout, first)) - nameGap, canvas);
  const bar: LayoutCell = { lines: [barLine(row, layout, canvas.theme)], span: layout.columnCount - first };
  const bars: GridRow = { cells: [{ lines: name, span: first + 1 }, ...(first < layout.columnCount ? [bar] : [])] };
  const texts = barTexts(row);
  if (texts.every((cell) => cell === null)) return [bars];
  const cells = texts.map((cell) => (cell ? textLines(cell, contentWidth(layout), canvas.theme) : []));
  return isReadable(texts, cells, contentWidth(layout), canvas)
    ? [bars, levelRow([], cells)]
    : [{ lines: listedChanges(row, indent, canvas) }];
}

/** The mark of the track and the name, which only the first row of a criterion has. */
function nameLines(row: LadderBlockRow, indent: number, width: number, canvas: LadderCanvas): Line[] {
  const lead: Span[] = [indentSpan(indent), ...trackMark(row.track, canvas)];
  return hangingIndent(lead, row.continues ? [] : canvas.theme.spans(row.name), width);
}
