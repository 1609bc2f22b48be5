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

/** A folder with a role that says a great deal. */
function large(): string {
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

  test('an error leaves standard output empty, and names neither our files nor our lines', () => {
    const { stdout, stderr } = compare(['../bad/several.yaml', 'nobody-at-all']);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at |node:internal|fault in compare itself/);
    expect(stderr).toMatch(/^\.\.\/bad\/several\.yaml:1:1: the file has no title\n/);
  });
});

describe('pipes', () => {
  test('a reader that has seen enough is no error', () => {
    const first = bash(`compare ${pair.join(' ')} | head -1`);
    expect(first).toEqual({ exitCode: 0, stdout: 'Base vs. Heir\n', stderr: '' });
  });

  test('nor is one that reads nothing of a long result', () => {
    expect(bash('compare large.yaml large.yaml --json | true', { cwd: large() })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('a long result comes whole', () => {
    const { exitCode, stdout } = bash('compare large.yaml large.yaml --json | cat', { cwd: large() });
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
    const { exitCode, stdout } = bash('compare - - --json < base.yaml');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).similarity.score).toBe(1);
  });

  test('a full disk is said plainly', () => {
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

describe('colours', () => {
  const argv = pair.join(' ');

  test.each([
    ['in a terminal', true, {}, ''],
    ['not where NO_COLOR is set', false, { NO_COLOR: '1' }, ''],
    ['where NO_COLOR is empty', true, { NO_COLOR: '' }, ''],
    ['not in a dumb terminal', false, { TERM: 'dumb' }, ''],
    ['where FORCE_COLOR asks for them in a dumb terminal', true, { TERM: 'dumb', FORCE_COLOR: '1' }, ''],
    ['not where FORCE_COLOR is 0', false, { FORCE_COLOR: '0' }, ''],
    ['not where NO_COLOR and FORCE_COLOR are set', false, { NO_COLOR: '1', FORCE_COLOR: '1' }, ''],
    ['never', false, { FORCE_COLOR: '1' }, '--color never'],
    ['always', true, { NO_COLOR: '1' }, '--color always'],
    ['not in JSON', false, { FORCE_COLOR: '1' }, '--json'],
    ['not in JSON, whatever is asked for', false, {}, '--json --color always'],
  ])('%s: %s', (_name, expected, env, options) => {
    const ran = inTerminal(`${argv} ${options}`, 100, env);
    expect({ exitCode: ran.exitCode, isColoured: isColoured(ran) }).toEqual({ exitCode: 0, isColoured: expected });
  });

  test.each([
    ['none in a pipe', false, {}, []],
    ['FORCE_COLOR', true, { FORCE_COLOR: '1' }, []],
    ['always', true, {}, ['--color', 'always']],
  ])('%s', (_name, expected, env, options) => {
    expect(isColoured(compare([...pair, ...options], { env }))).toBe(expected);
  });

  test('they are all that a terminal adds', () => {
    const shown = inTerminal(`${argv} --width 90`, 200).stdout.replace(/\u001b\[[\d;]*m/g, '');
    expect(shown).toBe(compare([...pair, '--width', '90']).stdout);
  });
});

describe('width', () => {
  const prose = ['own/list.yaml', 'own/show.yaml'];
  const argv = `${prose.join(' ')} --color never`;

  test.each([50, 80, 120])('a terminal of %d columns is not overrun', (columns) => {
    const { stdout } = inTerminal(argv, columns);
    expect(widest(stdout)).toBeLessThanOrEqual(columns);
    expect(stdout).toBe(compare([...prose, '--width', String(columns)]).stdout);
  });

  test('COLUMNS goes before the terminal, and --width before both', () => {
    const at60 = compare([...prose, '--width', '60']).stdout;
    expect(inTerminal(argv, 100, { COLUMNS: '60' }).stdout).toBe(at60);
    expect(inTerminal(`${argv} --width 60`, 100, { COLUMNS: '70' }).stdout).toBe(at60);
  });

  test('in a pipe nothing is wrapped', () => {
    const { stdout } = compare(prose);
    expect(widest(stdout)).toBeGreaterThan(200);
  });
});

describe('--output', () => {
  test('writes the file whole, without colours, and nothing else', () => {
    const file = join(folder, 'out', 'result.txt');
    const ran = compare([...pair, '--output', file, '--color', 'always'], { env: { FORCE_COLOR: '1' } });
    expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe(compare(pair).stdout);
    expect(readdirSync(join(folder, 'out'))).toEqual(['result.txt']);
  });

  test('takes the format from the ending, and writes over what was there', () => {
    const file = join(folder, 'result.json');
    writeFileSync(file, 'x'.repeat(1e6));
    expect(compare([...pair, '-o', file]).exitCode).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(compare([...pair, '--json']).stdout);
  });

  test('leaves what was there where the comparison fails', () => {
    const file = join(folder, 'kept.txt');
    writeFileSync(file, 'kept');
    expect(compare(['base.yaml', 'nobody-at-all', '-o', file]).exitCode).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('kept');
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
