import { expect, test } from '@jest/globals';
import { inOwnDollars } from '../../../src/importers/posting/dollar-of.js';
import type { StatedPay } from '../../../src/importers/facts/stated-pay.js';

const pay: StatedPay = { least: 70_000, most: 80_000, currency: 'USD', period: 'year', text: '$70,000 to $80,000' };

function currencyOf(text: string, place?: string, amount = pay): string {
  const terms = place === undefined ? {} : { place };
  return inOwnDollars(amount, { statements: [{ part: 'required', text, place: null }], terms }).currency;
}

test.each([
  ['You have the right to work in New Zealand', 'NZD'],
  ['Eligible to work in Canada', 'CAD'],
  ['$70,000 to $80,000 plus 11.5% super', 'AUD'],
  ['Working rights in Australia', 'AUD'],
  ['RRSP with a match of 4%', 'CAD'],
  ['Experience with customers in Canada', 'USD'],
  ['Able to travel to Australia', 'USD'],
  ['401(k); eligible to work in Canada', 'USD'],
  ['A super team', 'USD'],
])('%s: %s', (text, currency) => {
  expect(currencyOf(text)).toBe(currency);
});

test('takes the dollar of the place, and leaves other currencies', () => {
  expect(currencyOf('A van', 'Halifax, NS')).toBe('CAD');
  expect(currencyOf('A van', 'Reno, NV')).toBe('USD');
  expect(currencyOf('Eligible to work in Canada', undefined, { ...pay, currency: 'EUR' })).toBe('EUR');
  expect(currencyOf('Eligible to work in Canada', undefined, { ...pay, text: 'US$70,000' })).toBe('USD');
});
