import type { ComparedRow } from '../../model/report.js';
import { hasSameWording } from '../text.js';
import { listedRows } from './listed-rows.js';
import { rowParts } from './row-parts.js';
import { type Canvas, cellSpans, groupTitleLines, labelLines, noteLines } from './row-text.js';
import { roleTone } from './theme.js';
import { hangingIndent } from './wrap.js';

/**
 * Sets rows below each other, for widths at which columns would be too narrow: a text that is the same for all roles once, else each role's
 * text after its title.
 */
export function stacked(rows: readonly ComparedRow[], canvas: Canvas): string[] {
  return rowParts(rows).flatMap((part, index, parts) => {
    const { label, paired, only, shared } = part;
    const oneText = only.filter(hasOneText);
    const severalTexts = only.filter((row) => !hasOneText(row));
    const lists = [...groupByStates(oneText), ...(shared.length === 0 ? [] : [shared])];
    // The label of a single row is put on the same line as the row.
    const isInline = label !== null && paired.length + only.length + shared.length === 1;
    return [
      ...groupTitleLines(part.firstRow, parts[index - 1]?.firstRow, canvas),
      ...(label === null || isInline ? [] : labelLines(label, canvas)),
      ...[...paired, ...severalTexts].flatMap((row) => rowLines(row, isInline ? label : null, canvas)),
      ...lists.flatMap((list) => listedRows(list, canvas, isInline ? label : null)),
    ];
  });
}

/** A line for each role that states the row, after a line with the label if there is one. The mark is on the first line. */
function rowLines(row: ComparedRow, label: string | null, canvas: Canvas): string[] {
  const { theme, width, roles } = canvas;
  const mark = theme.mark(row.status, row.cells.map(Boolean));
  const tone = row.status === 'same' ? 'muted' : undefined;
  const depth = mark.text.length + 1;
  const [lead, indent] = [[mark, { text: ' ' }], [{ text: ' '.repeat(depth) }]];
  const labelLine = label === null ? [] : hangingIndent(lead, theme.spans([{ text: label, tone: 'muted' }]), width);
  const stated = row.cells.flatMap((cell, roleIndex) => (cell ? [{ roleIndex, spans: cellSpans(cell, row, roleIndex, theme) }] : []));
  const roleLines = stated.flatMap(({ roleIndex, spans }, index) => {
    const title = theme.spans([{ text: `${roles[roleIndex]}: `, tone: roleTone(roleIndex) }]);
    return hangingIndent(index === 0 && label === null ? lead : indent, [...title, ...spans], width);
  });
  return [...[...labelLine, ...roleLines].map((line) => theme.paint(line, tone)), ...noteLines(row, depth, canvas)];
}

/** Whether all roles that state the row use the same words. */
function hasOneText({ cells }: ComparedRow): boolean {
  const [first, ...rest] = cells.filter((cell) => cell !== null);
  return first === undefined || rest.every((cell) => hasSameWording(cell.text, first.text));
}

/** Groups the rows that the same roles state. */
function groupByStates(rows: readonly ComparedRow[]): ComparedRow[][] {
  const byStates = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const key = row.cells.map((cell) => Number(cell !== null)).join('');
    byStates.set(key, [...(byStates.get(key) ?? []), row]);
  }
  return [...byStates.values()];
}
