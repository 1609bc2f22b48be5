import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../run.js';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'role-compare-validate-'));
  for (const folder of ['roles', 'none']) mkdirSync(join(cwd, folder));
  for (const id of ['a', 'b']) writeFileSync(join(cwd, 'roles', `${id}.yaml`), `id: ${id}\ntitle: ${id.toUpperCase()}\n`);
  writeFileSync(join(cwd, 'none', 'notes.txt'), 'no role');
  writeFileSync(join(cwd, 'bad.yaml'), 'id: bad\n');
});
afterAll(() => rmSync(cwd, { recursive: true }));

test.each([
  ['roles', 0, '2 role files checked: no errors.\n', ''],
  ['roles/b.yaml', 0, '1 role file checked: no errors.\n', ''],
  ['bad.yaml', 1, 'bad.yaml:1:1: the file has no title\n  1 | id: bad\n    | ^\n\n1 role file checked: 1 error.\n', ''],
  ['none', 2, '', 'compare: none: there are no role files in this folder\n  Role files end in .yaml, .yml or .json.\n'],
  ['missing.yaml', 2, '', 'compare: missing.yaml: there is no such file\n'],
])('validate %s', async (path, exitCode, stdout, stderr) => {
  expect(await run(['validate', path], { cwd })).toEqual({ exitCode, stdout, stderr });
});

test('names the files of a folder by relative paths', async () => {
  const { stdout } = await run(['validate', 'roles', '--json'], { cwd });
  expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual(['roles/a.yaml', 'roles/b.yaml']);
});
