import { Option } from 'commander';
import { expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.js';
import type { Command, KnownCommand } from '../../src/commands/command.js';
import { codeCacheKey } from '../../src/cli/startup/code-cache-key.js';
import { fixtures, run } from '../run.js';
import { register } from './register.js';

const madeUp: Command<{ readonly against?: string }> = {
  arguments: [
    ['<role>', 'a role'],
    ['[text]', 'whatever it is'],
  ],
  options: [new Option('--against <file>', 'a file to hold it against'), new Option('--grade <letter>', 'how good it is')],
  examples: [['compare made-up x', 'says it again']],
  run: async ([role = ''], { against = 'nothing' }) => ({
    report: {
      data: { schemaVersion: 1, kind: 'made-up', role, against },
      blocks: [{ type: 'paragraph', text: `${role} against ${against}` }],
    },
    exitCode: 0,
    notes: ['made up'],
  }),
};
const known = (name: string): KnownCommand => ({ name, summary: 'It is made up.', load: async () => madeUp });

register(commands, known('made-up'));

const said = { exitCode: 0, stderr: 'made up\n' };

test('it runs', async () => {
  expect(await run(['made-up', 'x', '--against', 'y.yaml'])).toEqual({ ...said, stdout: 'x against y.yaml\n' });
  const { stdout } = await run(['made-up', 'x', '--json']);
  expect(JSON.parse(stdout)).toEqual({ schemaVersion: 1, kind: 'made-up', role: 'x', against: 'nothing' });
});

test('the main help lists it', async () => {
  expect((await run(['--help'])).stdout).toMatch(/COMMAND [^:]*\bmade-up;\s+each\s+has/);
});

test.each([
  ['made-up', '--help'],
  ['help', 'made-up'],
])('%s %s is its help', async (...argv) => {
  const { exitCode, stdout } = await run(argv);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /^It is made up\.\nUsage: compare made-up ROLE \[TEXT\] \[options\]\n {2}ROLE {2}a role\n[\s\S]*--against <file> [\s\S]*compare made-up x {2}says it again\n$/,
  );
});

test.each([
  [['made'], 'made-up\tIt is made up.\n'],
  [['help', 'made'], 'made-up\tIt is made up.\n'],
  [['made-up', '--a'], '--against\ta file to hold it against\n--ascii\tASCII marks and lines, as in a locale without UTF-8\n'],
  [['made-up', 'base'], 'base\tBase\nbase@1\tBase\nbase@2\tBase\n'],
  [['made-up', 'base', 'x'], ''],
  [['made-up', '--grade', ''], ''],
])('%j is completed', async (words, lines) => {
  const { stdout } = await run(['__complete', 'zsh', ...words], { env: { COMPARE_ROLES: `${fixtures}good` } });
  expect(stdout).toBe(`words\n${lines}`);
});

test('a file is completed where the option says so', async () => {
  expect((await run(['__complete', 'zsh', 'made-up', '--against', ''])).stdout).toBe('files\n');
});

test('a word that is nearly its name is answered with it', async () => {
  expect((await run(['made-pu'])).stderr).toBe('compare: there is no command made-pu\n  Did you mean made-up?\n');
  expect((await run(['made-pu', 'x'])).stderr).toBe('compare: there is no role or command made-pu\n  Did you mean compare made-up?\n');
  expect((await run(['help', 'made-pu'])).stderr).toBe('compare: there is no command made-pu\n  Did you mean made-up?\n');
});

test('what it takes is checked', async () => {
  expect((await run(['made-up'])).stderr).toBe(
    "compare: missing required argument 'role'\n  compare made-up --help shows what there is.\n",
  );
});

test('the code that it runs is kept for it alone', () => {
  expect(codeCacheKey(['made-up', 'x', '--json'])).toBe('made-up-json');
});

test('three more fit on the screen of the main help', async () => {
  const more = ['ladder', 'assess', 'translate'].map(known);
  commands.push(...more);
  const { stdout } = await run(['--help']);
  commands.splice(-more.length);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(stdout).toMatch(/\btranslate;\s+each\s+has/);
});
