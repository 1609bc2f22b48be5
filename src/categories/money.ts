import type { Period } from '../model/role.js';

export const periods = ['hour', 'day', 'week', 'month', 'year'] as const satisfies readonly Period[];

const signs: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

/** An amount as people write it: `$93,522`, `CHF 90,000.50`. Written out here, so that every machine prints the same. */
export function money(amount: number, currency: string): string {
  const [whole = '', cents] = (Number.isInteger(amount) ? String(amount) : amount.toFixed(2)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${signs[currency] ?? `${currency} `}${grouped}${cents === undefined ? '' : `.${cents}`}`;
}

/** `a year`, `an hour`. */
export function perPeriod(period: Period): string {
  return period === 'hour' ? 'an hour' : `a ${period}`;
}
