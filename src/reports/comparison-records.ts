import type { Comparison } from '../model/comparison.js';
import type { Records } from '../model/report.js';
import { cellColumns, cellValues } from './cell-records.js';

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
