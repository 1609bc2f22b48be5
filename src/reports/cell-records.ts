import type { Cell } from '../model/role.js';

/** The columns of a cell in a table of plain values. */
export const cellColumns = [
  'text',
  'id',
  'level',
  'importance',
  'need',
  'step',
  'amount',
  'currency',
  'period',
  'region',
  'asOf',
  'occupation',
  'topCoded',
  'note',
  'source',
] as const;

/** One value for each column; null where the cell does not state it. */
export function cellValues(cell: Cell): (string | number | boolean | null)[] {
  const stated = new Map<string, unknown>(Object.entries(cell));
  return cellColumns.map((column) => plainValue(stated.get(column)));
}

function plainValue(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
