import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importers } from '../../src/importers/index.js';
import { readRoleBytes } from '../../src/roles/role-bytes.js';
import { run } from '../run.js';
import { register } from './register.js';

register(importers, {
  name: 'made-up',
  summary: 'a title in a file',
  isSingle: true,
  read: async ({ from: [from], cwd }) => {
    const title = Buffer.from(await readRoleBytes(from, cwd))
      .toString()
      .trim();
    return [{ name: 'mine.yaml', text: `id: mine\ntitle: ${title}\n` }];
  },
});
register(importers, {
  name: 'made-up-many',
  summary: 'two titles',
  read: async () => ['a', 'b'].map((id) => ({ name: `${id}.yaml`, text: `id: ${id}\ntitle: ${id.toUpperCase()}\n` })),
});

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'role-compare-'));
  writeFileSync(join(cwd, 'title.txt'), 'Zoo Keeper\n');
});
afterAll(() => rmSync(cwd, { recursive: true }));

test('writes a single role to standard output or to a file, without faults', async () => {
  const text = 'id: mine\ntitle: Zoo Keeper\n';
  expect(await run(['import', 'made-up', 'title.txt'], { cwd })).toEqual({ exitCode: 0, stdout: text, stderr: '' });
  expect(await run(['import', 'made-up', 'title.txt', '--out', 'mine.yaml'], { cwd })).toEqual({
    exitCode: 0,
    stdout: 'mine.yaml\n',
    stderr: '',
  });
  expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe(text);
  expect((await run(['validate', 'mine.yaml'], { cwd })).exitCode).toBe(0);
});

test('writes several roles to a folder, which must be named', async () => {
  expect(await run(['import', 'made-up-many', 'title.txt'], { cwd })).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'compare: import needs a folder to write to\n  Name it with --out DIR.\n',
  });
  expect(await run(['import', 'made-up-many', 'title.txt', '--out', 'many'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await run(['validate', 'many'], { cwd })).toMatchObject({ exitCode: 0, stdout: '2 role files checked: no errors.\n' });
});

const moreImporters = {
  ladder: 'your career ladder, as CSV, spreadsheet or Markdown',
  posting: 'a job ad',
  resume: 'your résumé as text or Markdown',
};

test('is listed in the help, which has room for more importers in 24 lines', async () => {
  importers.push(...Object.entries(moreImporters).map(([name, summary]) => ({ name, summary, read: async () => [] })));
  const { stdout } = await run(['import', '--help']);
  importers.splice(-Object.keys(moreImporters).length);
  expect(stdout.replace(/\s+/g, ' ')).toContain('made-up: a title in a file; made-up-many: two titles; ladder: your career');
  expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
});

test('is completed', async () => {
  expect((await run(['__complete', 'zsh', 'import', 'made-up'])).stdout).toBe(
    'words\nmade-up\ta title in a file\nmade-up-many\ttwo titles\n',
  );
  expect((await run(['__complete', 'zsh', 'import', 'made-up', ''])).stdout).toBe('files\n');
});

test.each([
  [['import', 'made-up', 'nowhere.txt'], 'compare: nowhere.txt: there is no such file\n'],
  [['import', 'made-up'], 'compare: name the file to import\n  For example: compare import resume resume.txt > me.yaml\n'],
  [['import', 'made-pu', 'title.txt'], 'compare: there is no importer made-pu\n  Did you mean made-up?\n'],
  [['import', 'made-up', 'title.txt', '--pay', 'x.csv'], 'compare: made-up takes no --pay\n  Leave it out.\n'],
])('reports an error for %j', async (argv, stderr) => {
  expect(await run(argv, { cwd })).toEqual({ exitCode: 2, stdout: '', stderr });
});
