import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { valueCompleters } from '../../../src/cli/completion/value-completers.js';
import { globalOptions } from '../../../src/cli/global-options.js';
import { createParser } from '../../../src/cli/parse-arguments.js';
import { commands, compare } from '../../../src/commands/index.js';
import { formats } from '../../../src/formats/index.js';
import { importers } from '../../../src/importers/index.js';
import { run } from '../../run.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  mkdirSync(join(folder, 'roles'));
  mkdirSync(join(folder, 'many'));
  const levels = 'levels: [{ id: senior, duties: [Lead] }, { id: staff, duties: [Set the direction] }]';
  writeFileSync(
    join(folder, 'roles/zebra-keeper.yaml'),
    `id: zebra-keeper\ntitle: Zebra Keeper\naliases: [zoo keeper, zebra hand, zebra man]\n${levels}\n`,
  );
  writeFileSync(join(folder, 'roles/zebra-vet.yaml'), 'id: zebra-vet\ntitle: Zebra Vet\ntags: [zoo, --odd]\nduties: [Heal]\n');
  writeFileSync(
    join(folder, 'roles/zzz.yaml'),
    `id: zzz\ntitle: "Zz\\e[31m"\naliases: ["_\\nq", "_\\tq", "_\\u202eq", "-_q", "_:q", "_@q"]\nduties: [Sleep]\n`,
  );
  writeFileSync(join(folder, 'roles/faulty.yaml'), 'id: faulty\nduties: 3\n');
  for (let count = 1; count <= 201; count += 1) writeFileSync(join(folder, `many/zm-${count}.yaml`), 'no role at all: [');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Returns the words that a shell is offered, or what kind of paths it has to find itself. */
async function offered(...words: readonly string[]): Promise<string | readonly string[]> {
  const { exitCode, stdout, stderr } = await run(['__complete', 'zsh', ...words], { cwd: folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const [kind = '', ...lines] = stdout.trimEnd().split('\n');
  return kind === 'words' ? lines.map((line) => line.split('\t')[0] ?? '') : kind;
}

const named = commands.map(({ name }) => name);
const roles = ['zebra-keeper', 'zebra-vet'];

describe('the first word', () => {
  test('may be a command or a role', async () => {
    const words = await offered('');
    expect(words).toEqual(expect.arrayContaining([...named, 'help', ...roles, 'systems-engineer']));
    expect(words).not.toContain('faulty');
  });

  test.each([
    [['s'], expect.arrayContaining(['show', 'search', 'similar', 'schema', 'sales-engineer'])],
    [['valid'], [...named.filter((name) => name.startsWith('valid')), 'validation-engineer']],
    [['zebra-'], roles],
    [['help', 'sh'], named.filter((name) => name.startsWith('sh'))],
    [['help', 'op'], expect.arrayContaining(['options'])],
    [['help', 'show', ''], []],
    [['--'], expect.arrayContaining(['--category', '--format', '--no-pager', '--help', '--version'])],
    [['-'], expect.not.arrayContaining(['--json', '--pick', '-c'])],
  ])('%j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe('levels', () => {
  test.each([
    ['of the ladder that is named', ['ladder', 'zebra-keeper', '--from', ''], ['senior', 'staff']],
    ['of a ladder beside a person', ['ladder', 'me.yaml', 'Zebra Keeper', '--to', 'st'], ['staff']],
    ['of two ladders are offered once', ['ladder', 'zebra-keeper', 'zoo keeper', '--from=s'], ['--from=senior', '--from=staff']],
    ['of a role without levels', ['ladder', 'zebra-vet', '--from', ''], []],
    ['before a ladder is named', ['ladder', '--from', ''], []],
  ])('%s', async (_, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe('roles', () => {
  test.each([
    [
      'are completed by id first, with levels if only one matches',
      ['zebra-k'],
      ['zebra-keeper', 'zebra-keeper@senior', 'zebra-keeper@staff'],
    ],
    ['are completed by title next', ['Zebra '], ['Zebra Keeper', 'Zebra Vet']],
    ['are completed by alias last', ['zoo k'], ['zoo keeper', 'zoo keeper@senior', 'zoo keeper@staff']],
    ['are offered by each alias of one role', ['zebra m'], ['zebra man', 'zebra man@senior', 'zebra man@staff']],
    ['have levels after @, whatever name is used', ['zebra hand@s'], ['zebra hand@senior', 'zebra hand@staff']],
    ['have levels in another spelling of the name too', ['Zebra-Keeper@st'], ['Zebra-Keeper@staff']],
    ['have no levels if they are unknown', ['nobody@s'], []],
    ['are not offered twice', ['zebra-vet', 'zebra-'], ['zebra-keeper']],
    ['are offered after --', ['--', 'zebra-v'], ['zebra-vet']],
    ['are offered after an option with a value', ['--width', '80', 'zebra-v'], ['zebra-vet']],
    ['are offered after an option without a value', ['--full', 'zebra-v'], ['zebra-vet']],
    ['are offered for a command that takes one', ['show', 'zebra-v'], ['zebra-vet']],
    ['are not offered for a second one', ['show', 'zebra-vet', ''], []],
    [
      'are offered for both operands of gap',
      ['gap', 'zebra-vet', 'zebra-k'],
      ['zebra-keeper', 'zebra-keeper@senior', 'zebra-keeper@staff'],
    ],
    ['of a second track have levels', ['ladder', 'me.yaml', 'z'], ['zebra-keeper', 'zebra-keeper@senior', 'zebra-keeper@staff']],
    ['are offered as the role that a new one starts from', ['init', 'new', '--from', 'zebra-v'], ['zebra-vet']],
    ['give way to files if none matches', ['mine.y'], 'files'],
    ['give way to files for a path', ['./zebra'], 'files'],
    ['give way to files for a path in a home folder', ['~/zeb'], 'files'],
    ['are not offered by an alias with control characters', ['_'], ['_:q', '_@q']],
    ['are offered from the folder of --roles', ['--roles', 'many', 'zm-20'], ['zm-20', 'zm-200', 'zm-201']],
    ['are offered from the folder of --roles in one word', ['--roles=many', 'zm-201'], ['zm-201']],
    ['are offered from the folder of -r', ['-r', 'many', 'zm-201'], ['zm-201']],
    ['are offered even if a folder is missing', ['--roles', 'nowhere', 'zebra-v'], ['zebra-vet']],
  ])('%s', async (_name, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  test('have descriptions without control characters, and are never read as options', async () => {
    const { stdout } = await run(['__complete', 'fish', '_'], { cwd: folder });
    expect(stdout).toBe('words\n_:q\tZz�[31m\n_@q\tZz�[31m\n');
    expect(await offered('-_')).toEqual([]);
  });
});

describe('values', () => {
  const names = formats.map(({ name }) => name);
  test.each([
    [['--format', ''], names],
    [['-f', 'j'], names.filter((name) => name.startsWith('j'))],
    [['a', 'b', '--format=j'], names.filter((name) => name.startsWith('j')).map((name) => `--format=${name}`)],
    [
      ['--color', ''],
      ['auto', 'always', 'never'],
    ],
    [['--color', '-'], []],
    [
      ['--status', 'same', ''],
      ['same', 'similar', 'different', 'only'],
    ],
    [['--category', 'p'], ['pay']],
    [['--output', 'x'], 'files'],
    [['--roles', ''], 'folders'],
    [['--width', ''], []],
    [['--full=', ''], expect.arrayContaining(['zebra-vet'])],
    [['--full='], []],
    [['--nonsense='], []],
    [['list', '--tag', ''], expect.arrayContaining(['zoo'])],
    [['list', '--tag', ''], expect.not.arrayContaining(['--odd'])],
    [['list', ''], []],
    [['validate', ''], 'files'],
    [
      ['schema', ''],
      ['role', 'comparison'],
    ],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['import', ''], importers.map(({ name }) => name)],
    [['import', 'onet', ''], 'files'],
    [['import', 'onet', 'x.zip', '--pay', ''], 'files'],
    [['import', 'onet', 'x.zip', '--out', ''], 'files'],
    [['similar', 'zebra-vet', '--limit', ''], []],
    [['validate', 'x.yaml', '--max-age', ''], []],
    [['batch', '--jobs', ''], []],
    [['--pick', ''], []],
    [['import', '--'], expect.arrayContaining(['--pay', '--out', '--force'])],
    [['search', 'zebra'], []],
    [['init', ''], []],
  ])('%j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });
});

describe.each([compare, ...commands])('$name', (known) => {
  test('offers the options that help shows, and no others', async () => {
    const command = await known.load();
    const parser = createParser(known, command);
    const shown = parser.options.filter(({ hidden }) => !hidden).map(({ long }) => long);
    expect(await offered(...(known === compare ? [] : [known.name]), '-')).toEqual([...shown, '--help']);
    expect(shown).toEqual(
      expect.arrayContaining(
        globalOptions()
          .filter(({ hidden, long }) => !hidden && !(command.hasNoPage && long === '--open'))
          .map(({ long }) => long),
      ),
    );
    expect(shown.includes('--open')).toBe(!command.hasNoPage);
  });
});

test('every completer belongs to an argument or option', async () => {
  const parsers = await Promise.all([compare, ...commands].map(async (known) => createParser(known, await known.load())));
  const taken = new Set(
    parsers.flatMap(({ registeredArguments, options }) => [
      ...registeredArguments.map((argument) => argument.name()),
      ...options.flatMap((option) => [option.attributeName(), ...(/<(\w+)/.exec(option.flags)?.slice(1) ?? [])]),
    ]),
  );
  expect(Object.keys(valueCompleters).filter((name) => !taken.has(name))).toEqual([]);
});

test.each([[[]], [['tcsh', 'x']], [['constructor', 'x']], [['__proto__']]])('an unknown shell gets an empty reply: %j', async (words) => {
  expect(await run(['__complete', ...words])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('completion prints the script of a shell, and fails for an unknown one', async () => {
  const { stdout } = await run(['completion', 'fish']);
  expect(stdout).toMatch(/^# Completion of compare/);
  expect(JSON.parse((await run(['completion', 'fish', '--json'])).stdout)).toEqual({
    schemaVersion: 1,
    kind: 'completion',
    shell: 'fish',
    text: stdout,
  });
  expect(await run(['completion', 'fsh'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'compare: there is no completion for fsh\n  Did you mean fish?\n',
  });
});
