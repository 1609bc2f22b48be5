import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { copyRole } from '../../src/roles/copy-role.js';
import { parseRole } from '../../src/roles/parse-role.js';
import { resolveRole } from '../../src/roles/resolve-role.js';
import { readRole } from '../generate.js';
import { faultsOf } from './faults-of.js';

const unit = 'amount: 1, currency: USD';

describe('faults of a part of pay', () => {
  test.each([
    [`{ ${unit}, period: year }`, '4:5 pay[0] has no statistic'],
    [
      `{ part: base, ${unit}, period: fortnight }`,
      "4:53 pay[0].period must be one of the allowed values, not 'fortnight' | Allowed values: hour, day, week, month, year, once.",
    ],
    [
      `{ statistic: mean, ${unit}, period: once }`,
      "4:58 pay[0].period must be one of the allowed values, not 'once' | Allowed values: hour, day, week, month, year.",
    ],
    [
      `{ statistic: mean, ${unit}, period: year, guaranteed: true }`,
      '4:64 pay[0] has an unknown key, guaranteed | Known keys: statistic, amount, currency, period, region, as-of, occupation, top-coded, note, source.',
    ],
    [`{ part: base, ${unit}, period: year, guaranteed: yes please }`, "4:71 pay[0].guaranteed must be true or false, not 'yes please'"],
    [`{ part: '', ${unit}, period: year }`, '4:13 pay[0].part must not be empty'],
    [
      '{ part: bonus, percent: 15 }',
      '4:5 pay[0] has no amount, no currency and no period',
      '4:20 pay[0] has an unknown key, percent | Known keys: part, statistic, amount, currency, period, guaranteed, region, as-of, occupation, top-coded, note, source.',
    ],
  ])('%s', (figure, ...expected) => {
    const file = `id: a\ntitle: A\npay:\n  - ${figure}\n`;
    const faults = faultsOf(() => parseRole(Buffer.from(file), 'a.yaml'), 'not a valid role file');
    expect(faults).toEqual(expected);
  });
});

test('is written back as it was stated', async () => {
  const pay = [
    { part: 'base', statistic: 'minimum', amount: 40_000, currency: 'EUR', period: 'year' },
    { part: 'base', statistic: 'maximum', amount: 44_000, currency: 'EUR', period: 'year' },
    { part: 'bonus', amount: 2000, currency: 'EUR', period: 'year', guaranteed: true, note: 'in May' },
    { part: 'bonus for referrals', amount: 500, currency: 'EUR', period: 'once' },
    { part: 'allowance', amount: 50, currency: 'EUR', period: 'month', guaranteed: false },
  ];
  const role = await readRole({ id: 'a', title: 'A', pay });
  expect(parse(copyRole(role, 'b', null)).pay).toEqual(pay);
});

test('a level and a role that extends another override a part by its name', async () => {
  const text = `
id: a
title: A
pay:
  - { part: base, ${unit}, period: year }
  - { part: bonus, ${unit}, period: year }
levels:
  - { id: senior, pay: [{ part: Base salary, amount: 2, currency: USD, period: year }] }
`;
  const parsed = parseRole(Buffer.from(text), 'a.yaml');
  const role = await resolveRole('a', { parsed, key: 'a', origin: 'file', file: null, find: findNothing }, 'senior');
  expect(role.categories[0]?.entries.map(({ label, cell }) => [label, cell.text])).toEqual([
    ['Base salary, USD a year', '$2'],
    ['bonus, USD a year', '$1'],
  ]);
});

function findNothing(name: string): never {
  throw new Error(`the role extends ${name}`);
}
