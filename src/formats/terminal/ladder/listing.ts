import type { LadderBlockRow } from '../../../model/blocks/ladder.js';
import { hangingIndent, type Line, lineWidth } from '../wrap.js';
import { type LadderCanvas, indentSpan, trackMark } from './canvas.js';
import { joinChanges, rowChanges } from './row-changes.js';

/** A criterion without columns: its name, and the levels at which it changes: beside the name if they are one range and fit, else below it. */
export function listedChanges(row: LadderBlockRow, indent: number, canvas: LadderCanvas): Line[] {
  const { block, theme, width } = canvas;
  const mark = trackMark(row.track, canvas);
  const changes = rowChanges(row, { block, theme, label: (column) => block.columns[column]?.number ?? '', afterLabel: ' ' });
  const lead: Line = [indentSpan(indent), ...mark];
  const lines = joinChanges(changes, ', ');
  const [only = []] = lines;
  const below = indentSpan(lineWidth(lead) + 2);
  // The mark of the track alone needs no line.
  if (row.continues && mark.length > 0)
    return lines.flatMap((line, index) => hangingIndent(index === 0 ? [...lead, indentSpan(2)] : [below], line, width));
  const beside: Line = [...lead, ...theme.spans(row.name), { text: '  ' }, ...only];
  if (row.shape === 'presence' && lines.length === 1 && lineWidth(beside) <= width) return [beside];
  return [...hangingIndent(lead, theme.spans(row.name), width), ...lines.flatMap((line) => hangingIndent([below], line, width))];
}
