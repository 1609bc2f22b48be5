import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wrapMessage } from '../../src/cli/wrap-message.js';
import { lineWidth } from '../../src/formats/terminal/wrap.js';
import type { Found } from '../../src/model/role.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'messages-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('on a terminal, no word of a message is broken', () => {
  test('that says what went wrong', async () => {
    const { stderr } = await run(['ladder', 'registered-nurse', '--color', 'never'], { cwd: folder, messageColumns: 40 });
    expect(stderr.split('\n')).toEqual([
      'compare: registered-nurse has no levels',
      '  A ladder is a role file with levels,',
      '  each of which states what it changes',
      '  to the one below.',
      '  Start one:',
      '  compare init engineer --ladder',
      '',
    ]);
  });

  test.each([['--output', 'page.html'], ['--json']])('that says which role was taken, beside the result of %j %j', async (...words) => {
    const { stderr } = await run(['nurse', 'chef', ...words], { cwd: folder, messageColumns: 70 });
    const [taken = '', choice] = stderr.split('\n');
    expect(taken).toMatch(/^nurse, most often: Registered Nurse; or 2 /);
    expect(taken.length).toBeLessThanOrEqual(70);
    expect(choice).toMatch(/^Another one: --pick nurse=2/);
  });

  test('and COLUMNS says how wide it is', async () => {
    const env = { HOME: '/nonexistent', COLUMNS: '50' };
    const { stderr } = await run(['ladder', 'registered-nurse', '--color', 'never'], { cwd: folder, messageColumns: 200, env });
    expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

describe('a result says by itself which names were guessed', () => {
  const guesses = 'Guessed: nurse as Registered Nurse, junior accountant as Accountant (any level)';
  const results: readonly (readonly [what: string, words: readonly string[], columns: number | undefined])[] = [
    ['a screen', [], 80],
    ['a pipe', [], undefined],
    ['a page', ['--format', 'html'], undefined],
    ['Markdown', ['--format', 'markdown'], undefined],
  ];

  test.each(results)('%s', async (_what, words, columns) => {
    const { stdout } = await run(['nurse', 'junior accountant', ...words], { cwd: folder, ...(columns && { columns }) });
    expect(stdout.split(guesses)).toHaveLength(2);
  });

  test.each(results)('%s, unless they are names of the roles', async (_what, words, columns) => {
    const { stdout } = await run(['RN', 'bursar', ...words], { cwd: folder, ...(columns && { columns }) });
    expect(stdout).not.toContain('Guessed');
  });

  test('JSON in its own words', async () => {
    const { roles } = JSON.parse((await run(['nurse', 'junior accountant', '--json'], { cwd: folder })).stdout);
    expect(roles.map(({ found }: { found: Found }) => [found.by, found.fit])).toEqual([
      ['field', 'whole'],
      ['words', 'any level'],
    ]);
  });
});

test.each([
  [80, 'Wrote page.html\n'],
  [undefined, ''],
])('a file that is written is told of on a terminal only: %p', async (messageColumns, told) => {
  const argv = ['registered-nurse', 'chef', '--exact-names', '--output', 'page.html'];
  const { stdout, stderr } = await run(argv, { cwd: folder, ...(messageColumns !== undefined && { messageColumns }) });
  expect({ stdout, stderr }).toEqual({ stdout: '', stderr: told });
});

test('in a pipe, messages keep their lines', async () => {
  const { stderr } = await run(['ladder', 'registered-nurse'], { cwd: folder, columns: 40 });
  expect(stderr).toContain('\n  A ladder is a role file with levels, each of which states what it changes to the one below.\n');
});

test('a path that is longer than a line is not broken, so that it can be copied', () => {
  const path = `/tmp/${'folder/'.repeat(5)}page.html;`;
  const lines = wrapMessage([{ text: '  Wrote ' }, { text: path, tone: 'strong' }, { text: ' no browser' }], 24);
  expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['  Wrote', `  ${path}`, '  no browser']);
});

test('a message loses nothing but the spaces where it is broken', () => {
  const words = fc.array(fc.stringMatching(/^[a-z:-]{1,8}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 12, max: 90 }), (parts, depth, width) => {
      const indent = ' '.repeat(depth);
      const lines = wrapMessage([{ text: indent }, { text: parts.join(' ') }], width);
      expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(width);
      const texts = lines.map((line) => line.map(({ text }) => text).join(''));
      expect(texts.every((text) => text.startsWith(indent))).toBe(true);
      expect(texts.map((text) => text.trim()).join(' ')).toBe(parts.join(' '));
    }),
  );
});
