import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bash, compare, inTerminal, needBuild } from './compare.js';

const pair = ['base.yaml', 'heir.yaml'];
const colours = /\u001b\[/;

let folder: string;
beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns a folder with a role of 280 KB. */
function folderWithLargeRole(): string {
  writeFileSync(join(folder, 'large.yaml'), `id: large\ntitle: Large\nsummary: ${'Much is said. '.repeat(20_000)}\n`);
  return folder;
}

const isColoured = ({ stdout }: { stdout: string }): boolean => colours.test(stdout);
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('exit codes', () => {
  test.each([
    [0, pair],
    [1, [...pair, '--exit-code']],
    [0, ['base.yaml', 'base.yaml', '--exit-code']],
    [2, ['base.yaml', 'nobody-at-all', '--exit-code']],
    [2, ['base.yaml']],
    [2, [...pair, '--colour', 'never']],
    [0, ['validate', 'own', 'ladder/backend.yaml']],
    [1, ['validate', 'own', '../bad/several.yaml']],
    [2, ['validate', 'nothing.yaml']],
    [0, ['--version']],
    [0, []],
  ])('%d for %j', (exitCode, argv) => {
    expect(compare(argv).exitCode).toBe(exitCode);
  });

  test('an error leaves standard output empty, and shows no stack', () => {
    const { stdout, stderr } = compare(['../bad/several.yaml', 'nobody-at-all']);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at |node:internal|bug in compare/);
    expect(stderr).toMatch(/^\.\.\/bad\/several\.yaml:1:1: the file has no title\n/);
  });
});

describe('pipes', () => {
  test('it is not an error if the reader stops reading', () => {
    const first = bash(`compare ${pair.join(' ')} | head -1`);
    expect(first).toEqual({ exitCode: 0, stdout: 'Base vs. Heir\n', stderr: '' });
  });

  test('it is not an error if nobody reads a long result', () => {
    expect(bash('compare large.yaml large.yaml --json | true', { cwd: folderWithLargeRole() })).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('a long result is written whole', () => {
    const { exitCode, stdout } = bash('compare large.yaml large.yaml --json | cat', { cwd: folderWithLargeRole() });
    expect(exitCode).toBe(0);
    expect(stdout.length).toBeGreaterThan(3 * 65_536);
    expect(JSON.parse(stdout).categories[0].rows[0].cells[1].text).toHaveLength(279_999);
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test('roles may come from a pipe and from standard input', () => {
    const { exitCode, stdout, stderr } = bash(`compare <(cat own/list.yaml) - --json < everything.yaml`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout).roles.map(({ id, origin }: { id: string; origin: string }) => [id, origin])).toEqual([
      ['list', 'file'],
      ['everything', 'stdin'],
    ]);
  });

  test('standard input may be named twice', () => {
    const { exitCode, stdout } = bash('compare - - --json < everything.yaml');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).similarity.score).toBe(1);
  });

  test('a full disk is reported', () => {
    expect(bash(`compare ${pair.join(' ')} > /dev/full`)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: the result could not be written: the disk is full\n',
    });
    expect(compare([...pair, '--output', '/dev/full'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: /dev/full could not be written: the disk is full\n',
    });
  });
});

describe('shows colours', () => {
  const argv = pair.join(' ');

  test.each([
    ['in a terminal', true, {}, ''],
    ['not if NO_COLOR is set', false, { NO_COLOR: '1' }, ''],
    ['if NO_COLOR is empty', true, { NO_COLOR: '' }, ''],
    ['not in a dumb terminal', false, { TERM: 'dumb' }, ''],
    ['in a dumb terminal if FORCE_COLOR is set', true, { TERM: 'dumb', FORCE_COLOR: '1' }, ''],
    ['not if FORCE_COLOR is 0', false, { FORCE_COLOR: '0' }, ''],
    ['not if NO_COLOR and FORCE_COLOR are set', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, ''],
    ['not with --color never', false, { FORCE_COLOR: '1' }, '--color never'],
    ['with --color always', true, { NO_COLOR: '1' }, '--color always'],
    ['not in JSON', false, { FORCE_COLOR: '1' }, '--json'],
    ['not in JSON, even with --color always', false, {}, '--json --color always'],
  ])('%s: %s', (_name, expected, env, options) => {
    const result = inTerminal(`${argv} ${options}`, 100, env);
    expect({ exitCode: result.exitCode, isColoured: isColoured(result) }).toEqual({ exitCode: 0, isColoured: expected });
  });

  test.each([
    ['not in a pipe', false, {}, []],
    ['in a pipe if FORCE_COLOR is set', true, { FORCE_COLOR: '1' }, []],
    ['in a pipe with --color always', true, {}, ['--color', 'always']],
  ])('%s', (_name, expected, env, options) => {
    expect(isColoured(compare([...pair, ...options], { env }))).toBe(expected);
  });

  test('and otherwise prints the same to a terminal as to a pipe', () => {
    const shown = inTerminal(`${argv} --full --width 90`, 200).stdout.replace(/\u001b\[[\d;]*m/g, '');
    expect(shown).toBe(compare([...pair, '--width', '90']).stdout);
  });
});

describe('width', () => {
  const prose = ['own/list.yaml', 'own/show.yaml'];
  const argv = `${prose.join(' ')} --full --color never`;

  test.each([50, 80, 120])('fits a terminal of %d columns', (columns) => {
    const { stdout } = inTerminal(argv, columns);
    expect(widest(stdout)).toBeLessThanOrEqual(columns);
    expect(stdout).toBe(compare([...prose, '--width', String(columns)]).stdout);
  });

  test('--width wins over COLUMNS, and COLUMNS over the terminal', () => {
    const at60 = compare([...prose, '--width', '60']).stdout;
    expect(inTerminal(argv, 100, { COLUMNS: '60' }).stdout).toBe(at60);
    expect(inTerminal(`${argv} --width 60`, 100, { COLUMNS: '70' }).stdout).toBe(at60);
  });

  test('wraps nothing in a pipe', () => {
    const { stdout } = compare(prose);
    expect(widest(stdout)).toBeGreaterThan(200);
  });
});

describe('--output', () => {
  test('writes the file whole, without colours, and nothing else', () => {
    const file = join(folder, 'out', 'result.txt');
    const result = compare([...pair, '--output', file, '--color', 'always'], { env: { FORCE_COLOR: '1' } });
    expect(result).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(compare(pair).stdout);
    expect(readdirSync(join(folder, 'out'))).toEqual(['result.txt']);
  });

  test('takes the format from the extension, and overwrites the file', () => {
    const file = join(folder, 'result.json');
    writeFileSync(file, 'x'.repeat(1e6));
    expect(compare([...pair, '-o', file]).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(compare([...pair, '--json']).stdout);
  });

  test('leaves the file alone if the comparison fails', () => {
    const file = join(folder, 'original.txt');
    writeFileSync(file, 'original');
    expect(compare(['base.yaml', 'nobody-at-all', '-o', file]).exitCode).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('original');
  });

  test('says why it cannot write', () => {
    expect(compare([...pair, '-o', folder])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `compare: ${folder} could not be written: it is a folder\n`,
    });
    expect(readdirSync(dirname(folder)).filter((name) => name.startsWith(`${basename(folder)}.`))).toEqual([]);
  });
});
