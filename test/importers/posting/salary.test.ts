import { expect, test } from '@jest/globals';
import { salariesOf } from '../../../src/importers/posting/shapes/salary.js';

const usd = { currency: 'USD', text: '' };

test.each([
  ['a number', 52_000, 'USD', { ...usd, least: 52_000, most: 52_000, period: 'year' }],
  ['a number as text', '52,000', 'USD', { ...usd, least: 52_000, most: 52_000, period: 'year' }],
  [
    'a number with a decimal comma',
    { currency: 'USD', value: '36,50', unitText: 'HOUR' },
    null,
    { ...usd, least: 36.5, most: 36.5, period: 'hour' },
  ],
  ['a value', { currency: 'USD', value: 4200, unitText: 'MONTH' }, null, { ...usd, least: 4200, most: 4200, period: 'month' }],
  [
    'a range',
    { currency: 'USD', value: { minValue: '36.00', maxValue: 48.5, unitText: 'HOUR' } },
    null,
    { ...usd, least: 36, most: 48.5, period: 'hour' },
  ],
  [
    'a range that is not nested',
    { currency: 'USD', minValue: 40_000, maxValue: 50_000 },
    null,
    { ...usd, least: 40_000, most: 50_000, period: 'year' },
  ],
  ['only the least', { currency: 'USD', value: { minValue: 18.5 } }, null, { ...usd, least: 18.5, most: null, period: 'hour' }],
  [
    'only the most',
    { currency: 'USD', value: { maxValue: 90_000, minValue: 0 } },
    null,
    { ...usd, least: null, most: 90_000, period: 'year' },
  ],
  ['ends that are swapped', { currency: 'USD', value: { minValue: 9, maxValue: 8 } }, null, { ...usd, least: 8, most: 9, period: 'hour' }],
  [
    'a sign',
    { currency: '€', value: { value: 3000, unitText: 'MONTH' } },
    null,
    { currency: 'EUR', text: '', least: 3000, most: 3000, period: 'month' },
  ],
  ['a list', [{ currency: 'USD', value: { minValue: 20, unitText: 'HOUR' } }], null, { ...usd, least: 20, most: null, period: 'hour' }],
  [
    'a range of a job board',
    { min: 105_000, max: 130_000, currency: 'USD', interval: 'per-year-salary' },
    null,
    { ...usd, least: 105_000, most: 130_000, period: 'year' },
  ],
] as const)('reads %s', (_shape, value, currency, pay) => {
  expect(salariesOf(value, currency)).toEqual([pay]);
});

test.each([
  ['no currency', 52_000],
  ['zero', { currency: 'USD', value: 0 }],
  ['words', { currency: 'USD', value: 'competitive' }],
  ['nothing', null],
  ['a list of nothing', [null, {}, true]],
])('reads no pay from %s', (_shape, value) => {
  expect(salariesOf(value)).toEqual([]);
});

test('reads a sentence', () => {
  expect(salariesOf('$22 to $25 an hour')).toMatchObject([{ least: 22, most: 25, currency: 'USD', period: 'hour' }]);
});
