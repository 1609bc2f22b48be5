import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { formats } from '../../src/formats/index.js';
import { fixtures, run } from '../run.js';
import { register } from './register.js';

register(formats, {
  name: 'made-up',
  extensions: ['mdp', 'made'],
  load: async () => ({ print: ({ name, blocks }) => `${name}: ${blocks.length > 0 ? 'has blocks' : 'has none'}\n` }),
});

const cwd = `${fixtures}golden/`;
const roles = ['baker.yaml', 'chef.yaml'];
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'role-compare-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a comparison', roles],
  ['a role', ['show', 'baker.yaml']],
  ['a result that is not a table', ['schema']],
])('prints %s with --format', async (_what, argv) => {
  const { exitCode, stdout, stderr } = await run([...argv, '--format', 'made-up'], { cwd });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^.+: has blocks\n$/);
});

test.each(['out.mdp', 'out.made', 'out.MADE'])('is chosen by --output %s', async (name) => {
  const output = join(folder, name);
  expect(await run([...roles, '--output', output], { cwd })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readFileSync(output, 'utf8')).toMatch(/^.+: has blocks\n$/);
});

test('warns if the extension of the file is that of another format', async () => {
  const { stderr } = await run([...roles, '--format', 'made-up', '--output', join(folder, 'out.csv')], { cwd });
  expect(stderr).toMatch(/out\.csv contains made-up, although its extension says csv\.\n$/);
});

test.each(['--help', 'list --help', 'help options'])('is listed by %s', async (line) => {
  expect((await run(line.split(' '))).stdout).toMatch(/--format <name> .*(\n +.*)?\bmade-up\b/);
});

test('is completed', async () => {
  expect((await run(['__complete', 'zsh', '--format', 'made'])).stdout).toBe('words\nmade-up\t\n');
});

test('is suggested for a misspelt name, and listed for an unknown extension', async () => {
  expect((await run([...roles, '--format', 'mad-up'], { cwd })).stderr).toMatch(
    /--format takes .* or made-up, not mad-up\n {2}Did you mean made-up\?\n$/,
  );
  expect((await run([...roles, '--output', 'out.docx'], { cwd })).stderr).toMatch(/Use one of .*, \.mdp, or name the format/);
});

test('is refused by batch', async () => {
  expect((await run(['batch', '--format', 'made-up'])).stderr).toMatch(/batch prints lines of JSON, not made-up\n/);
});
