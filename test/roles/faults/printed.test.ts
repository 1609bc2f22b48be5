import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { printedFault } from '../../../src/roles/faults/printed.js';
import { run } from '../../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-printed-'));
afterAll(() => rmSync(cwd, { recursive: true }));

test.each([
  ['a.json', 'json'],
  ['a.yaml', 'yaml'],
])('what show printed is told of once, as %s', async (file, format) => {
  writeFileSync(join(cwd, file), (await run(['show', 'accountant', '--format', format])).stdout);
  const { exitCode, stderr } = await run([file, 'bookkeeper', '--json'], { cwd });
  const { faults } = JSON.parse(stderr).error;
  expect([exitCode, faults]).toEqual([
    2,
    [
      {
        file,
        line: format === 'json' ? 3 : 2,
        column: format === 'json' ? 3 : 1,
        message: 'this is what compare show prints as data, and not a role file',
        hint: 'It keeps what was printed, for programs to read. To compare a role, name it by its id, or by the file that was read.',
        excerpt: format === 'json' ? '  "kind": "role",' : 'kind: role',
      },
    ],
  ]);
});

test('each kind of result names its command, and one that is not known the tool', () => {
  const said = ['comparison', 'role-file', 'error', 'toString'].map((kind) => printedFault({ schemaVersion: 1, kind })?.message);
  expect(said.map((message) => /what (.*) prints/.exec(message ?? '')?.[1])).toEqual([
    'compare ROLE ROLE',
    'compare import',
    'compare',
    'compare',
  ]);
});

test('a role file with a category of either name is none', () => {
  const values = [{ kind: 'text' }, { schemaVersion: 'text', kind: 'text' }, { schemaVersion: 1, kind: ['a'] }, [], null];
  expect(values.map(printedFault)).toEqual(values.map(() => undefined));
});
