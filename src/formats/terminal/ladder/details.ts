import type { LadderBlockRow } from '../../../model/blocks/ladder.js';
import { hangingIndent, type Line, lineWidth } from '../wrap.js';
import { type LadderCanvas, indentSpan, trackMark, widestText } from './canvas.js';

/**
 * The description and the points of a criterion, muted, if all is asked for. What both rows of a criterion have alike stands once, below the second. `indent` is that
 * of the row.
 */
export function criterionDetails(rows: readonly LadderBlockRow[], index: number, indent: number, canvas: LadderCanvas): Line[] {
  const { block, theme, width } = canvas;
  const [row, next] = [rows[index], rows[index + 1]];
  if (!row || !block.isFull || (next?.continues && hasSameDetails(row, next))) return [];
  const lead = indentSpan(indent + lineWidth(trackMark(row.track, canvas)) + 2);
  const limit = Math.min(width, widestText);
  const muted = (text: string): Line => theme.spans([{ text, tone: 'muted' }]);
  return [
    ...(row.description === null ? [] : hangingIndent([lead], muted(row.description), limit)),
    ...row.points.flatMap((point) => hangingIndent([lead, { text: `${theme.bullet} `, tone: 'muted' }], muted(point), limit)),
  ];
}

function hasSameDetails(left: LadderBlockRow, right: LadderBlockRow): boolean {
  return (
    left.description === right.description &&
    left.points.length === right.points.length &&
    left.points.every((point, index) => point === right.points[index])
  );
}
