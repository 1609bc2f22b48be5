import { describe, expect, test } from '@jest/globals';
import { run } from '../run.js';

const pair = ['systems-engineer', 'product-manager'];

/** Makes a run fail with an internal error. */
const brokenClock = {
  now: () => {
    throw new Error('the clock is broken', { cause: new Error('no battery') });
  },
};
const internalErrorText = `compare: this is a bug in compare: the clock is broken
  Please report it to the maintainers, with the command that led to it, the role files, and
  what the same command prints with --debug. CONTRIBUTING.md says how.
`;
const version = /^role-compare \d+\.\d+\.\d+, Node\.js v\d+\.\d+\.\d+, \S+ \S+$/;

/** Returns the names of the stages. Each line must also give a time. */
function stagesIn(lines: readonly string[]): (string | undefined)[] {
  return lines.map((line) => /^ *\d+\.\d ms {2}(.+)$/.exec(line)?.[1]);
}

const env = { HOME: '/nonexistent' };

test.each([
  ['--debug', { argv: ['--debug', ...pair], env }],
  ['COMPARE_DEBUG', { argv: pair, env: { ...env, COMPARE_DEBUG: '1' } }],
])('%s prints to standard error how long each stage took, and leaves the result unchanged', async (_, { argv, ...world }) => {
  const { exitCode, stdout, stderr } = await run(argv, world);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: (await run(pair)).stdout });
  const [about, ...rows] = stderr.trimEnd().split('\n');
  expect(about).toMatch(version);
  expect(stagesIn(rows)).toEqual(['start', 'parse arguments', 'load roles', 'compare', 'report', 'format', 'write', 'total']);
});

test.each([
  [['list'], ['load roles', 'report', 'format', 'write']],
  [
    ['show', 'chef'],
    ['load roles', 'report', 'format', 'write'],
  ],
  [
    ['gap', ...pair],
    ['load roles', 'compare', 'report', 'format', 'write'],
  ],
  [
    ['matrix', ...pair],
    ['load roles', 'compare', 'report', 'format', 'write'],
  ],
  [
    ['search', 'customer'],
    ['search', 'read lines', 'report', 'format', 'write'],
  ],
  [
    ['similar', 'chef'],
    ['load role', 'find neighbours', 'report', 'format', 'write'],
  ],
  [
    ['validate', 'good/base.yaml'],
    ['check files', 'report', 'format', 'write'],
  ],
  [['batch'], ['process lines']],
  [['--help'], []],
])('names the stages of %j', async (argv, stages) => {
  const { stderr } = await run([...argv, '--debug']);
  expect(stagesIn(stderr.trimEnd().split('\n').slice(1))).toEqual(['start', 'parse arguments', ...stages, 'total']);
});

describe('an internal error', () => {
  test('says how to report it, without a stack', async () => {
    expect(await run(pair, brokenClock)).toEqual({ exitCode: 2, stdout: '', stderr: internalErrorText });
  });

  test('shows its stack and that of its cause with --debug', async () => {
    const { exitCode, stdout, stderr } = await run([...pair, '--debug'], brokenClock);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr.startsWith(`${internalErrorText}Error: the clock is broken\n    at `)).toBe(true);
    expect(stderr).toMatch(/\ncaused by\nError: no battery\n {4}at [\s\S]*\nrole-compare \d.*\n/);
    expect(stagesIn(stderr.trimEnd().split('\n').slice(-3))).toEqual(['start', 'parse arguments', 'total']);
  });
});

test('shows no stack for an error that the user can fix', async () => {
  const { exitCode, stderr } = await run(['chef', 'xyzzy-plugh', '--debug']);
  expect({ exitCode, stack: /\n\s+at /.test(stderr) }).toEqual({ exitCode: 2, stack: false });
  expect(stderr).toMatch(/^compare: no role is called anything like xyzzy-plugh\n(?: {2}.*\n)+role-compare /);
});

test.each([
  ['COMPARE_DEBUG is 0', { argv: pair, env: { ...env, COMPARE_DEBUG: '0' } }],
  ['COMPARE_DEBUG is empty', { argv: pair, env: { ...env, COMPARE_DEBUG: '' } }],
])('prints nothing more if %s', async (_, { argv, ...world }) => {
  expect(await run(argv, world)).toEqual(await run(pair));
});

test('takes --debug after -- for a role', async () => {
  const { stderr } = await run(['chef', '--', '--debug']);
  expect(stderr).toMatch(/^compare: no role is called anything like --debug\n(?![\s\S]* ms {2})/);
});

test('is explained by compare help options', async () => {
  expect((await run(['help', 'options'])).stdout).toMatch(/^ {2}--debug +print stack traces of internal errors, and timings$/m);
});
