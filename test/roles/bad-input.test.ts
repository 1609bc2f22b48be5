import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fixtures, run } from '../run.js';

const bad = join(fixtures, 'bad');

/** `messages.txt`: groups with a heading, in each group files, and for each file everything that is printed about it. */
const table = readFileSync(join(bad, 'messages.txt'), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((group) => {
    const [heading = '', ...cases] = group.split(/^== /m);
    return { heading: heading.trim(), cases: cases.map(toCase) };
  });

function withoutTrailingSpace(text: string): string {
  return text.replace(/ +$/gm, '');
}

function numbered(line: (index: number) => string): string {
  return Array.from({ length: 300_000 }, (_, index) => line(index)).join('');
}

function toCase(text: string): [file: string, message: string] {
  const [file = '', ...message] = text.trimEnd().split('\n');
  return [file, withoutTrailingSpace(message.join('\n'))];
}

describe.each(table)('$heading', ({ cases }) => {
  test.each(cases)('%s', async (file, message) => {
    const { exitCode, stdout, stderr } = await run([file, 'product-manager'], { cwd: bad });
    expect({ exitCode, stdout, stderr: withoutTrailingSpace(stderr.trimEnd()) }).toEqual({ exitCode: 2, stdout: '', stderr: message });
  });
});

describe('as JSON', () => {
  test.each(table.flatMap(({ cases }) => cases))('%s gives one object with the same faults', async (file, message) => {
    const { exitCode, stdout, stderr } = await run([file, 'product-manager', '--json'], { cwd: bad });
    const { error, ...rest } = JSON.parse(stderr);
    const [first] = error.faults;
    expect({ exitCode, stdout, rest }).toEqual({
      exitCode: 2,
      stdout: '',
      rest: { schemaVersion: 1, kind: 'error', roles: [file, 'product-manager'] },
    });
    expect(Object.keys(error)).toEqual(['message', 'hint', 'file', 'line', 'column', 'faults']);
    expect({ ...error, faults: undefined }).toEqual({
      message: first.message,
      hint: first.hint,
      file: first.file,
      line: first.line,
      column: first.column,
      faults: undefined,
    });
    for (const fault of error.faults) expect(message).toContain(`${fault.file}:${fault.line}:${fault.column}: `);
  });
});

test('validate prints the same as a comparison, and exits with 1', async () => {
  const { exitCode, stdout, stderr } = await run(['validate', 'several.yaml'], { cwd: bad });
  const expected = new Map(table.flatMap(({ cases }) => cases)).get('several.yaml');
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(stdout.startsWith(`${expected}\n`)).toBe(true);
});

describe('of a generated file', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'role-compare-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  const messageOf = async (name: string, content?: string | Uint8Array): Promise<string> => {
    if (content !== undefined) writeFileSync(join(folder, name), content);
    const { exitCode, stdout, stderr } = await run([name, 'product-manager'], { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    return stderr;
  };

  test('reports a missing file', async () => {
    expect(await messageOf('missing.yaml')).toBe(
      'compare: missing.yaml: there is no such file\n  To start one from a template: compare init ID\n',
    );
  });

  test('reports a folder in place of a file', async () => {
    mkdirSync(join(folder, 'folder.yaml'));
    expect(await messageOf('folder.yaml')).toBe(
      'compare: folder.yaml: this is a folder, not a role file\n  Name a file in it, or search it with --roles.\n',
    );
  });

  test('reports a link to itself as missing', async () => {
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    expect(await messageOf('loop.yaml')).toBe(
      'compare: loop.yaml: there is no such file\n  To start one from a template: compare init ID\n',
    );
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? test.skip : test)('reports a file without permission to read it', async () => {
    writeFileSync(join(folder, 'secret.yaml'), 'id: a\n', { mode: 0 });
    expect(await messageOf('secret.yaml')).toBe('compare: secret.yaml: no permission to read this file\n');
  });

  test('reports a file of more than 5 MB', async () => {
    expect(await messageOf('large.yaml', 'x'.repeat(5_000_001))).toBe(
      'compare: large.yaml is larger than 5 MB\n  A role file is a few kilobytes: is this the right file?\n',
    );
  });

  test('reports UTF-16 without a byte order mark', async () => {
    expect(await messageOf('utf-16le.yaml', Buffer.from('id: a-role\n', 'utf16le'))).toBe(
      'utf-16le.yaml:1:2: there is a zero byte in the text\n  It looks like UTF-16: save it as UTF-8.\n  1 | i�d�:� �a�-�r�o�l�e�\n    |  ^\n',
    );
  });

  test('shows the first hundred faults, and how many more there are', async () => {
    const skills = Array.from({ length: 103 }, (_, index) => `  - { name: Skill ${index}, level: 9 }\n`).join('');
    const message = await messageOf('many.yaml', `id: a-role\ntitle: A Role\nskills:\n${skills}`);
    expect(message.match(/^many\.yaml:/gm)).toHaveLength(101);
    expect(message).toMatch(/\nmany\.yaml:104:31: and 3 more errors\n {2}104 \| .*\n.*\^\n$/);
  });

  test('does not quote a very long line for each of its faults', async () => {
    const duties = Array.from({ length: 3000 }, () => '{"txt":1}').join(',');
    const message = await messageOf('line.json', `{"id":"a-role","title":"A Role","duties":[${duties}]}`);
    expect(message.length).toBeLessThan(20_000);
    expect(message.startsWith('line.json:1:44: duties[0] has an unknown key, txt\n  Did you mean text?\n')).toBe(true);
  });

  const size = 4_900_000;
  const role = 'id: a-role\ntitle: A Role\n';
  const endless = (unit: string): string => unit.repeat(Math.floor(size / unit.length));
  const tooLarge = 'the file is too large: more than 100000 words and symbols';
  const tooDeep = 'nested more than 64 levels deep';

  const attacks: [name: string, text: string, message: string][] = [
    ['open brackets', endless('['), tooDeep],
    ['open braces', endless('{a: '), tooDeep],
    ['hyphens', endless('- '), tooDeep],
    ['keys in keys', endless('a: '), tooDeep],
    ['question marks', endless('? '), tooDeep],
    ['indentation', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), tooDeep],
    ['anchors', endless('&a '), tooLarge],
    ['aliases', `${role}duties: [&a x, ${endless('*a, ')}]\n`, tooLarge],
    ['backslashes', `${role}summary: "${endless('\\q')}"\n`, tooLarge],
    ['one key again and again', role + endless('a: 1\n'), tooLarge],
    ['many keys', role + numbered((index) => `k${index}: x\n`), tooLarge],
    ['many items', `${role}duties:\n${numbered((index) => `- duty ${index}\n`)}`, tooLarge],
    [
      'many keys just within bounds',
      role + numbered((index) => (index < 14_000 ? `k${index}: 3\n` : '')),
      'k0 must be text, a list or a mapping, not 3',
    ],
    [
      'many items just within bounds',
      `${role}duties:\n${numbered((index) => (index < 7000 ? '- { nmae: x }\n' : ''))}`,
      'duties[0] has an unknown key, nmae',
    ],
    ['one list', `${role}duties: [${'Do it, '.repeat(1001)}]\n`, 'duties must have 1000 entries or fewer'],
    [
      'one attribute',
      `${role}requirements: { papers: [${'A paper, '.repeat(1001)}] }\n`,
      'requirements.papers must have 1000 entries or fewer',
    ],
    [
      'attributes',
      `${role}requirements:\n${numbered((index) => (index < 201 ? `  trait ${index}: x\n` : ''))}`,
      'requirements must have 200 keys or fewer',
    ],
    ['categories', role + numbered((index) => (index < 99 ? `category ${index}x: x\n` : '')), 'the file must have 100 keys or fewer'],
    [
      'levels',
      `${role}levels: [${numbered((index) => (index < 101 ? `{ id: l${index} }, ` : ''))}]\n`,
      'levels must have 100 entries or fewer',
    ],
    [
      'steps',
      `${role}scales: { skills: [${numbered((index) => (index < 101 ? `step ${index}, ` : ''))}] }\n`,
      'scales.skills must have 100 entries or fewer',
    ],
    ['a title', `id: a-role\ntitle: ${endless('x')}\n`, `title must have 1000 letters or fewer, not '${'x'.repeat(58)}…`],
    ['lines', endless('\n'), tooLarge],
    ['comments', endless('#\n'), tooLarge],
    ['directives', endless('%\n'), tooLarge],
    ['a text of many lines', endless('|\n'), tooLarge],
    ['documents', endless('---\n'), 'the file has no content'],
    ['spaces', endless(' '), 'the file is empty'],
    ['one word', endless('x'), 'expected a mapping with keys such as id and title, not a single value'],
    ['an open quote', `${role}summary: "${endless('x')}`, 'this " is not closed'],
  ];
  test.each(attacks)('too much of %s is refused in time', async (_name, text, expected) => {
    expect((await messageOf('attack.yaml', text)).split('\n')[0]?.replace(/^attack\.yaml:\d+:\d+: /, '')).toBe(expected);
  });

  test('allows any number of uses of an alias', async () => {
    const duties = Array.from(
      { length: 500 },
      (_, index) => `  - { text: Duty ${index}, source: ${index === 0 ? '&s survey' : '*s'} }\n`,
    ).join('');
    writeFileSync(join(folder, 'often.yaml'), `${role}duties:\n${duties}sources: { survey: { title: A survey } }\n`);
    expect(await run(['validate', 'often.yaml'], { cwd: folder })).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
