import type { DumbbellRow, DumbbellsPart } from '../../../model/screen/ratings.js';
import { dumbbellHead, dumbbellLines } from '../dumbbell.js';
import { type Dumbbell, type DumbbellLayout, fitDumbbells } from '../dumbbell-layout.js';
import type { Theme } from '../theme.js';
import { wrap } from '../wrap.js';
import { markedSpans } from './marked-text.js';
import type { PartPrinter, ScreenCanvas } from './part-printer.js';

/** Ratings of several roles on one axis, and in figures. */
export const dumbbells: PartPrinter<DumbbellsPart> = {
  rows: ({ rows, rowLimits }, { size }) => Math.min(rowLimits[size], rows.length),
  lines: (part, rows, canvas) => {
    if (rows === 0) return [];
    const { theme } = canvas;
    const { heading } = part;
    const left = part.rows.length - rows;
    const layout = layoutOf(part, canvas);
    const head = canvas.withoutAxis.has(part) ? [] : dumbbellHead(layout, theme);
    return [
      ...(head.length === 0 ? [] : [head]),
      ...(heading === undefined ? [] : wrap(markedSpans(heading, canvas, 'muted'), canvas.width)),
      ...part.rows.slice(0, rows).flatMap((row) => dumbbellLines(dumbbellOf(row, theme), layout, theme)),
      ...(heading === undefined || left === 0 ? [] : [[{ text: `${left} more`, tone: 'muted' as const }]]),
    ];
  },
};

/** The same for all parts of a screen that have the same scale, so that their axes stand below each other. */
function layoutOf({ minimum, maximum, figures }: DumbbellsPart, { width, size, theme, dumbbells: all }: ScreenCanvas): DumbbellLayout {
  const rows = all.flatMap((part) => part.rows.slice(0, part.rowLimits[size]));
  return fitDumbbells(
    rows.map((row) => dumbbellOf(row, theme)),
    { scale: { minimum, maximum }, figures, width, theme },
  );
}

function dumbbellOf({ name, isToDo, values }: DumbbellRow, theme: Theme): Dumbbell {
  return { lead: isToDo ? [{ text: `${theme.checkbox} `, tone: 'role-2' }] : [], name: theme.spans(name), values };
}

/** Whether the second part needs no axis of its own below that of the first. */
export function sharesDumbbellAxis(first: DumbbellsPart, second: DumbbellsPart): boolean {
  return first.minimum === second.minimum && first.maximum === second.maximum && first.figures === second.figures;
}
