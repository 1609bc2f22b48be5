import { type OfferPay, offerPay } from '../../../src/categories/offers/pay-totals.js';
import { readRole } from '../../generate.js';

/** A part of pay in dollars a year, unless it says otherwise. */
export function part(name: string, amount: number, more: object = {}): object {
  return { part: name, amount, currency: 'USD', period: 'year', ...more };
}

export async function offer(pay: readonly object[], terms: object = {}): Promise<OfferPay> {
  const { categories } = await readRole({ id: 'offer', title: 'Offer', pay, terms });
  return offerPay(categories);
}
