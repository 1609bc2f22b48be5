import type { ComparedRow } from '../../model/report.js';
import { type Canvas, cellSpans, groupTitleLines, noteLines } from './row-text.js';
import { hangingIndent } from './wrap.js';
import { listedRows } from './listed-rows.js';
import { rowParts } from './row-parts.js';
import { hasSameWording } from '../text.js';
import { roleTone } from './theme.js';

/** Row by row, where columns would be too narrow: what all say once, and else the words of each role behind its title. */
export function stacked(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  return rowParts(rows).flatMap((part, index, parts) => {
    const { label, paired, only, shared } = part;
    const apart = only.filter((row) => !isSaidOnce(row));
    const lists = [...alikeRuns(only.filter(isSaidOnce)), ...(shared.length === 0 ? [] : [shared])];
    // A label that stands over one row alone stands on its line.
    const isOwn = label !== null && paired.length + only.length + shared.length === 1;
    return [
      ...groupTitleLines(part.firstRow, parts[index - 1]?.firstRow, canvas),
      ...(label === null || isOwn ? [] : labelLines(label, canvas)),
      ...[...paired, ...apart].flatMap((row) => besideLines(row, isOwn ? label : null, canvas)),
      ...lists.flatMap((alike) => listedRows(alike, canvas, isOwn ? label : null)),
    ];
  });
}

function labelLines(label: string, { theme, width }: Canvas): string[] {
  return hangingIndent([{ text: '  ' }], theme.spans([{ text: label, tone: 'muted' }]), width).map((line) => theme.paint(line));
}

function besideLines(row: ComparedRow, label: string | null, canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const mark = theme.mark(row.status, row.cells.map(Boolean));
  const tone = row.status === 'same' ? 'muted' : undefined;
  const [lead, indent] = [[mark, { text: ' ' }], [{ text: ' '.repeat(mark.text.length + 1) }]];
  const head = label === null ? [] : hangingIndent(lead, theme.spans([{ text: label, tone: 'muted' }]), width);
  const stated = row.cells.flatMap((cell, place) => (cell ? [{ place, spans: cellSpans(cell, row, place, theme) }] : []));
  const lines = stated.flatMap(({ place, spans }, index) => {
    const title = theme.spans([{ text: `${roles[place]}: `, tone: roleTone(place, roles.length) }]);
    return hangingIndent(index === 0 && label === null ? lead : indent, [...title, ...spans], width);
  });
  return [...[...head, ...lines].map((line) => theme.paint(line, tone)), ...noteLines(row, mark.text.length + 1, canvas)];
}

/** Whether all who state a thing put it in the same words. */
function isSaidOnce({ cells }: ComparedRow): boolean {
  const [first, ...others] = cells.filter((cell) => cell !== null);
  return first === undefined || others.every((cell) => hasSameWording(cell.text, first.text));
}

/** Rows that the same roles state, together. */
function alikeRuns(rows: readonly ComparedRow[]): ComparedRow[][] {
  const byStates = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const key = row.cells.map((cell) => Number(cell !== null)).join('');
    byStates.set(key, [...(byStates.get(key) ?? []), row]);
  }
  return [...byStates.values()];
}
