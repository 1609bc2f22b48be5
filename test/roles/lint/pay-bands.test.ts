import { expect, test } from '@jest/globals';
import { onlyChecks } from './only-checks.js';
import { warnings } from './warnings.js';

onlyChecks('kind-warnings');

const statistics = ['minimum', 'p10', 'median', 'mean', 'p90', 'maximum'];

const figure = (fields: object): string => {
  const all = { statistic: 'mean', amount: 20, currency: 'USD', period: 'year', source: 's', ...fields };
  return `- ${JSON.stringify(all)}`;
};

const aboveMessage = (lower: string, higher: string): string => `the ${lower} of $30 is above the ${higher} of $20`;

test.each<[lower: string, higher: readonly string[]]>([
  ['minimum', ['p10', 'median', 'mean', 'p90', 'maximum']],
  ['p10', ['median', 'p90', 'maximum']],
  ['median', ['p90', 'maximum']],
  // A few high earners can lift the mean above any percentile.
  ['mean', ['maximum']],
  ['p90', ['maximum']],
  ['maximum', []],
])('warns if the %s is above any of %j', async (lower, higher) => {
  for (const other of statistics.filter((statistic) => statistic !== lower)) {
    const pair = [figure({ statistic: lower, amount: 30 }), figure({ statistic: other })];
    const isWrong = higher.includes(other);
    expect(await warnings(['pay:', ...pair])).toEqual(isWrong ? [`5 ${aboveMessage(lower, other)}`] : []);
    expect(await warnings(['pay:', ...pair.toReversed()])).toEqual(isWrong ? [`4 ${aboveMessage(lower, other)}`] : []);
    expect(await warnings(['pay:', figure({ statistic: lower }), figure({ statistic: other })])).toEqual([]);
  }
});

test.each([{ currency: 'EUR' }, { period: 'hour' }, { region: 'Ohio' }, { occupation: 'Bakers' }, { source: 't' }, { 'as-of': '2026-05' }])(
  'keeps figures that differ by %j in separate bands',
  async (difference) => {
    const [low, high] = [
      { statistic: 'p10', amount: 30 },
      { statistic: 'p90', amount: 20 },
    ];
    expect(await warnings(['pay:', figure(low), figure({ ...high, ...difference })])).toEqual([]);
    expect(await warnings(['pay:', figure({ ...low, ...difference }), figure({ ...high, ...difference })])).toHaveLength(1);
  },
);

test('does not order two figures of the same statistic', async () => {
  const found = await warnings(['pay:', figure({ amount: 30, note: 'one' }), figure({ note: 'two' })]);
  expect(found).toEqual(['5 pay[1] states the mean a second time: $20, but pay[0] says $30']);
});

const level = (id: number, amount: number, fields: object = {}): string =>
  `  - { id: ${id}, pay: [${figure({ amount, ...fields }).slice(2)}] }`;

test.each<[what: string, below: object, above: object, expected: string[]]>([
  ['less', {}, {}, ['5 levels[1].pay[0]: the mean of $20 is less than the $30 of the level below']],
  ['no less', { amount: 20 }, { 'as-of': '2026-05' }, []],
  ['less of another statistic', {}, { statistic: 'median' }, []],
  ['less in another region', {}, { region: 'Ohio' }, []],
  ['less of another occupation', { occupation: 'Bakers' }, { occupation: 'Chefs' }, []],
])('checks a level that pays %s than the one below', async (_what, below, above, expected) => {
  expect(await warnings(['levels:', level(1, 30, below), level(2, 20, above)])).toEqual(expected);
  expect(await warnings(['pay:', figure({ amount: 30, ...below }), 'levels:', level(2, 20, above)])).toEqual(
    expected.map((warning) => warning.replace('5 levels[1]', '6 levels[0]')),
  );
});

test('ignores the case of regions', async () => {
  const [low, high] = [figure({ statistic: 'p10', amount: 30, region: 'Ohio' }), figure({ statistic: 'p90', region: 'ohio' })];
  expect(await warnings(['pay:', low, high])).toEqual([`5 ${aboveMessage('p10', 'p90')}`]);
});

test('locates the figure after other categories', async () => {
  const pair = [figure({ statistic: 'p10', amount: 30 }), figure({ statistic: 'p90' })];
  expect(await warnings(['requirements: { education: {} }', 'pay:', ...pair])).toEqual([`6 ${aboveMessage('p10', 'p90')}`]);
});
