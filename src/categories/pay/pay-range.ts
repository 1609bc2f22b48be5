import type { PayCell } from '../../model/role.js';
import { canonicalStatistic, payUnitKey } from './pay-figures.js';
import type { ComparableRow } from './pay-rows.js';

/** The two statistics between which a range lies, and what that range is; the widest known to be what a person means comes first. */
const ends = [
  ['minimum', 'maximum', ''],
  ['p25', 'p75', ' in the middle half'],
  ['p10', 'p90', ' for eight in ten'],
] as const;

export interface PayRange<T> {
  readonly low: T;
  readonly high: T;
  /** ` in the middle half`; empty if the range is the whole. */
  readonly note: string;
}

/** Returns the rows of the lowest and the highest figures of one unit; null if there are none. */
export function payRange(rows: readonly ComparableRow[]): PayRange<ComparableRow> | null {
  return rangeOf(rows, ({ cells }) => cells[0]);
}

/** The same for the figures of one role. */
export function payRangeOfRole(figures: readonly PayCell[]): PayRange<PayCell> | null {
  return rangeOf(figures, (figure) => figure);
}

function rangeOf<T>(figures: readonly T[], cellOf: (figure: T) => PayCell | undefined): PayRange<T> | null {
  for (const [lowest, highest, note] of ends) {
    for (const low of figures) {
      const from = cellOf(low);
      if (!from || canonicalStatistic(from.statistic) !== lowest) continue;
      const high = figures.find((figure) => isEnd(cellOf(figure), highest, from));
      if (high) return { low, high, note };
    }
  }
  return null;
}

function isEnd(cell: PayCell | undefined, statistic: string, from: PayCell): boolean {
  return cell?.statistic === statistic && payUnitKey(cell) === payUnitKey(from) && cell.occupation === from.occupation;
}
