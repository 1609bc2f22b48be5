import type { BulletsPart } from '../../../model/screen/texts.js';
import { hangingIndent } from '../wrap.js';
import { columnWidth, joinColumns } from './column-break.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

/** Items in narrower columns are hard to read. */
const narrowestColumn = 28;
const mostRows = { narrow: 3, normal: 3, wide: 4 } as const;

/** Items row by row in two columns, or below each other where two do not fit. */
export const bullets: PartPrinter<BulletsPart> = {
  rows: ({ items }, canvas) => Math.min(rowLimit(canvas), Math.ceil(items.length / columnCount(items.length, canvas))),
  lines: ({ items }, rows, canvas) => {
    const columns = columnCount(items.length, canvas);
    const width = columnWidth(canvas.width, columns);
    return Array.from({ length: rows }, (_, row) => items.slice(row * columns, (row + 1) * columns)).flatMap((inRow) => {
      return joinColumns(
        inRow.map((item) => hangingIndent([{ text: `${canvas.theme.bullet} `, tone: 'muted' }], canvas.theme.spans(item), width)),
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
  return items > 1 && columnWidth(width, 2) >= narrowestColumn ? 2 : 1;
}
