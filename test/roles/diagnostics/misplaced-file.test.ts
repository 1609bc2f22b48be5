import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { commandOutputFault, resumeFault } from '../../../src/roles/diagnostics/misplaced-file.js';
import { run } from '../../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'role-compare-printed-'));
afterAll(() => rmSync(cwd, { recursive: true }));

test.each([
  ['a.json', 'json'],
  ['a.yaml', 'yaml'],
])('reports output of show in %s once', async (file, format) => {
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
        message: 'this is the output of compare show, not a role file',
        hint: 'To compare the role, use its id or its role file.',
        excerpt: format === 'json' ? '  "kind": "role",' : 'kind: role',
      },
    ],
  ]);
});

test('names the command of each kind of result, or only the tool for an unknown kind', () => {
  const messages = ['comparison', 'role-file', 'error', 'toString'].map((kind) => commandOutputFault({ schemaVersion: 1, kind })?.message);
  expect(messages.map((message) => /output of (.*),/.exec(message ?? '')?.[1])).toEqual([
    'compare ROLE ROLE',
    'compare import',
    'compare',
    'compare',
  ]);
});

test('accepts a role file with a category of one of these names', () => {
  const values = [{ kind: 'text' }, { schemaVersion: 'text', kind: 'text' }, { schemaVersion: 1, kind: ['a'] }, [], null];
  expect(values.map(commandOutputFault)).toEqual(values.map(() => undefined));
});

test('knows a JSON Resume, and says how to import it', () => {
  expect(resumeFault({ basics: { label: 'Cook' } })).toEqual({
    path: ['basics'],
    part: 'key',
    message: 'this is a JSON Resume, not a role file',
    hint: 'To make it one: compare import resume resume.json',
  });
});

test('accepts a role file with a category called basics', () => {
  const basics = { scope: 'the team' };
  const values = [{ id: 'a', basics }, { title: 'A', basics }, { basics: ['Plan'] }, {}, [], null];
  expect(values.map(resumeFault)).toEqual(values.map(() => undefined));
});
