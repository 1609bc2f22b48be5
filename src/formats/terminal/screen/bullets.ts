import type { BulletsPart } from '../../../model/screen.js';
import { type Line, hangingIndent, lineWidth } from '../wrap.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

const columnGap = 2;
/** Items in narrower columns are hard to read. */
const narrowestColumn = 28;
const mostRows = { narrow: 3, normal: 3, wide: 4 } as const;

/** Items row by row in two columns, or below each other where two do not fit. */
export const bullets: PartPrinter<BulletsPart> = {
  rows: ({ items }, canvas) => Math.min(rowLimit(canvas), Math.ceil(items.length / columnCount(items.length, canvas))),
  lines: ({ items }, rows, canvas) => {
    const columns = columnCount(items.length, canvas);
    const width = Math.floor((canvas.width - columnGap * (columns - 1)) / columns);
    return Array.from({ length: rows }, (_, row) => items.slice(row * columns, (row + 1) * columns)).flatMap((inRow) => {
      const cells = inRow.map((item) =>
        hangingIndent([{ text: `${canvas.theme.bullet} `, tone: 'muted' }], canvas.theme.spans(item), width),
      );
      const height = Math.max(0, ...cells.map(({ length }) => length));
      return Array.from({ length: height }, (_, line) =>
        joinColumns(
          cells.map((cell) => cell[line] ?? []),
          width,
        ),
      );
    });
  },
  fact: ({ items }, rows, canvas) => {
    const shown = Math.min(items.length, rows * columnCount(items.length, canvas));
    return shown < items.length ? `${shown} of ${items.length}` : null;
  },
};

/** One column has room for as many items as two have. */
function rowLimit(canvas: ScreenCanvas): number {
  return mostRows[canvas.size] * (2 / columnCount(2, canvas));
}

function columnCount(items: number, { width }: ScreenCanvas): number {
  return items > 1 && (width - columnGap) / 2 >= narrowestColumn ? 2 : 1;
}

function joinColumns(cells: readonly Line[], width: number): Line {
  const used = cells.slice(0, cells.findLastIndex(({ length }) => length > 0) + 1);
  return used.flatMap((cell, index): Line => {
    const isLast = index === used.length - 1;
    return isLast ? cell : [...cell, { text: ' '.repeat(Math.max(0, width - lineWidth(cell)) + columnGap) }];
  });
}
