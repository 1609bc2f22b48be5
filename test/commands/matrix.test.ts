import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Matrix } from '../../src/model/neighbors.js';
import { openCache } from '../../src/cache/cache.js';
import { schemaErrors } from '../json-schema.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-matrix-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const [id, tags] of Object.entries({ fuller: ['wool'], dyer: ['wool'], wright: ['wood'] }))
  writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, title: id, tags, duties: [`Work as a ${id}`] }));
const world = { cache: openCache(join(folder, 'cache'), '1'), now: () => new Date(Date.now() + 60_000) };

async function matrixOf(...argv: readonly string[]): Promise<Matrix> {
  const { exitCode, stdout } = await run(['matrix', ...argv, '--json'], world);
  expect(exitCode).toBe(0);
  const result: Matrix = JSON.parse(stdout);
  expect(schemaErrors('comparison', result)).toEqual([]);
  return result;
}

test.each<[what: string, argv: readonly string[], ids: readonly string[]]>([
  ["one's own roles", [], ['dyer', 'fuller', 'wright']],
  ['the roles of a tag', ['--tag', 'wool'], ['dyer', 'fuller']],
  ['roles that are named, before those of a tag', ['wright', 'lawyer', '--tag', 'wool', 'wood'], ['wright', 'lawyer', 'dyer', 'fuller']],
])('compares %s', async (_, argv, ids) => {
  expect((await matrixOf(...argv, '--roles', folder)).roles.map(({ id }) => id)).toEqual(ids);
});

test('compares the roles of a field, each pair as similar does', async () => {
  const { roles, scores, percentiles } = await matrixOf('--field', 'law');
  expect(roles.map(({ id }) => id)).toEqual(expect.arrayContaining(['lawyer', 'paralegal']));
  const { stdout } = await run(['similar', 'lawyer', '--limit', '2000', '--json']);
  const near = new Map<string, { score: number; percentile: number }>(
    JSON.parse(stdout).roles.map((role: { id: string }) => [role.id, role]),
  );
  const row = roles.findIndex(({ id }) => id === 'lawyer');
  roles.forEach(({ id }, column) => {
    const expected = id === 'lawyer' ? { score: 1, percentile: null } : near.get(id);
    expect([id, scores[row]?.[column], percentiles[row]?.[column]]).toEqual([id, expected?.score, expected?.percentile]);
    expect(scores[column]?.[row]).toBe(scores[row]?.[column]);
  });
});

test('leaves out occupations with figures and names alone, unless there are no others', async () => {
  const [law, military] = [await matrixOf('--field', 'law'), await matrixOf('--field', 'military')];
  expect(law.roles.filter(({ id }) => id.endsWith('all-other'))).toEqual([]);
  expect(military.roles.length).toBeGreaterThan(1);
  const [, said] = (await run(['matrix', '--field', 'law'])).stdout.split('\n');
  expect(said).toBe('1 is identical, 0 no closer than chance; 1 more is known by name and pay alone');
});

test.each<[argv: readonly string[], stderr: string]>([
  [
    [],
    'compare: you have no role files of your own to compare\n  Name some: compare matrix accountant bookkeeper lawyer   Those of a field: compare matrix --field law\n',
  ],
  [['--field', 'zzzz'], 'compare: there is no field zzzz\n  All fields: compare list\n'],
  [['--field', 'helth'], 'compare: there is no field helth\n  Did you mean Health: diagnosis and care or Health: support?\n'],
  [['--tag', 'nosuch'], 'compare: there are no such roles\n  All fields: compare list\n'],
])('matrix %j is an error', async (argv, stderr) => {
  expect(await run(['matrix', ...argv])).toEqual({ exitCode: 2, stdout: '', stderr });
});
