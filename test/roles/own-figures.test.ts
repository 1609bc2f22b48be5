import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { schemaErrors } from '../json-schema.js';
import { fixtures, run } from '../run.js';
import { onlyChecks } from './lint/only-checks.js';

onlyChecks('kind-warnings');

const now = (): Date => new Date('2026-11-23T12:00:00Z');

const usd = 'currency: USD, period: year, source: s';
const sources = 'sources: { s: { title: S, published: 2026 } }\n';
const role = (bonus: string): string => `id: x\ntitle: Baker\nbonus:\n${bonus}${sources}`;
const mean = (amount: number): string => role(`  - { statistic: mean, amount: ${amount}, ${usd} }\n`);

/** The faults of the file, and whether it matches the published schema. */
async function validate(file: string): Promise<{ faults: string[]; matchesSchema: boolean }> {
  const { stdout } = await run(['validate', '-', '--json'], { input: file });
  const [{ faults }] = JSON.parse(stdout).files;
  return {
    faults: faults.map(({ line, column, message }: Record<string, unknown>) => `${String(line)}:${String(column)} ${String(message)}`),
    matchesSchema: schemaErrors('role', parse(file)).length === 0,
  };
}

test.each<[what: string, file: string, faults: string[]]>([
  ['pay figures', mean(1000), []],
  ['items', role('  - { text: A share, source: s }\n'), []],
  ['incomplete figures', role('  - { amount: 5, source: s }\n'), ['4:5 bonus[0] has no statistic, no currency and no period']],
  ['figures with a misspelt key', role(`  - { statistic: mean, amuont: 5, ${usd} }\n`), ['4:24 bonus[0] has an unknown key, amuont']],
  [
    'figures without a number',
    role(`  - { statistic: mean, amount: lots, ${usd} }\n`),
    ["4:32 bonus[0].amount must be a number, not 'lots'"],
  ],
  ['figures among items', role(`  - A share\n  - { statistic: mean, source: s }\n`), ['5:7 bonus[1] has an unknown key, statistic']],
  ['items with an amount', role('  - { name: A share, amount: 5 }\n'), ['4:22 bonus[0] has an unknown key, amount']],
  ['an empty value', role('  - null\n'), ['4:5 bonus[0] must be text or a mapping, not an empty value']],
  [
    'incomplete figures at a level',
    `id: x\ntitle: X\nlevels:\n  - { id: 1, bonus: [{ statistic: mean, amount: 5, currency: USD }] }\n`,
    ['4:22 levels[0].bonus[0] has no period'],
  ],
])('validates a custom list of %s', async (_what, file, faults) => {
  expect(await validate(file)).toEqual({ faults, matchesSchema: faults.length === 0 });
});

test('suggests to leave out an empty note, but not an empty amount', async () => {
  const { stdout } = await run(['validate', '-'], { input: role(`  - { statistic: mean, amount: null, note: null, ${usd} }\n`) });
  expect(stdout.split('\n').filter((line) => !/^ +(\d+ )?\|/.test(line))).toEqual([
    'standard input:4:32: bonus[0].amount must be a number, not an empty value',
    'standard input:4:44: bonus[0].note must be text, not an empty value',
    '  Leave the key out if there is nothing to say.',
    '',
    '1 role file checked: 2 errors.',
    '',
  ]);
});

const files = { cwd: `${fixtures}own-figures` };

test('compares figures of a custom category like pay, but separately', async () => {
  const { stdout } = await run(['baker.yaml', 'chef.yaml', '--json'], files);
  const { highlights, categories } = JSON.parse(stdout);
  expect(highlights).toEqual([
    'Bakers earn $10,000 (25%) more on average: $50,000 a year, against $40,000 for chefs.',
    'Bonus: Chefs earn $1,000 (100%) more on average: $2,000 a year, against $1,000 for bakers.',
  ]);
  expect(categories.map(({ id, kind, rows }: Record<string, unknown>) => [id, kind, rows])).toEqual([
    ['pay', 'pay', [expect.objectContaining({ status: 'different', delta: { amount: -10_000, percent: -25 } })]],
    ['bonus', 'pay', [expect.objectContaining({ status: 'different', delta: { amount: 1000, percent: 100 } })]],
  ]);
});

test('gap shows them under their own heading', async () => {
  expect((await run(['gap', 'baker.yaml', 'chef.yaml', '--format', 'markdown'], files)).stdout).toContain(`
## Pay

- mean, USD a year: from $50,000 to $40,000 (-$10,000, 20.0%)

## Bonus

- mean, USD a year: from $1,000 to $2,000 (+$1,000, 100.0%)
`);
});

test('lint does not mix a bonus into the pay band', async () => {
  const file = `id: x\ntitle: X\npay:\n  - { statistic: p25, amount: 50000, ${usd} }\nbonus:\n  - { statistic: median, amount: 1000, ${usd} }\n${sources}`;
  const { stdout } = await run(['validate', '-', '--strict'], { input: file, now });
  expect(stdout).toBe('1 role file checked: no errors, no warnings.\n');
});
