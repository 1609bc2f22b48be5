import { expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';
import { warnings } from './warnings.js';

onlyChecks('outdated');

const figure = 'statistic: mean, amount: 5, currency: USD, period: year, source: s';

test.each([
  ['2023-10', '2026-11-01T00:00:00.000Z'],
  ['2023-12', '2027-01-01T00:00:00.000Z'],
  ["'2023'", '2027-01-01T00:00:00.000Z'],
  ['2023-10-31', '2026-11-01T00:00:00.000Z'],
  ['2023-11-22', '2026-11-23T00:00:00.000Z'],
])('finds a figure of %s outdated from %s on', async (date, firstDay) => {
  const input = `id: x\ntitle: X\npay: [{ ${figure}, as-of: ${date} }]\nsources: { s: { title: S } }\n`;
  const isOutdatedOn = async (now: Date): Promise<boolean> => {
    const { stdout } = await run(['validate', '-', '--strict'], { input, now: () => now });
    return stdout.includes('pay[0].as-of is more than 36 months old: ');
  };
  const first = new Date(firstDay);
  expect([await isOutdatedOn(new Date(first.getTime() - 1)), await isOutdatedOn(first)]).toEqual([false, true]);
});

test.each<[what: string, lines: string[], expected: string[]]>([
  ['a dated figure', [`pay: [{ ${figure}, as-of: 2026-05 }]`], []],
  ['a figure without a date', [`pay: [{ ${figure} }]`], ['4 sources.old.published is more than 36 months old: 2019']],
  ['a duty', ['duties: [{ text: A, source: s }]'], ['4 sources.old.published is more than 36 months old: 2019']],
  ['nothing', ['summary: None'], []],
])('checks the age of a source that %s cites', async (_what, lines, expected) => {
  const cites = lines.map((line) => line.replace('source: s', 'source: old'));
  expect(await warnings(cites, 'old: { title: O, published: 2019 }')).toEqual(expected);
});

test('accepts a source without a date', async () => {
  expect(await warnings(['duties: [{ text: A, source: u }]'], 'u: { title: U }')).toEqual([]);
});
