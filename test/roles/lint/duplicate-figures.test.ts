import { expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';
import { warnings } from './warnings.js';

onlyChecks('kind-warnings');

const figure = (given: object): string => {
  const all = { statistic: 'mean', amount: 20, currency: 'USD', period: 'year', source: 's', ...given };
  return `- ${JSON.stringify(all)}`;
};

const ofAll = { region: 'Ohio', 'as-of': '2026-05', occupation: 'Bakers' };

test.each<[what: string, first: object, second: object, said: string]>([
  ['another amount', {}, { amount: 30 }, 'pay[1] states the mean again, $30 beside the $20 of pay[0]'],
  ['the same amount', {}, {}, 'pay[1] states the mean again, $20 beside the $20 of pay[0]'],
  ['a median as p50', { statistic: 'median' }, { statistic: 'p50' }, 'pay[1] states the median again, $20 beside the $20 of pay[0]'],
  ['a p50 as median', { statistic: 'p50' }, { statistic: 'median' }, 'pay[1] states the median again, $20 beside the $20 of pay[0]'],
  ['all that is said of it', ofAll, { ...ofAll, amount: 9 }, 'pay[1] states the mean again, $9 beside the $20 of pay[0]'],
  [
    'it in other letters',
    ofAll,
    { ...ofAll, region: 'ohio', occupation: 'bakers' },
    'pay[1] states the mean again, $20 beside the $20 of pay[0]',
  ],
  ['it with a note', {}, { note: 'more or less', 'top-coded': true }, 'pay[1] states the mean again, $20 beside the $20 of pay[0]'],
])('a role states a figure and again %s', async (_what, first, second, said) => {
  expect(await warnings(['pay:', figure(first), figure(second)])).toEqual([`5 ${said}`]);
});

test.each([
  { statistic: 'p90' },
  { currency: 'EUR' },
  { period: 'hour' },
  { region: 'Ohio' },
  { 'as-of': '2026-05' },
  { occupation: 'Bakers' },
  { source: 't' },
])('figures that differ by %j are two', async (difference) => {
  expect(await warnings(['pay:', figure({}), figure(difference)])).toEqual([]);
});

test('of three, each is held against the first', async () => {
  expect(await warnings(['pay:', figure({}), figure({ amount: 30 }), figure({ amount: 40 })])).toEqual([
    '5 pay[1] states the mean again, $30 beside the $20 of pay[0]',
    '6 pay[2] states the mean again, $40 beside the $20 of pay[0]',
  ]);
});

test('a bonus is no pay, and a level states its own', async () => {
  const level = JSON.stringify([{ statistic: 'mean', amount: 30, currency: 'USD', period: 'year', source: 's' }]);
  const lines = ['pay:', figure({}), 'bonus:', figure({}), 'levels:', `  - { id: 1, pay: ${level} }`];
  expect(await warnings(lines)).toEqual([]);
});

test('a level that states one twice is told of it', async () => {
  const [once, twice] = [30, 40].map((amount) => ({ statistic: 'mean', amount, currency: 'USD', period: 'year', source: 's' }));
  expect(await warnings(['levels:', `  - { id: 1, pay: ${JSON.stringify([once, twice])} }`])).toEqual([
    '4 levels[0].pay[1] states the mean again, $40 beside the $30 of levels[0].pay[0]',
  ]);
});

const role = `id: x
title: X
pay:
  - { statistic: median, amount: 5, currency: GBP, period: year, region: London, source: s }
  - { statistic: p50, amount: 6, currency: GBP, period: year, region: london, source: s }
sources: { s: { title: S, published: 2026 } }
`;

test('it has its place, and says what to do', async () => {
  const { stdout } = await run(['validate', '-', '--strict'], { input: role, now: () => new Date('2026-11-23') });
  expect(stdout).toBe(`standard input:5:5: warning: pay[1] states the median again, £6 beside the £5 of pay[0]
  Leave one out, or say what sets them apart: region, as-of, occupation or source.
  5 |   - { statistic: p50, amount: 6, currency: GBP, period: year, region: london, source: s }
    |     ^

1 role file checked: no faults, 1 warning.
`);
});
