import type { Row } from '../model/comparison.js';
import type { Cell } from '../model/role.js';
import type { CategoryKind } from './kind.js';
import { categoryTitle } from './standard.js';

// Categories that roles name differently may be compared as one. Each cell then says under which heading its role states it.

/** Returns the headings under which the roles state a row: `Delivery / Execution`; null in a category that all roles name alike. */
export function rowHeading({ cells }: Pick<Row, 'cells'>): string | null {
  const titles = headingTitles(cells);
  return titles.length === 0 ? null : titles.join(' / ');
}

function headingTitles(cells: readonly (Cell | null)[]): string[] {
  return [...new Set(headingIds(cells).map(categoryTitle))];
}

/** Returns the ids of these headings, each once, in the order of the roles. */
export function headingIds(cells: readonly (Cell | null)[]): string[] {
  return [...new Set(cells.flatMap((cell) => cell?.heading ?? []))];
}

/** Returns the label of a row in words, with its headings: `Delivery / Execution: Planning`. */
export function headedLabel(row: Pick<Row, 'cells' | 'label'>, { labelText }: Pick<CategoryKind, 'labelText'>): string | null {
  const parts = [rowHeading(row), row.label === null ? null : labelText(row.label)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(': ');
}

/** Returns the rows with those of the same headings together, rows of several headings first, else in the order in which they are. */
export function sortByHeading<R extends Row>(rows: readonly R[]): R[] {
  const headings = [...new Set(rows.map(rowHeading))];
  if (headings.length < 2) return [...rows];
  return rows
    .map((row) => ({ row, count: headingTitles(row.cells).length, index: headings.indexOf(rowHeading(row)) }))
    .sort((a, b) => b.count - a.count || a.index - b.index)
    .map(({ row }) => row);
}
