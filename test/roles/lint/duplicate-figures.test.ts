import { expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';
import { warnings } from './warnings.js';

onlyChecks('kind-warnings');

const figure = (fields: object): string => {
  const all = { statistic: 'mean', amount: 20, currency: 'USD', period: 'year', source: 's', ...fields };
  return `- ${JSON.stringify(all)}`;
};

const allDetails = { region: 'Ohio', 'as-of': '2026-05', occupation: 'Bakers' };

test.each<[what: string, first: object, second: object, expected: string]>([
  ['another amount', {}, { amount: 30 }, 'pay[1] states the mean a second time: $30, but pay[0] says $20'],
  ['the same amount', {}, {}, 'pay[1] states the mean a second time: $20, like pay[0]'],
  ['p50 instead of median', { statistic: 'median' }, { statistic: 'p50' }, 'pay[1] states the median a second time: $20, like pay[0]'],
  ['median instead of p50', { statistic: 'p50' }, { statistic: 'median' }, 'pay[1] states the median a second time: $20, like pay[0]'],
  ['all of its details', allDetails, { ...allDetails, amount: 9 }, 'pay[1] states the mean a second time: $9, but pay[0] says $20'],
  [
    'its details in another case',
    allDetails,
    { ...allDetails, region: 'ohio', occupation: 'bakers' },
    'pay[1] states the mean a second time: $20, like pay[0]',
  ],
  ['a note', {}, { note: 'more or less', 'top-coded': true }, 'pay[1] states the mean a second time: $20, like pay[0]'],
])('finds a figure that is stated again with %s', async (_what, first, second, expected) => {
  expect(await warnings(['pay:', figure(first), figure(second)])).toEqual([`5 ${expected}`]);
});

test.each([
  { statistic: 'p90' },
  { currency: 'EUR' },
  { period: 'hour' },
  { region: 'Ohio' },
  { 'as-of': '2026-05' },
  { occupation: 'Bakers' },
  { source: 't' },
])('accepts figures that differ by %j', async (difference) => {
  expect(await warnings(['pay:', figure({}), figure(difference)])).toEqual([]);
});

test('compares each of three figures with the first', async () => {
  expect(await warnings(['pay:', figure({}), figure({ amount: 30 }), figure({ amount: 40 })])).toEqual([
    '5 pay[1] states the mean a second time: $30, but pay[0] says $20',
    '6 pay[2] states the mean a second time: $40, but pay[0] says $20',
  ]);
});

test('does not compare pay with a bonus, or with the pay of a level', async () => {
  const level = JSON.stringify([{ statistic: 'mean', amount: 30, currency: 'USD', period: 'year', source: 's' }]);
  const lines = ['pay:', figure({}), 'bonus:', figure({}), 'levels:', `  - { id: 1, pay: ${level} }`];
  expect(await warnings(lines)).toEqual([]);
});

test('finds a figure that a level states twice', async () => {
  const [first, second] = [30, 40].map((amount) => ({ statistic: 'mean', amount, currency: 'USD', period: 'year', source: 's' }));
  expect(await warnings(['levels:', `  - { id: 1, pay: ${JSON.stringify([first, second])} }`])).toEqual([
    '4 levels[0].pay[1] states the mean a second time: $40, but levels[0].pay[0] says $30',
  ]);
});

const role = `id: x
title: X
pay:
  - { statistic: median, amount: 5, currency: GBP, period: year, region: London, source: s }
  - { statistic: p50, amount: 6, currency: GBP, period: year, region: london, source: s }
sources: { s: { title: S, published: 2026 } }
`;

test('prints the warning with its line, column and hint', async () => {
  const { stdout } = await run(['validate', '-', '--strict'], { input: role, now: () => new Date('2026-11-23') });
  expect(stdout).toBe(`standard input:5:5: warning: pay[1] states the median a second time: £6, but pay[0] says £5
  Remove one, or add what distinguishes them: region, as-of, occupation or source.
  5 |   - { statistic: p50, amount: 6, currency: GBP, period: year, region: london, source: s }
    |     ^

1 role file checked: no errors, 1 warning.
`);
});
