import type { LadderBlockRow } from '../../../model/report.js';
import { hangingIndent, type Line } from '../wrap.js';
import { type LadderCanvas, indentSpan, widestText } from './canvas.js';

/** The description and the points of a criterion, if all is asked for. */
export function criterionDetails({ description, points }: LadderBlockRow, indent: number, { block, theme, width }: LadderCanvas): Line[] {
  if (!block.isFull) return [];
  const limit = Math.min(width, widestText);
  const muted = (text: string): Line => theme.spans([{ text, tone: 'muted' }]);
  return [
    ...(description === null ? [] : hangingIndent([indentSpan(indent)], muted(description), limit)),
    ...points.flatMap((point) => hangingIndent([indentSpan(indent), { text: `${theme.bullet} `, tone: 'muted' }], muted(point), limit)),
  ];
}
