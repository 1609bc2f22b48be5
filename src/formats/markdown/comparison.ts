import type { ComparedRow, ComparisonBlock, Text } from '../../model/report.js';
import { createTheme } from '../terminal/theme.js';
import { headingText, inline, spansOf, tableText } from './syntax.js';

/** A category: long texts each under their role, and all else as a table with a column for each. */
export function comparisonText(block: ComparisonBlock): string {
  const { title, aside, rows, isProse } = block;
  const body = rows.length === 0 ? [] : isProse ? proseTexts(block) : [tableOf(block)];
  return [headingText(2, title), ...(aside === '' ? [] : [`*${inline(aside)}*`]), ...body].join('\n\n');
}

function proseTexts({ roles, rows }: ComparisonBlock): string[] {
  return roles.flatMap((role, place) => {
    const said = rows.flatMap(({ cells }) => (cells[place] ? [inline(cells[place].text)] : []));
    return said.length === 0 ? [] : [headingText(3, role), ...said];
  });
}

const { mark } = createTheme({ color: 0, width: Infinity, isAscii: false });

function tableOf({ roles, rows }: ComparisonBlock): string {
  const isLabelled = rows.some(({ label }) => label !== null);
  const body = rows.map((row): Text[] => [markOf(row), ...(isLabelled ? [row.label ?? ''] : []), ...cellTexts(row)]);
  return tableText(['', ...(isLabelled ? [''] : []), ...roles], body);
}

function markOf({ status, cells }: ComparedRow): Text {
  return [
    mark(
      status,
      cells.map((cell) => cell !== null),
    ),
  ];
}

/** What is said of the row as a whole stands with the first who states the thing. */
function cellTexts({ cells, note }: ComparedRow): Text[] {
  const first = cells.findIndex((cell) => cell !== null);
  const said = note === null ? [] : [{ text: ` (${note})` }];
  return cells.map((cell, place) => [...spansOf(cell?.text ?? ''), ...(place === first ? said : [])]);
}
