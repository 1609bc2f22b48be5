import { monthOf } from '../categories/english.js';
import { formatMoney, perPeriod } from '../categories/pay/pay-figures.js';
import type { MedianPay } from '../model/field.js';

/** An amount in full, `$97,550`, `$29.05 an hour` or empty, and where there is little room: `$98k`, `$29 an hour` or a dash. */
export function medianPayTexts(pay: MedianPay | null): { readonly payText: string; readonly shortPayText: string } {
  if (pay === null) return { payText: '', shortPayText: '–' };
  const [money, more] = [formatMoney(pay.amount, pay.currency), pay.topCoded ? ' or more' : ''];
  if (pay.period !== 'year')
    return {
      payText: `${money} ${perPeriod(pay.period)}${more}`,
      shortPayText: `${formatMoney(Math.round(pay.amount), pay.currency)} ${perPeriod(pay.period)}`,
    };
  return { payText: `${money}${more}`, shortPayText: `${formatMoney(Math.round(pay.amount / 1000), pay.currency)}k` };
}

/** `median pay a year, BLS May 2025`. All medians are of one publication; without any, only the first words. */
export function medianPayHeading(medians: readonly (MedianPay | null)[]): string {
  const asOf = medians.find((pay) => pay !== null)?.asOf;
  if (asOf === undefined) return 'median pay a year';
  return `median pay a year, BLS ${monthOf(asOf)}`;
}
