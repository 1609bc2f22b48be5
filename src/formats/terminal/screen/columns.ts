import type { ColumnsPart } from '../../../model/screen/texts.js';
import { type Line, hangingIndent, wrap } from '../wrap.js';
import { columnWidth, joinColumns } from './column-break.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

/** Items in narrower columns are hard to read. */
const narrowestColumn = 24;

/** What each role says in a column of its own, nothing where a text is empty, or below each other where the columns would be too narrow. */
export const columns: PartPrinter<ColumnsPart> = {
  rows: (part, { size }) => Math.min(part.rowLimits[size], Math.max(0, ...part.columns.map(({ length }) => length))),
  lines: (part, rows, canvas) => {
    const { theme, roleCount } = canvas;
    const width = columnWidth(canvas.width, part.columns.length);
    const areColumns = width >= narrowestColumn;
    const cells = part.columns.map((_, role) => {
      const ownMark = theme.roleMark(role, roleCount);
      const question: Line = part.areQuestions ? [{ ...ownMark, text: '?' }, { text: ' ' }] : [];
      const roleMark: Line = (part.hasMarks && !part.areQuestions) || !areColumns ? [ownMark, { text: ' ' }, ...question] : question;
      const mark: Line = part.isReworded ? [{ text: `${theme.marks.similar} ` }, ...roleMark] : roleMark;
      return cellTexts(part, role, rows, canvas).map((item) =>
        item.every(({ text }) => text === '')
          ? []
          : mark.length === 0
            ? wrap(item, width)
            : hangingIndent(mark, item, areColumns ? width : canvas.width),
      );
    });
    if (!areColumns && !part.isReworded) return cells.flat(2);
    const inRow = (row: number): (readonly Line[])[] => cells.map((items) => items[row] ?? []);
    return Array.from({ length: rows }, (_, row) => (areColumns ? joinColumns(inRow(row)) : inRow(row).flat())).flat();
  },
};

/** What stands in the rows of a column. */
function cellTexts(part: ColumnsPart, role: number, rows: number, canvas: ScreenCanvas): Line[] {
  const items = shownItems(part, role, rows, canvas);
  if (!part.isJoined) return items;
  return items.length === 0 ? [] : [items.flatMap((item, index): Line => (index === 0 ? item : [{ text: ', ' }, ...item]))];
}

/** The first items of a role, the last of them with how many more there are if the part says that. */
function shownItems({ columns: all, countsRest }: ColumnsPart, role: number, rows: number, { theme }: ScreenCanvas): Line[] {
  const items = all[role] ?? [];
  const more = countsRest ? items.length - rows : 0;
  return items
    .slice(0, rows)
    .map((item, index) => [
      ...theme.spans(item),
      ...(more > 0 && index === rows - 1 ? [{ text: `, ${more} more`, tone: 'muted' as const }] : []),
    ]);
}
