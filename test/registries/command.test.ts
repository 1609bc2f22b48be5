import { Option } from 'commander';
import { expect, test } from '@jest/globals';
import { commands } from '../../src/commands/index.js';
import type { Command, KnownCommand } from '../../src/commands/command.js';
import { codeCacheKey } from '../../src/cli/startup/code-cache-key.js';
import { fixtures, run } from '../run.js';
import { register } from './register.js';

const madeUpCommand: Command<{ readonly against?: string }> = {
  arguments: [
    ['<role>', 'a role'],
    ['[text]', 'any text'],
  ],
  options: [new Option('--against <file>', 'a file to compare it with'), new Option('--grade <letter>', 'how good it is')],
  examples: [['compare made-up x', 'prints it again']],
  run: async ([role = ''], { against = 'nothing' }) => ({
    report: {
      data: { schemaVersion: 1, kind: 'made-up', role, against },
      blocks: [{ type: 'paragraph', text: `${role} against ${against}` }],
    },
    exitCode: 0,
    notes: ['made up'],
  }),
};
const knownCommand = (name: string): KnownCommand => ({ name, summary: 'It is made up.', load: async () => madeUpCommand });

register(commands, knownCommand('made-up'));

const success = { exitCode: 0, stderr: 'made up\n' };

test('a registered command runs, with its options and formats', async () => {
  expect(await run(['made-up', 'x', '--against', 'y.yaml'])).toEqual({ ...success, stdout: 'x against y.yaml\n' });
  const { stdout } = await run(['made-up', 'x', '--json']);
  expect(JSON.parse(stdout)).toEqual({ schemaVersion: 1, kind: 'made-up', role: 'x', against: 'nothing' });
});

test('a registered command is listed in the main help', async () => {
  expect((await run(['--help'])).stdout).toMatch(/COMMAND [^:]*\bmade-up;\s+each\s+has/);
});

test.each([
  ['made-up', '--help'],
  ['help', 'made-up'],
])('a registered command has its help, printed by %s %s', async (...argv) => {
  const { exitCode, stdout } = await run(argv);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(
    /^It is made up\.\nExamples:\n {2}compare made-up x {2}prints it again\nUsage: compare made-up ROLE \[TEXT\] \[options\]\n {2}ROLE {2}a role\n[\s\S]*--against <file> /,
  );
});

test.each([
  [['made'], 'made-up\tIt is made up.\n'],
  [['help', 'made'], 'made-up\tIt is made up.\n'],
  [['made-up', '--a'], '--against\ta file to compare it with\n--ascii\tuse ASCII characters only\n'],
  [['made-up', 'base'], 'base\tBase\nbase@1\tBase One\nbase@2\tBase\n'],
  [['made-up', 'base', 'x'], ''],
  [['made-up', '--grade', ''], ''],
])('a registered command is completed after %j', async (words, lines) => {
  const { stdout } = await run(['__complete', 'zsh', ...words], { env: { COMPARE_ROLES: `${fixtures}good` } });
  expect(stdout).toBe(`words\n${lines}`);
});

test('an option of a registered command that takes a file is completed with files', async () => {
  expect((await run(['__complete', 'zsh', 'made-up', '--against', ''])).stdout).toBe('files\n');
});

test('a registered command is suggested for a misspelt name', async () => {
  expect((await run(['made-pu'])).stderr).toBe('compare: there is no command made-pu\n  Did you mean made-up?\n');
  expect((await run(['made-pu', 'x'])).stderr).toBe('compare: there is no role or command made-pu\n  Did you mean compare made-up?\n');
  expect((await run(['help', 'made-pu'])).stderr).toBe('compare: there is no command made-pu\n  Did you mean made-up?\n');
});

test('the arguments of a registered command are checked', async () => {
  expect((await run(['made-up'])).stderr).toBe('compare: name role\n  For example: compare made-up x\n');
});

test('a registered command has a code cache of its own', () => {
  expect(codeCacheKey(['made-up', 'x', '--json'])).toBe('made-up-json');
});

test('the main help has room for three more commands in 24 lines', async () => {
  const moreCommands = ['ladder', 'assess', 'translate'].map(knownCommand);
  commands.push(...moreCommands);
  const { stdout } = await run(['--help']);
  commands.splice(-moreCommands.length);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(stdout).toMatch(/\btranslate;\s+each\s+has/);
});
