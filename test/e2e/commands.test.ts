import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createParser } from '../../src/cli/parse-arguments.js';
import { commands, compare as main } from '../../src/commands/index.js';
import { root } from '../run.js';
import { bash, compare, needBuild } from './compare.js';

beforeAll(needBuild);

const idsOf = (stdout: string): string[] =>
  JSON.parse(stdout).roles.map(({ id, level }: { id: string; level: string | null }) => (level === null ? id : `${id}@${level}`));

describe('comparisons', () => {
  test.each([
    [
      ['base.yaml', 'heir.yaml'],
      ['base', 'heir'],
    ],
    [
      ['systems-engineer', 'product-manager', 'sales-engineer'],
      ['systems-engineer', 'product-manager', 'sales-engineer'],
    ],
    [
      ['--roles', 'ladder', 'backend@senior', 'backend@staff'],
      ['backend@senior', 'backend@staff'],
    ],
    [
      ['ladder/backend.yaml@mid', 'ladder/backend.yaml'],
      ['backend@mid', 'backend'],
    ],
    [
      ['--roles', 'own', '--', 'list', 'show'],
      ['list', 'show'],
    ],
    [
      ['own/plain.json', 'heir-of-level.yaml'],
      ['plain', 'heir-of-level'],
    ],
  ])('%j', (argv, ids) => {
    const { exitCode, stdout, stderr } = compare(['--json', ...argv]);
    expect({ exitCode, stderr, ids: idsOf(stdout) }).toEqual({ exitCode: 0, stderr: '', ids });
  });

  test('a role named like a command can be given after --', () => {
    const { exitCode, stdout } = compare(['--', 'list', 'show', '--roles', 'own']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    const { exitCode: exitCodeWithDashes, stdout: json } = bash('compare --roles own --json -- list show');
    expect({ exitCode: exitCodeWithDashes, ids: idsOf(json) }).toEqual({ exitCode: 0, ids: ['list', 'show'] });
  });

  test('two levels of a ladder show what changes between them', () => {
    const { stdout } = compare(['backend@senior', 'backend@staff', '-r', 'ladder', '--json']);
    const { categories } = JSON.parse(stdout);
    const rowsOf = (id: string): [string, unknown][] =>
      categories
        .find((category: { id: string }) => category.id === id)
        .rows.map((row: { status: string; cells: ({ text: string } | null)[] }) => [
          row.status,
          row.cells.map((cell) => cell?.text ?? null),
        ]);
    expect(rowsOf('duties')).toEqual(
      expect.arrayContaining([
        ['same', ['Design services and build them with others', 'Design services and build them with others']],
        ['only', [null, 'Set the technical direction of an area']],
      ]),
    );
    expect(rowsOf('skills')).toEqual(
      expect.arrayContaining([
        ['same', ['SQL', 'SQL']],
        ['different', ['API design', 'API design']],
        ['different', ['Mentoring', 'Mentoring']],
      ]),
    );
    expect(rowsOf('pay')).toEqual([
      ['different', ['€88,000', '€104,000']],
      ['different', ['€104,000', '€128,000']],
    ]);
  });
});

const otherWays = 'By what they do: compare search WORDS   All fields: compare list';
const noRole = (name: string): string => `compare: no role is called anything like ${name}\n  ${otherWays}\n`;

describe('a wrong command line', () => {
  test.each([
    [['lst'], 'compare: there is no command lst\n  Did you mean list?\n'],
    [['validat', 'mine.yaml'], 'compare: there is no role or command validat\n  Did you mean compare validate?\n'],
    [
      ['systems-engineer'],
      'compare: a comparison takes 2 to 6 roles, not 1\n  Name another role to compare it with, or show it alone: compare show systems-engineer\n',
    ],
    [
      ['nurses', 'and', 'midwives'],
      'compare: a comparison takes 2 to 6 roles, not 1\n  To compare nurses and midwives: compare nurses vs midwives\n  Name another role to compare it with, or show it alone: compare show nurses and midwives\n',
    ],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], 'compare: a comparison takes 2 to 6 roles, not 7\n  Split them over several comparisons.\n'],
    [['a', 'b', '--colour', 'never'], 'compare: there is no option --colour\n  Did you mean --color?\n'],
    [['a', 'b', '--width', '5'], 'compare: --width takes a whole number of at least 20, not 5\n  See compare --help.\n'],
    [['a', 'b', '--color', 'blue'], 'compare: --color takes auto, always or never, not blue\n  See compare --help.\n'],
    [['show'], 'compare: name the role to show\n  For example: compare show nurse\n'],
    [['show', 'xyzzy', 'plugh'], noRole('xyzzy plugh')],
    [['schema', 'comparisn'], 'compare: there is no schema comparisn\n  Did you mean comparison?\n'],
    [
      ['systems-engineer', 'product-manger', '--exact-names'],
      `compare: there is no role product-manger\n  Did you mean product-manager? ${otherWays}\n`,
    ],
    [['systems-engineer', 'a\u001b[31m\u202eb'], noRole('a�[31m�b')],
  ])('%j is an error with a hint', (argv, stderr) => {
    expect(compare(argv)).toEqual({ exitCode: 2, stdout: '', stderr });
  });

  test.each([
    [
      ['systems-engineer', 'xyzzy', '--json'],
      ['systems-engineer', 'xyzzy'],
    ],
    [['systems-engineer', 'xyzzy', '-f', 'json', '--nonsense'], []],
  ])('%j is an error as one JSON object', (argv, roles) => {
    const { exitCode, stdout, stderr } = compare(argv);
    expect({ exitCode, stdout, lines: stderr.split('\n').length }).toEqual({ exitCode: 2, stdout: '', lines: 2 });
    expect(JSON.parse(stderr)).toEqual({
      schemaVersion: 1,
      kind: 'error',
      roles,
      error: { message: expect.any(String), hint: expect.any(String), file: null, line: null, column: null, faults: [] },
    });
  });
});

describe('init', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'role-compare-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes a valid role, and overwrites it only with --force', () => {
    expect(compare(['init', 'data-engineer'], { cwd: folder })).toEqual({
      exitCode: 0,
      stdout: 'roles/data-engineer.yaml\n',
      stderr: 'Fill it in, then: compare product-manager data-engineer\n',
    });
    expect(compare(['validate', 'roles'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(compare(['data-engineer', 'product-manager'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(compare(['init', 'data-engineer'], { cwd: folder })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: roles/data-engineer.yaml already exists\n  Use --force to overwrite it.\n',
    });
    expect(compare(['init', 'data-engineer', '--force'], { cwd: folder }).exitCode).toBe(0);
  });

  test('suggests a comparison that runs, even if the role is named like a command', () => {
    const { stderr } = compare(['init', 'list'], { cwd: folder });
    const [, argv = ''] = /: compare (.*)\n/.exec(stderr) ?? [];
    expect(compare([...argv.split(' '), '--json'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('writes a role that says the same as another, to be changed', () => {
    expect(compare(['init', 'our-pm', '--from', 'Product Manager'], { cwd: folder })).toEqual({
      exitCode: 0,
      stdout: 'roles/our-pm.yaml\n',
      stderr: 'It says the same as product-manager. Change what is different, then: compare product-manager our-pm\n',
    });
    expect(compare(['validate', '--strict', 'roles/our-pm.yaml'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(compare(['product-manager', 'our-pm', '--exit-code'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
    expect(compare(['init', 'our-pm', '--from', 'product-manager'], { cwd: folder })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: roles/our-pm.yaml already exists\n  Use --force to overwrite it.\n',
    });
  });

  test.each([
    ['a role on standard input', ['--from', '-'], 'a. Change what is different, then: compare validate roles/new.yaml'],
    ['a role of no folder', ['--from', 'other/a.yaml'], 'a. Change what is different, then: compare validate roles/new.yaml'],
    ['a level', ['--from', 'roles/own.yaml@2'], 'own@2. Change what is different, then: compare own@2 new'],
  ])('says what to do next with a copy of %s', (_what, from, note) => {
    mkdirSync(join(folder, 'other'), { recursive: true });
    writeFileSync(join(folder, 'other/a.yaml'), 'id: a\ntitle: A\n');
    writeFileSync(join(folder, 'roles/own.yaml'), 'id: own\ntitle: Own\nlevels: [{ id: 1 }, { id: 2 }]\n');
    expect(compare(['init', 'new', '--force', ...from], { cwd: folder, input: 'id: a\ntitle: A\n' })).toEqual({
      exitCode: 0,
      stdout: 'roles/new.yaml\n',
      stderr: `It says the same as ${note}\n`,
    });
  });

  test('a copy of a role under its own id takes its place', () => {
    const { stderr } = compare(['init', 'nurse-practitioner', '--from', 'nurse-practitioner'], { cwd: folder });
    expect(stderr).toBe(
      'It says the same as nurse-practitioner. Change what is different, then: compare validate roles/nurse-practitioner.yaml\n',
    );
    expect(compare(['show', 'nurse-practitioner', '--json'], { cwd: folder }).stdout).toContain('"file": "roles/nurse-practitioner.yaml"');
  });

  test('rejects an invalid id, such as a path', () => {
    expect(compare(['init', '../elsewhere'], { cwd: folder })).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'compare: ../elsewhere is not a valid id\n  An id is lower-case words joined by hyphens: backend-engineer\n',
    });
  });
});

test.each(['role', 'comparison'])('schema %s prints the published schema', (name) => {
  const { exitCode, stdout, stderr } = compare(['schema', name]);
  const published = readFileSync(join(root, `data/schema/${name}.schema.json`), 'utf8');
  expect({ exitCode, stderr, stdout: JSON.parse(stdout) }).toEqual({ exitCode: 0, stderr: '', stdout: JSON.parse(published) });
});

/** Returns the options that have a line of their own. */
const describedOptions = (text: string): string[] => [...text.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)(?= )/gm)].map(([, long = '']) => long);

describe('help', () => {
  test.each(['', ...commands.map(({ name }) => name)])('%s --help fits a screen of 80 by 24', (name) => {
    const { exitCode, stdout, stderr } = compare([...(name === '' ? [] : [name]), '--help']);
    const lines = stdout.trimEnd().split('\n');
    expect({ exitCode, stderr, tooWide: lines.filter((line) => line.length > 80) }).toEqual({ exitCode: 0, stderr: '', tooWide: [] });
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(stdout).toMatch(new RegExp(`^(.+\\n)+Usage: compare ${name}`));
  });

  // As whoever copies them does: one after the other, where there are no files yet.
  test.each([main, ...commands])('all examples of $name work in an empty folder', async (known) => {
    const folder = mkdtempSync(join(tmpdir(), 'examples-'));
    mkdirSync(join(folder, '.config/fish/conf.d'), { recursive: true });
    const { examples } = await known.load();
    const failed = examples.flatMap(([line]) => {
      const { exitCode, stderr } = bash(line, { cwd: folder, env: { HOME: folder, EDITOR: 'cat' } });
      return exitCode === 0 ? [] : [{ line, exitCode, stderr }];
    });
    rmSync(folder, { recursive: true });
    expect(failed).toEqual([]);
    expect(examples.length).toBeGreaterThan(0);
  });

  test('help options fits a screen of 80 by 24', () => {
    const lines = compare(['help', 'options']).stdout.trimEnd().split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(lines.length).toBeLessThanOrEqual(24);
  });

  test('no arguments, --help and help print the main help', () => {
    const { stdout } = compare(['--help']);
    expect([compare([]).stdout, compare(['help']).stdout]).toEqual([stdout, stdout]);
    expect(compare(['help', 'show']).stdout).toBe(compare(['show', '--help']).stdout);
  });

  test('describes every option in the help of its command or in help options', async () => {
    const optionsHelp = compare(['help', 'options']);
    expect(optionsHelp).toMatchObject({ exitCode: 0, stderr: '' });
    for (const known of [main, ...commands]) {
      const { stdout } = compare([...(known === main ? [] : [known.name]), '--help']);
      const { options } = createParser(known, await known.load());
      const missing = options.filter(
        ({ hidden, long }) => !hidden && ![stdout, optionsHelp.stdout].flatMap(describedOptions).includes(long ?? ''),
      );
      expect([known.name, missing.map(({ flags }) => flags)]).toEqual([known.name, []]);
      for (const { long, hidden } of options) if (!hidden) expect(stdout).toContain(long);
    }
  });
});
