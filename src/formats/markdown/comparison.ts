import type { ComparedRow, ComparisonBlock } from '../../model/blocks/comparison.js';
import type { Text } from '../../model/text.js';
import { rowMark, unicodeMarks } from '../marks.js';
import { spansOf } from '../text.js';
import { headingText, inline, paragraphText, tableText } from './syntax.js';

/** A category: a table with a column for each role or, for long texts, a heading for each role. */
export function comparisonText(block: ComparisonBlock): string {
  const { title, aside, rows, isProse } = block;
  const body = rows.length === 0 ? [] : isProse ? proseTexts(block) : [comparisonTable(block)];
  return [headingText(2, title), ...(aside === '' ? [] : [`*${inline(aside)}*`]), ...body].join('\n\n');
}

function proseTexts({ roles, rows }: ComparisonBlock): string[] {
  return roles.flatMap((role, roleIndex) => {
    const texts = rows.flatMap(({ cells }) => (cells[roleIndex] ? [paragraphText(cells[roleIndex].text)] : []));
    return texts.length === 0 ? [] : [headingText(3, role), ...texts];
  });
}

function comparisonTable({ roles, rows }: ComparisonBlock): string {
  const hasLabels = rows.some(({ label }) => label !== null);
  const body = rows.map((row): Text[] => [
    rowMark(row.status, row.cells.map(Boolean), unicodeMarks),
    ...(hasLabels ? [row.label ?? ''] : []),
    ...cellTexts(row),
  ]);
  return tableText(['', ...(hasLabels ? [''] : []), ...roles], body);
}

/** The text of each role. The note on the row as a whole follows the first text. */
function cellTexts({ cells, note }: ComparedRow): Text[] {
  const first = cells.findIndex((cell) => cell !== null);
  const noteSpans = note === null ? [] : [{ text: ` (${note})` }];
  return cells.map((cell, roleIndex) => [...spansOf(cell?.text ?? ''), ...(roleIndex === first ? noteSpans : [])]);
}
