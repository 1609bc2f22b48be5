import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../run.js';

const pair = ['good/base.yaml', 'good/heir.yaml'];
const helpHint = 'See compare --help.';

describe('the error for', () => {
  test.each([
    ['an empty word', ['good/base.yaml', ''], 'argument 2 is empty', 'Is a shell variable unset?'],
    ['a word of spaces', ['show', '  '], 'argument 2 is empty', 'Is a shell variable unset?'],
    ['an empty value', [...pair, '--output', ''], 'argument 4 is empty', 'Is a shell variable unset?'],
    ['a missing value', [...pair, '--width'], '--width needs a value: --width COLUMNS', helpHint],
    ['a width below the minimum', [...pair, '--width', '5'], '--width takes a whole number of at least 20, not 5', helpHint],
    ['a width that is not a number', [...pair, '--width=wide'], '--width takes a whole number of at least 20, not wide', helpHint],
    ['a misspelt choice', [...pair, '--format', 'jsno'], /^--format takes table, json, .* or csv, not jsno$/, 'Did you mean json?'],
    [
      'a misspelt choice among several',
      [...pair, '--status', 'same', 'difrent'],
      /^--status takes same, similar, .* not difrent$/,
      'Did you mean different?',
    ],
    ['an unknown choice', [...pair, '--color', 'blue'], '--color takes auto, always or never, not blue', helpHint],
    ['a misspelt option', [...pair, '--ful'], 'there is no option --ful', 'Did you mean --full?'],
    ['an unknown option', [...pair, '-x'], 'there is no option -x', helpHint],
    ['a value for an option that takes none', [...pair, '--full=yes'], '--full takes no value', 'Leave out =yes.'],
    ['an option of another command', ['list', '--limit', '3'], 'there is no option --limit', 'See compare list --help.'],
    [
      'roles after an option that takes several words',
      ['--category', 'pay', ...pair],
      'name the roles to compare',
      '--category takes all words up to the next option. Put it last, or end its words with --.',
    ],
    ['two formats', [...pair, '--json', '--format', 'csv'], '--json and --format csv contradict each other', 'Leave one of them out.'],
    ['JSON in a browser', [...pair, '--open', '--json'], '--open shows a page, and --json asks for json', 'Leave one of them out.'],
    [
      'a table in a browser',
      [...pair, '--open', '-f', 'table'],
      '--open shows a page, and --format table asks for table',
      'Leave one of them out.',
    ],
    [
      'a file in a browser that is no page',
      [...pair, '--open', '-o', 'x.md'],
      '--open shows a page, and --output x.md asks for markdown',
      'Leave one of them out.',
    ],
    [
      'a device in a browser',
      [...pair, '--open', '-o', '/dev/null'],
      '--open cannot open /dev/null, which is no file',
      'Leave --output out: the page then goes to a temporary file.',
    ],
    ['lines in a browser', ['batch', '--open'], 'batch has no page to open', 'Leave --open out.'],
    ['a script in a browser', ['completion', 'bash', '--open'], 'completion has no page to open', 'Leave --open out.'],
    ['a schema in a browser', ['schema', '--open'], 'schema has no page to open', 'Leave --open out.'],
    [
      'an output file with an unknown extension',
      [...pair, '-o', 'x.xlsx'],
      'no format has the extension .xlsx',
      /^Use one of \.txt, \.json, .*, or name the format with --format\.$/,
    ],
    [
      'an output file for paper',
      [...pair, '-o', 'x.pdf'],
      'no format has the extension .pdf',
      /^Use one of \.txt, .*\.\nFor paper or a PDF, print the page from your browser: --open$/,
    ],
    ['no role', ['--json', '--'], 'name the roles to compare', 'For example: compare nurse teacher'],
    ['no goal', ['gap', 'nurse'], 'name the role to move to', 'For example: compare gap nurse teacher'],
    ['neither role of a gap', ['gap'], 'name the role that you have and the one to move to', 'For example: compare gap nurse teacher'],
    ['a pick without a number', [...pair, '--pick', 'nurse'], '--pick takes a name and a number, such as nurse=2, not nurse', helpHint],
    ['a misspelt file', ['show', 'good/bsae.yaml'], 'good/bsae.yaml: there is no such file', 'Did you mean good/base.yaml?'],
    ['a missing file', ['show', 'nosuch.yaml'], 'nosuch.yaml: there is no such file', 'To start one from a template: compare init ID'],
    [
      'a misspelt everyday name of a category',
      [...pair, '--category', 'salry'],
      'no category is called salry',
      /^Did you mean salary \(pay\)\? They have /,
    ],
    ['a misspelt category among several', [...pair, '--category', 'pay,skils'], 'no category is called skils', /^Did you mean skills\? /],
    [
      'a role that looks like an option',
      ['--', '-x', 'y'],
      'no role is called anything like -x or y',
      /^By what they do: compare search WORDS/,
    ],
    [
      'a folder in place of a role',
      ['hostile', 'nurse'],
      'hostile is a folder, not a role',
      'Name a file in it, or search it with --roles hostile.',
    ],
    [
      'a missing folder',
      ['show', 'nobody-at-all', '--roles', 'nowhere'],
      'there is no folder nowhere',
      'Name a folder of role files with --roles.',
    ],
    ['help for an unknown command', ['help', 'nosuch-command'], 'there is no command nosuch-command', 'All commands: compare --help'],
    ['help for a misspelt command', ['help', 'lst'], 'there is no command lst', 'Did you mean list?'],
    ['a command in capitals', ['LIST'], 'there is no command LIST', 'Did you mean list?'],
    ['too many words', ['batch', 'extra'], 'compare batch takes no words, not 1', 'See compare batch --help.'],
    ['no words', ['search'], 'name the words to look for', 'For example: compare search customer invoices'],
    ['a misspelt importer', ['import', 'onte', 'x'], 'there is no importer onte', 'Did you mean onet?'],
    ['an unknown shell', ['completion', 'tcsh'], 'there is no completion for tcsh', 'There are: bash, zsh, fish.'],
    ['a count of zero', ['search', 'x', '--limit', '0'], '--limit takes a whole number of at least 1, not 0', 'See compare search --help.'],
    ['an invalid id', ['init', 'My Role'], 'My Role is not a valid id', 'An id is lower-case words joined by hyphens: backend-engineer'],
  ])('%s', async (_name, argv, message, hint) => {
    const { exitCode, stdout, stderr } = await run(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    const error = stderr.startsWith('{') ? JSON.parse(stderr).error : parseError(stderr);
    expect(error.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(error.hint).toEqual(typeof hint === 'string' ? hint : expect.stringMatching(hint));
  });
});

/** Parses `compare: message`, and the hint in the lines below. */
function parseError(stderr: string): { readonly message: string; readonly hint: string } {
  const [first = '', ...others] = stderr.trimEnd().split('\n');
  expect(first).toMatch(/^compare: /);
  return { message: first.slice('compare: '.length), hint: others.map((line) => line.replace(/^ {2}/, '')).join('\n') };
}

describe('what is allowed', () => {
  test('repeating an option: the last one counts', async () => {
    expect(await run([...pair, '--format', 'csv', '--format', 'json'])).toEqual(await run([...pair, '--json']));
    expect(await run([...pair, '--json', '--format', 'json'])).toEqual(await run([...pair, '--json']));
  });

  test('options before, after and between the roles', async () => {
    const expected = await run([...pair, '--full', '--width', '60']);
    expect(await run(['--full', '--width=60', ...pair])).toEqual(expected);
    expect(await run(['good/base.yaml', '--full', 'good/heir.yaml', '--width', '60'])).toEqual(expected);
    expect(await run(['--width', '60', '--full', '--', ...pair])).toEqual(expected);
  });

  test.each([
    ['matrix', '[ROLE...]'],
    ['schema', '[SCHEMA]'],
    ['validate', 'FILE...'],
    ['gap', 'FROM TO'],
  ])('the help of %s shows its operands: %s', async (name, words) => {
    expect((await run([name, '--help'])).stdout).toContain(`Usage: compare ${name} ${words} [options]\n`);
  });

  test.each([
    [[], ['--help']],
    [['-h'], ['--help']],
    [['help'], ['--help']],
    [['help', '--help'], ['--help']],
    [['help', 'compare'], ['--help']],
    [
      ['show', '-h'],
      ['show', '--help'],
    ],
    [
      ['help', 'show'],
      ['show', '--help'],
    ],
    [
      ['show', 'a', 'b', 'c', '--help'],
      ['show', '--help'],
    ],
    [['-V'], ['--version']],
    [['show', '--version'], ['--version']],
  ])('%j does the same as %j', async (argv, same) => {
    const expected = await run(same);
    expect(expected).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await run(argv)).toEqual(expected);
  });
});

describe('--output', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'role-compare-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('makes missing folders', async () => {
    const file = join(folder, 'not/yet/there.csv');
    expect(await run([...pair, '-o', file])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe((await run([...pair, '--format', 'csv'])).stdout);
  });

  test('writes the format that was asked for even if the extension is that of another, with a note', async () => {
    const file = join(folder, 'x.csv');
    const { exitCode, stderr } = await run([...pair, '--json', '-o', file]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: `${file} contains json, although its extension says csv.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe((await run([...pair, '--json'])).stdout);
  });

  test('needs --format for an unknown extension', async () => {
    const file = join(folder, 'x.docx');
    expect((await run([...pair, '-o', file])).exitCode).toBe(2);
    expect(existsSync(file)).toBe(false);
    expect(await run([...pair, '--format', 'json', '-o', file])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test.each(['x.txt', 'x.log', 'x', 'x.2026', '.x'])('writes the table to %s', async (name) => {
    const file = join(folder, name);
    expect(await run([...pair, '-o', file])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe((await run(pair)).stdout);
  });

  test('fails if part of the path is a file, and leaves that file alone', async () => {
    const file = join(folder, 'in-the-way');
    writeFileSync(file, 'original');
    const { exitCode, stderr } = await run([...pair, '-o', join(file, 'x.json')]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `compare: ${file}/x.json could not be written: part of its path is not a folder\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe('original');
  });
});
