// Comparisons and cells as plain values, for CSV.
import { categoryKind, categoryKinds } from '../categories/index.js';
import { headingIds } from '../categories/row-heading.js';
import { standardCategories } from '../categories/standard.js';
import type { ComparedCategory, Comparison } from '../model/comparison.js';
import type { Records } from '../model/report.js';
import type { Cell, Kind } from '../model/role.js';

/** One row for each cell: for each thing that a role states. */
export function comparisonRecords({ roles, categories }: Comparison): Records {
  const cellsOf = categories.map(({ kind, rows }) => ({ kind, cells: rows.flatMap(({ cells }) => cells.flatMap((cell) => cell ?? [])) }));
  const columns = [...cellColumns(cellsOf), ...headingColumn(categories)];
  const records = categories.flatMap(({ id, rows }) =>
    rows.flatMap(({ status, label, match, cells }) =>
      cells.flatMap((cell, index): Records['rows'] => {
        if (cell === null) return [];
        const row = [id, label, status, match?.by ?? null, match?.score ?? null, roles[index]?.ref ?? ''];
        return [[...row, ...cellValues(cell, columns), joined(cell.elsewhere), joined(match?.missing?.[index])]];
      }),
    ),
  );
  return { columns: ['category', 'label', 'status', 'match', 'score', 'role', ...columns, 'elsewhere', 'missing'], rows: records };
}

/** Several values in one field; null if there are none. */
export function joined(values: readonly string[] | undefined): string | null {
  return values === undefined || values.length === 0 ? null : values.join('; ');
}

/**
 * The keys of cells that have a column: those that any cell may have, and those that a kind of category adds, special kinds last. The kinds of
 * standard categories always have their columns, so that the head of most tables is the same; other kinds only have theirs where they occur.
 */
export function cellColumns(categories: readonly { readonly kind: Kind; readonly cells: readonly Cell[] }[]): readonly string[] {
  const kinds = new Set([...Object.values(standardCategories), ...categories].map(({ kind }) => kind));
  const kindColumns = categoryKinds
    .toReversed()
    .filter(({ name }) => kinds.has(name))
    .flatMap(({ columns }) => columns);
  const rare = categories.flatMap(({ kind, cells }) =>
    categoryKind(kind).rareColumns.filter((column) => cells.some((cell) => Object.hasOwn(cell, column))),
  );
  return [...new Set(['text', 'id', 'level', 'importance', 'need', ...kindColumns, 'note', 'source', ...rare])];
}

/** The heading has a column only where categories of different names are compared as one. */
function headingColumn(categories: readonly ComparedCategory[]): string[] {
  return categories.some(({ rows }) => rows.some(({ cells }) => headingIds(cells).length > 0)) ? ['heading'] : [];
}

/** The value of each column; null if the cell does not state it. */
export function cellValues(cell: Cell, columns: readonly string[]): (string | number | boolean | null)[] {
  const values = new Map<string, unknown>(Object.entries(cell));
  return columns.map((column) => plainValue(values.get(column)));
}

function plainValue(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
