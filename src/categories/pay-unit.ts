import type { PayCell } from '../model/role.js';
import { perPeriod } from './money.js';

/** What figures must have in common to compare, beside the statistic, in words: `USD a year, United States`. */
export function payUnit({ currency, period, region }: Pick<PayCell, 'currency' | 'period' | 'region'>): string {
  return `${currency} ${perPeriod(period)}${region === undefined ? '' : `, ${region}`}`;
}
