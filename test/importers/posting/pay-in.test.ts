import { expect, test } from '@jest/globals';
import { payIn } from '../../../src/importers/posting/pay-in.js';

test.each([
  ['£68,000 – £82,000, depending on experience', 68_000, 82_000, 'GBP', 'year'],
  ['Rosehip | Leeds (hybrid) | £30,000 – £35,000 + 10% bonus', 30_000, 35_000, 'GBP', 'year'],
  ['45-52 k€ brut annuel', 45_000, 52_000, 'EUR', 'year'],
  ['$19.50/hr plus $1.25 for nights', 19.5, 19.5, 'USD', 'hour'],
] as const)('reads the pay in %j', (text, least, most, currency, period) => {
  expect(payIn(text, null)).toMatchObject({ least, most, currency, period });
});

test.each([
  'A $2,000 home office stipend',
  'A learning budget of £1,500 a year',
  'A bonus of $1,000 to $2,000 a year',
  '40 hours a week',
  '5 to 8 people',
])('reads no pay in %j', (text) => {
  expect(payIn(text, 'benefits')).toBeNull();
});
