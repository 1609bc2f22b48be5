import { kinds } from '../categories/index.js';
import type { Cell } from '../model/role.js';

/** The columns of a cell in a table of plain values: what every cell may have, and what a kind adds, the special kinds after the general ones. */
export function cellColumns(): readonly string[] {
  const own = Object.values(kinds)
    .toReversed()
    .flatMap(({ columns }) => columns);
  return [...new Set(['text', 'id', 'level', 'importance', 'need', ...own, 'note', 'source'])];
}

/** One value for each column; null where the cell does not state it. */
export function cellValues(cell: Cell, columns: readonly string[]): (string | number | boolean | null)[] {
  const stated = new Map<string, unknown>(Object.entries(cell));
  return columns.map((column) => plainValue(stated.get(column)));
}

function plainValue(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
