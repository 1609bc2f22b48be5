import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { withDistinctTitles } from '../../src/reports/distinct-titles.js';
import { titleAtLevel } from '../../src/roles/levels.js';
import { run } from '../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-titles-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test.each<[role: string, level: string | null, expected: string]>([
  ['Backend Engineer', 'Level 3', 'Backend Engineer, Level 3'],
  ['Backend Engineer', 'L4', 'Backend Engineer, L4'],
  ['Backend Engineer', 'IC3', 'Backend Engineer, IC3'],
  ['Backend Engineer', 'Senior', 'Backend Engineer, Senior'],
  ['Backend Engineer', 'Stufe 3', 'Backend Engineer, Stufe 3'],
  ['Backend Engineer', 'Tech Lead', 'Backend Engineer, Tech Lead'],
  ['Backend Engineer', 'Senior Backend Engineer', 'Senior Backend Engineer'],
  ['Backend Engineer', 'Staff Engineer', 'Staff Engineer'],
  ['Engineering Management', 'Engineering Manager', 'Engineering Manager'],
  ['Management', 'Product Manager', 'Product Manager'],
  ['Machine Learning', 'Principal Data Scientist', 'Principal Data Scientist'],
  ['Backend Engineer', null, 'Backend Engineer (3)'],
])('%s at a level called %s', (role, title, expected) => {
  expect(titleAtLevel(role, { id: '3', title })).toBe(expected);
});

const titles = (roles: readonly [id: string, level: string | null, ref: string][]): string[] =>
  withDistinctTitles(roles.map(([id, level, ref]) => ({ id, level, ref, title: 'Baker' }))).map(({ title }) => title);

test('roles of one title have what tells them apart after it', () => {
  expect(titles([['baker', null, 'baker']])).toEqual(['Baker']);
  expect(
    titles([
      ['baker', '1', 'baker@1'],
      ['baker', '2', 'baker@2'],
    ]),
  ).toEqual(['Baker (1)', 'Baker (2)']);
  expect(
    titles([
      ['baker', '1', 'baker@1'],
      ['chef', '1', 'chef@1'],
    ]),
  ).toEqual(['Baker (baker)', 'Baker (chef)']);
  expect(
    titles([
      ['baker', null, 'a.yaml'],
      ['baker', null, 'b.yaml'],
    ]),
  ).toEqual(['Baker (a.yaml)', 'Baker (b.yaml)']);
  expect(
    titles([
      ['baker', null, 'baker'],
      ['baker', null, 'baker'],
    ]),
  ).toEqual(['Baker (1)', 'Baker (2)']);
});

test('every heading and column names two tracks of one title', async () => {
  for (const id of ['backend', 'data'])
    writeFileSync(join(cwd, `${id}.yaml`), `id: ${id}\ntitle: Engineer\nskills: [SQL, Go]\nlevels: [{ id: 3, title: Level 3 }]\n`);
  for (const argv of [
    ['backend@3', 'data@3'],
    ['backend@3', 'data@3', '--format', 'markdown'],
    ['backend@3', 'data@3', '--format', 'html'],
    ['gap', 'backend@3', 'data@3'],
    ['matrix', 'backend@3', 'data@3'],
  ]) {
    const { stdout, stderr } = await run([...argv, '--roles', '.'], { cwd });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Engineer, Level 3 \((backend|backend@3)\)/);
    expect(stdout).toMatch(/Engineer, Level 3 \((data|data@3)\)/);
    expect(stdout).not.toMatch(/Engineer, Level 3(?! \()/);
  }
});
