import { isPayCell, shortMoney, perPeriod } from '../../categories/pay/pay-figures.js';
import { payRangeOfRole } from '../../categories/pay/pay-range.js';
import type { Role } from '../../model/role.js';

/** What a level pays, for little room: `$62k–78k`, or one figure; empty if it states none. */
export function payBand({ categories }: Role): string {
  const figures = categories.flatMap(({ entries }) => entries.map(({ cell }) => cell)).filter(isPayCell);
  const [first] = figures;
  if (!first) return '';
  const { low, high } = payRangeOfRole(figures) ?? { low: first, high: first };
  const [from, to] = [low, high].map(({ amount, currency }) => shortMoney(amount, currency));
  const period = first.period === 'year' ? '' : ` ${perPeriod(first.period)}`;
  return from === to ? `${from}${period}` : `${from}–${withoutSymbol(to ?? '')}${period}`;
}

/** `78k` of `$78k`. */
function withoutSymbol(amount: string): string {
  return amount.replace(/^[^\d]+/, '');
}
