import { isPay } from '../categories/is-pay.js';
import { oneOfEach } from '../categories/one-of-each.js';
import { statisticMeant } from '../categories/pay-statistic.js';
import { payUnit, unitKey } from '../categories/pay-unit.js';
import type { ComparedCategory, Comparison, Row } from '../model/comparison.js';
import type { PayCell } from '../model/role.js';
import type { RowGroup } from '../model/report.js';
import { payNote } from './pay-charts.js';

export interface GroupedRow {
  readonly row: Row;
  readonly group: RowGroup | null;
  /** For each role, what the group says of all its figures. */
  readonly notes: readonly (string | null)[];
}

/** The rows with what several of them have in common: a list's theme, the unit of pay. Those of one group stand together. */
export function groupsOf({ kind, rows }: ComparedCategory, roles: Comparison['roles']): GroupedRow[] {
  if (kind === 'list') return rows.map((row) => ({ row, group: row.label === null ? null : { title: row.label, label: null }, notes: [] }));
  if (kind !== 'pay') return rows.map((row) => ({ row, group: null, notes: [] }));
  const units = oneOfEach(rows.flatMap(figuresOf).map((figure) => [unitKey(figure), payUnit(figure)]));
  return rows.flatMap((row) => {
    const key = unitOf(row);
    const together = rows.filter((other) => unitOf(other) === key);
    if (key === null || together.length < 2) return [{ row, group: null, notes: [] }];
    return row === together[0] ? together.map((each) => inUnit(each, units.get(key) ?? '', together, roles)) : [];
  });
}

function inUnit(row: Row, unit: string, together: readonly Row[], roles: Comparison['roles']): GroupedRow {
  const statistics = oneOfEach(figuresOf(row).map(({ statistic }) => [statisticMeant(statistic), statistic]));
  const label = [...statistics.values()].join(' / ');
  const notes = roles.map(({ codes }, place) => payNote(together.flatMap(({ cells }) => cells[place] ?? []).filter(isPay), codes));
  return { row, group: { title: unit, label }, notes };
}

/** Null where the figures of a row are in different units, and do not compare. */
function unitOf(row: Row): string | null {
  const [unit = null, ...others] = new Set(figuresOf(row).map(unitKey));
  return others.length === 0 ? unit : null;
}

function figuresOf({ cells }: Row): PayCell[] {
  return cells.filter(isPay);
}
