import type { Comparison } from '../model/comparison.js';
import type { Records } from '../model/report.js';
import { categoryKinds } from '../categories/index.js';
import type { Cell } from '../model/role.js';

/** One row for each thing that a role states. */
export function comparisonRecords({ roles, categories }: Comparison): Records {
  const columns = cellColumns();
  const rows = categories.flatMap(({ id, rows: compared }) =>
    compared.flatMap(({ status, label, match, cells }) =>
      cells.flatMap((cell, place) =>
        cell ? [[id, label, status, match?.by ?? null, match?.score ?? null, roles[place]?.ref ?? '', ...cellValues(cell, columns)]] : [],
      ),
    ),
  );
  return { columns: ['category', 'label', 'status', 'match', 'score', 'role', ...columns], rows };
}

/** The columns of a cell in a table of plain values: what every cell may have, and what a kind adds, the special kinds after the general ones. */
export function cellColumns(): readonly string[] {
  const own = Object.values(categoryKinds)
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
