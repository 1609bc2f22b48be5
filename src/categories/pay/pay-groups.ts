import type { Row } from '../../model/comparison.js';
import type { PayCell } from '../../model/role.js';
import type { Codes, GroupedRow } from '../kind.js';
import { canonicalSpellings } from '../normalize.js';
import { payNote } from './pay-charts.js';
import { canonicalStatistic, payUnit, payUnitKey } from './pay-figures.js';

/** The rows with their unit, where several have it in common. Those of one unit stand together. */
export function payGroups(rows: readonly Row<PayCell>[], roles: readonly { readonly codes: Codes }[]): GroupedRow[] {
  const units = canonicalSpellings(rows.flatMap(figuresOf).map((figure) => [payUnitKey(figure), payUnit(figure)]));
  return rows.flatMap((row) => {
    const key = unitOf(row);
    const together = rows.filter((other) => unitOf(other) === key);
    if (key === null || together.length < 2) return [{ row, group: null, notes: [] }];
    return row === together[0] ? together.map((each) => inUnit(each, units.get(key) ?? '', together, roles)) : [];
  });
}

function inUnit(
  row: Row<PayCell>,
  unit: string,
  together: readonly Row<PayCell>[],
  roles: readonly { readonly codes: Codes }[],
): GroupedRow {
  const statistics = canonicalSpellings(figuresOf(row).map(({ statistic }) => [canonicalStatistic(statistic), statistic]));
  const label = [...statistics.values()].join(' / ');
  const notes = roles.map(({ codes }, place) =>
    payNote(
      together.flatMap(({ cells }) => cells[place] ?? []),
      codes,
    ),
  );
  return { row, group: { title: unit, label }, notes };
}

/** Null where the figures of a row are in different units, and do not compare. */
function unitOf(row: Row<PayCell>): string | null {
  const [unit = null, ...others] = new Set(figuresOf(row).map(payUnitKey));
  return others.length === 0 ? unit : null;
}

function figuresOf({ cells }: Row<PayCell>): PayCell[] {
  return cells.filter((cell) => cell !== null);
}
