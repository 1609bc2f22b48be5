import type { ComparedRow, Span } from '../model/report.js';
import type { Canvas } from './canvas.js';
import { cellSpans } from './cell-spans.js';
import { hanging } from './hanging.js';
import { remarkLines } from './remark.js';
import { runOn, runsOn } from './run-on.js';
import { type Line, lineWidth } from './wrap.js';

/** Rows of one mark as a list over the whole width, each said once: behind their label, where one is given, and as deep as what is around. */
export function listedRows(rows: readonly ComparedRow[], canvas: Canvas, label: string | null = null, depth = 0): string[] {
  const { theme, width } = canvas;
  const [first] = rows;
  if (!first) return [];
  const mark = theme.mark(first.status, first.cells.map(Boolean));
  const lead: readonly Span[] = [mark, { text: ' '.repeat(Math.max(1, depth - lineWidth([mark]))) }];
  const tone = first.status === 'same' ? 'muted' : undefined;
  const labelled = label === null ? [] : theme.spans([{ text: `${label}: `, tone: 'muted' }]);
  const names = rows.map((row) => [...labelled, ...onceSpans(row, canvas)]);
  if (runsOn(names) && rows.every(({ briefRemark }) => briefRemark === null))
    return led(runOn(names, width - lineWidth(lead), theme), lead).map((line) => theme.paint(line, tone));
  return rows.flatMap((row, index) => [
    ...hanging(lead, names[index] ?? [], width).map((line) => theme.paint(line, tone)),
    ...remarkLines(row, lineWidth(lead), canvas),
  ]);
}

/** `Both`, `All`: whose the rows beneath are. */
export function allTitle(roleCount: number): string {
  return roleCount === 2 ? 'Both' : 'All';
}

function led(lines: readonly Line[], lead: readonly Span[]): Line[] {
  const indent = [{ text: ' '.repeat(lineWidth(lead)) }];
  return lines.map((line, index) => [...(index === 0 ? lead : indent), ...line]);
}

/** One role alone states it, or all state it in the same words. */
function onceSpans(row: ComparedRow, { theme }: Canvas): readonly Span[] {
  const [once = []] = row.cells.flatMap((cell, place) => (cell ? [cellSpans(cell, row, place, theme)] : []));
  return once;
}
