import type { PayCell } from '../model/role.js';
import { perPeriod } from './money.js';
import { normal } from './normal.js';

type Unit = Pick<PayCell, 'currency' | 'period' | 'region'>;

/** What figures must have in common to compare, beside the statistic, in words: `USD a year, United States`. */
export function payUnit({ currency, period, region }: Unit): string {
  return `${currency} ${perPeriod(period)}${region === undefined ? '' : `, ${region}`}`;
}

/** Equal for figures of one unit, in whatever letters their region is written. */
export function unitKey(figure: Unit): string {
  return normal(payUnit(figure));
}
