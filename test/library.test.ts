import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isPayCell } from '../src/categories/pay/pay-figures.js';
import type { ItemCell, PayCell, Role } from '../src/model/role.js';
import { loadRole } from '../src/index.js';
import { fixtures, root, run } from './run.js';

// Compares every figure of the bundled roles with the tables that they were taken from (O*NET 29.3 and OEWS May 2024, see README).
const ids = readdirSync(`${root}data/roles`).map((file) => file.replace('.yaml', ''));
const tables = {
  occupations: table('occupations'),
  pay: table('pay'),
  ratings: table('ratings'),
  interests: table('interests'),
  technologies: table('technologies'),
};
const roles = new Map(await Promise.all(ids.map(async (id): Promise<[string, Role]> => [id, await loadRole(id)])));

test('bundles the 48 roles of the tables', () => {
  expect([...roles.keys()].sort()).toEqual(tables.occupations.map(({ role }) => role).sort());
});

test.each(ids)('%s states the figures of the tables', (id) => {
  const rowsIn = (name: keyof typeof tables): Row[] => tables[name].filter(({ role }) => role === id);
  const role = roleOf(id);
  expect(role.codes['onet-soc']).toEqual({ code: rowsIn('occupations')[0]?.['onet_soc'], match: rowsIn('occupations')[0]?.['match'] });
  for (const kind of ['skills', 'knowledge']) {
    for (const { text, level, importance } of sourced(role, kind)) {
      const figure = rowsIn('ratings').find((row) => row['kind'] === kind && row['element_name'] === text);
      expect([text, level, importance]).toEqual([text, Number(figure?.['level_0_7']), Number(figure?.['importance_1_5'])]);
    }
  }
  for (const { text, level } of sourced(role, 'interests')) expect([text, level]).toEqual([text, Number(rowsIn('interests')[0]?.[text])]);
  for (const { text, note } of sourced(role, 'technologies')) {
    const technology = rowsIn('technologies').find((row) => row['technology'] === text);
    expect([text, note]).toEqual([text, technology?.['in_demand'] === 'Y' ? 'in demand' : 'hot technology']);
  }
  for (const cell of payOf(role).filter(({ source }) => source === 'oews')) {
    const figure = rowsIn('pay')[0]?.[cell.statistic] ?? '';
    expect([cell.statistic, cell.amount, cell.topCoded ?? false]).toEqual([
      cell.statistic,
      figure === '#' ? 239_200 : Number(figure),
      figure === '#',
    ]);
    expect([cell.currency, cell.period, cell.region, cell.asOf, cell.occupation]).toEqual([
      'USD',
      'year',
      'United States',
      '2024-05',
      rowsIn('pay')[0]?.['oews_title'],
    ]);
  }
});

test.each(ids)('%s states every expected category, and a source of each rating, technology and figure', (id) => {
  const role = roleOf(id);
  const entries = (category: string): readonly unknown[] => role.categories.find(({ id: name }) => name === category)?.entries ?? [];
  expect(entries('duties').length).toBeGreaterThanOrEqual(8);
  expect(entries('duties').length).toBeLessThanOrEqual(14);
  for (const category of ['summary', 'requirements', 'environment', 'technologies', 'interests', 'pay'])
    expect(entries(category).length).toBeGreaterThan(0);
  expect(role.related.length).toBeGreaterThan(0);
  for (const { id: category, entries: categoryEntries } of role.categories) {
    if (!['skills', 'knowledge', 'technologies', 'interests', 'pay'].includes(category)) continue;
    expect(categoryEntries.filter(({ cell }) => cell.source === undefined || !(cell.source in role.sources))).toEqual([]);
  }
});

test('duties have the same id exactly if they have the same words', () => {
  const textsById = new Map<string, string>();
  for (const role of roles.values()) {
    for (const { id, text } of itemsOf(role, 'duties')) {
      const key = id ?? `no id: ${text}`;
      expect(textsById.get(key) ?? text).toBe(text);
      textsById.set(key, text);
    }
  }
  expect(new Set(textsById.values()).size).toBe(textsById.size);
});

test('every comparison that a role suggests succeeds', async () => {
  const suggestions = new Set(
    [...roles.values()].flatMap(({ id, related }) =>
      related.map((references) => (references.length === 1 ? [id, ...references] : [...references]).join(' ')),
    ),
  );
  for (const references of suggestions)
    expect([references, (await run([...references.split(' '), '--summary'], { cwd: fixtures })).exitCode]).toEqual([references, 0]);
});

type Row = Readonly<Record<string, string>>;

function table(name: string): Row[] {
  const [columns = [], ...rows] = readFileSync(`${fixtures}figures/${name}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ''])));
}

function roleOf(id: string): Role {
  const role = roles.get(id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
}

function itemsOf(role: Role, category: string): ItemCell[] {
  return role.categories.find(({ id }) => id === category)?.entries.map(({ cell }) => cell) ?? [];
}

function sourced(role: Role, category: string): ItemCell[] {
  return itemsOf(role, category).filter(({ source }) => source === 'onet');
}

function payOf(role: Role): PayCell[] {
  return role.categories.flatMap(({ entries }) => entries.map(({ cell }) => cell).filter(isPayCell));
}
