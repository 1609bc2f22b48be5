import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { commandLine } from '../../../src/cli/picker/run-picked.js';
import type { Process, Terminal } from '../../../src/cli/process.js';
import { type Ran, run } from '../../run.js';

describe('the command line that is told', () => {
  test.each<[readonly string[], readonly string[], string]>([
    [['chef', 'baker'], [], 'compare chef baker'],
    [['chef', 'baker'], ['--roles', 'my roles', '--category', 'pay'], `compare chef baker --roles 'my roles' --category pay`],
    [['list', 'baker'], ['--full'], 'compare --full -- list baker'],
    [['help', 'baker'], [], 'compare -- help baker'],
  ])('for %j with %j is %s', (ids, options, expected) => {
    expect(commandLine(ids, options)).toBe(expected);
  });
});

/** A terminal of which a test presses the keys and reads the screen. */
function fakeTerminal(columns = 80): Terminal & { readonly input: PassThrough; readonly shown: () => string } {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (bytes: Buffer) => void (shown += bytes.toString()));
  return { input, output: Object.assign(output, { columns, rows: 24 }), shown: () => shown };
}

/** Runs with a terminal, presses each key once its text is awaited on the screen, and returns what was printed. */
async function type(
  argv: readonly string[],
  steps: readonly (readonly [awaited: string, keys: string])[],
  env: Process['env'] = {},
  columns = 80,
): Promise<Ran & { shown: string }> {
  const terminal = fakeTerminal(columns);
  const ended = run(argv, { terminal: () => terminal, env: { HOME: '/nonexistent', ...env } });
  for (const [awaited, keys] of steps) {
    for (let tries = 0; tries < 1_000 && !terminal.shown().includes(awaited); tries += 1) await setTimeout(5);
    terminal.input.write(keys);
  }
  return { ...(await ended), shown: terminal.shown() };
}

const isHelp = /^Compare jobs: /;

describe('the picker', () => {
  test('prints what the command prints that it names', async () => {
    const { exitCode, stdout, stderr, shown } = await type(
      [],
      [
        ['Name: ', 'nurse\r'],
        ['○ Registered Nurse', 'high sch\r'],
        ['● High School Teacher', '\r'],
      ],
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'compare registered-nurse high-school-teacher\n' });
    expect(stdout).toBe((await run(['registered-nurse', 'high-school-teacher'])).stdout);
    expect(shown).toContain('\u001b[?25h');
  });

  test('keeps the options', async () => {
    const { stderr, stdout } = await type(['--roles', 'good', '--category', 'pay'], [['your own', 'base\rchef\r\r']]);
    expect(stderr).toBe('compare base chef --roles good --category pay\n');
    expect(stdout).toMatch(/^Base vs. Chef\n/);
  });

  test.each([1, 2, 19])('on a terminal of %d columns says what to do, and goes on', async (columns) => {
    const { stderr, shown } = await type([], [['W', 'nurse\r\u007fchef\rbaker\r\r']], {}, columns);
    expect([stderr, shown.replaceAll('\n', '')]).toEqual(['compare chef baker\n', expect.stringContaining('Widen the terminal.')]);
  });

  test('takes pasted lines', async () => {
    const { stderr } = await type([], [['Name: ', 'plumber\relectrician\r\u0007\r']]);
    expect(stderr).toBe('compare plumber electrician\n');
  });

  test.each([
    ['Esc', '\u001b'],
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends with 130 at %s, shows the cursor again and prints nothing', async (_, key) => {
    const { exitCode, stdout, stderr, shown } = await type([], [['Name: ', key]]);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 130, stdout: '', stderr: '' });
    expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'));
  });

  test('says what is missing', async () => {
    const { shown } = await type(
      [],
      [
        ['Name: ', '\r'],
        ['Pick two roles first', 'nurse\r\r'],
        ['Pick one more role', '\u0003'],
      ],
    );
    expect(shown).toContain('Pick one more role: type a name.');
  });
});

describe('one question a line, for a screen reader', () => {
  const lines = { ACCESSIBLE: '1' };

  test('asks for a name, and which role is meant', async () => {
    const { exitCode, stderr, shown } = await type(
      [],
      [
        ['Role 1: ', 'nurse\r'],
        ['Number, ', '\r'],
        ['Role 2: ', 'qqxxzz\r'],
        ['No role is called', 'teacher\r'],
        ['1 Elementary School Teacher', '2\r'],
        ['or Enter to compare: ', '\r'],
      ],
      lines,
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringMatching(/^compare registered-nurse [\w-]*teacher\n$/) });
    expect(shown).toContain('Registered Nurse is role 1.\n');
    expect(shown).not.toContain('\u001b[?25l');
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('ends with 130 at %s', async (_, key) => {
    const { exitCode, stdout } = await type([], [['Role 1: ', key]], lines);
    expect({ exitCode, stdout }).toEqual({ exitCode: 130, stdout: '' });
  });
});

describe('nobody is asked', () => {
  test.each<[string, readonly string[], Partial<Process>]>([
    ['in a pipe', [], { terminal: () => null }],
    ['in CI', [], { terminal: fakeTerminal, env: { CI: 'true' } }],
    ['on a dumb terminal', [], { terminal: fakeTerminal, env: { TERM: 'dumb' } }],
  ])('%s', async (_, argv, world) => {
    expect((await run(argv, world)).stdout).toMatch(isHelp);
  });

  test.each([['--json'], ['--format', 'csv'], ['--output', 'x.html'], ['--full', '-f', 'table']])(
    'for a file or a program: %j %j',
    async (...argv) => {
      const { exitCode, stderr } = await run(argv, { terminal: fakeTerminal });
      expect(exitCode).toBe(2);
      expect(stderr).toContain('name the roles to compare');
    },
  );

  test.each(['gap', 'show', 'similar'])('by compare %s', async (command) => {
    expect((await run([command], { terminal: fakeTerminal })).exitCode).toBe(2);
  });
});
