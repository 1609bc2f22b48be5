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
  ['what is no table', ['schema']],
])('--format prints %s in it', async (_what, argv) => {
  const { exitCode, stdout, stderr } = await run([...argv, '--format', 'made-up'], { cwd });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^.+: has blocks\n$/);
});

test.each(['out.mdp', 'out.made', 'out.MADE'])('--output %s names it', async (name) => {
  const output = join(folder, name);
  expect(await run([...roles, '--output', output], { cwd })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect(readFileSync(output, 'utf8')).toMatch(/^.+: has blocks\n$/);
});

test('a file of another ending is told', async () => {
  const { stderr } = await run([...roles, '--format', 'made-up', '--output', join(folder, 'out.csv')], { cwd });
  expect(stderr).toMatch(/out\.csv holds made-up, as asked for, although its ending is that of csv\.\n$/);
});

test.each([['--help'], ['list', '--help'], ['help', 'options']])('%s lists it', async (...argv) => {
  expect((await run(argv)).stdout).toMatch(/--format <name> .*(\n +.*)?\bmade-up\b/);
});

test('it is completed', async () => {
  expect((await run(['__complete', 'zsh', '--format', 'made'])).stdout).toBe('words\nmade-up\t\n');
});

test('a name and an ending that are nearly those are answered with it', async () => {
  expect((await run([...roles, '--format', 'mad-up'], { cwd })).stderr).toMatch(
    /Allowed choices are .*, made-up\n {2}Did you mean made-up\?\n$/,
  );
  expect((await run([...roles, '--output', 'out.docx'], { cwd })).stderr).toMatch(/There are .*, \.mdp\. Or name the format/);
});

test('a batch prints no such thing', async () => {
  expect((await run(['batch', '--format', 'made-up'])).stderr).toMatch(/a line of JSON for each line of the input, and no made-up\n/);
});
