import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../run.js';
import { onlyChecks } from './only-checks.js';

onlyChecks();

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'role-compare-duplicate-ids-'));
  const files = {
    both: ['one.yaml', 'two.yaml'],
    // Both base.json and base.yaml are named after the id, so the id finds base.json, and base.yaml is no mistake.
    named: ['a.yaml', 'base.json', 'base.yaml', 'old.yml'],
    endings: ['base.json', 'base.yaml'],
    other: ['base.yaml'],
  };
  for (const [folder, names] of Object.entries(files)) {
    mkdirSync(join(cwd, folder));
    for (const name of names) writeFileSync(join(cwd, folder, name), '{ "id": "base",\n  "title": "Base" }\n');
  }
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function warnings(...paths: string[]): Promise<string[]> {
  const { stdout, exitCode } = await run(['validate', ...paths, '--strict', '--json'], { cwd });
  const files: { file: string; warnings: { line: number; column: number; message: string }[] }[] = JSON.parse(stdout).files;
  const found = files.flatMap(({ file, warnings: all }) => all.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`));
  expect(exitCode).toBe(found.length === 0 ? 0 : 1);
  return found;
}

test('warns about the second file of a folder with the same id, and locates the first', async () => {
  const { stdout } = await run(['validate', 'both', '--strict'], { cwd });
  expect(stdout).toBe(`both/two.yaml:1:9: warning: the id base is already used at both/one.yaml:1:9
  Give each file of a folder its own id.
  1 | { "id": "base",
    |         ^

2 role files checked: no errors, 1 warning in 1 of them.
`);
});

test('does not warn about the file that is named after the id, with any extension', async () => {
  expect(await warnings('named')).toEqual([
    'named/a.yaml:1:9 the id base is already used at named/base.json:1:9',
    'named/old.yml:1:9 the id base is already used at named/base.json:1:9',
  ]);
  expect(await warnings('endings')).toEqual([]);
});

test('treats files named one by one like those of their folder, each only once', async () => {
  expect(await warnings('both/two.yaml', 'both/one.yaml', 'both/../both/two.yaml')).toHaveLength(1);
  expect(await warnings('both/one.yaml', 'other', './both/one.yaml')).toEqual([]);
});

test('warns only with --strict', async () => {
  expect(await run(['validate', 'both'], { cwd })).toEqual({ exitCode: 0, stdout: '2 role files checked: no errors.\n', stderr: '' });
});

test('reports an id that two files share as ambiguous when a role is looked up by it', async () => {
  expect(await run(['show', 'base', '--roles', 'both'], { cwd })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `compare: base matches 2 roles
  2 files in both have the id base: give each its own id, or choose one by its path, or with --pick 1 to 2:
  1  both/one.yaml  Base
  2  both/two.yaml  Base
`,
  });
});
