import { isPayCell, moneyRange, shortMoney, perPeriod } from '../../categories/pay/pay-figures.js';
import { payRangeOfRole } from '../../categories/pay/pay-range.js';
import type { Role } from '../../model/role.js';

/** What a level pays, for little room: `$62k–78k`, or one figure; empty if it states none. */
export function payBand({ categories }: Role): string {
  const figures = categories.flatMap(({ entries }) => entries.map(({ cell }) => cell)).filter(isPayCell);
  const [first] = figures;
  if (!first) return '';
  const { low, high } = payRangeOfRole(figures) ?? { low: first, high: first };
  const range = moneyRange(shortMoney(low.amount, low.currency), shortMoney(high.amount, high.currency));
  return first.period === 'year' ? range : `${range} ${perPeriod(first.period)}`;
}
