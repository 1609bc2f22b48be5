import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'failure-colors-'));
writeFileSync(join(folder, 'mine.yaml'), 'id: mine\ntitle: Mine\nskills:\n  - { name: SQL, level: 9\u00a0 }\n');
afterAll(() => rmSync(folder, { recursive: true }));

/** Shows the styles as words: `<fault>` is bold yellow, `<bold>` bold, `<dim>` dim. */
function styled(text: string): string {
  return text
    .replaceAll('\u001b[1m\u001b[33m', '<fault>')
    .replaceAll('\u001b[39m\u001b[22m', '</fault>')
    .replaceAll('\u001b[1m', '<bold>')
    .replaceAll('\u001b[2m', '<dim>')
    .replaceAll('\u001b[22m', '</>');
}

test.each([
  [
    ['nurze', 'teecher', '--exact-names'],
    [
      'compare: <fault>there are no roles nurze, teecher</fault>',
      '  nurze: did you mean <bold>registered-nurse, licensed-practical-nurse or critical-care-nurse</>?',
      '  teecher: did you mean <bold>elementary-school-teacher, high-school-teacher or middle-school-teacher</>?',
      '  By what they do: <bold>compare search WORDS</>   All fields: <bold>compare list</>',
    ],
  ],
  [
    ['nurse', '--widht', '3'],
    ['compare: <fault>there is no option --widht</fault>', '  Did you mean <bold>--width</>?'],
  ],
  [
    ['validat', 'nowhere.yaml'],
    ['compare: <fault>there is no role or command validat</fault>', '  Did you mean <bold>compare validate</>?'],
  ],
  [
    ['show', 'mine.yaml'],
    [
      "<bold>mine.yaml:4:25: </><fault>skills[0].level must be 0 to 7, not '9\u00a0'</fault>",
      '  To rate with words, declare them under scales.',
      '<dim>  4 |</>   - { name: SQL, level: 9\u00a0 }',
      '<dim>    |</><fault>                         ^</fault>',
    ],
  ],
])('colours what is wrong in the error of %j', async (argv, lines) => {
  const { stderr } = await run([...argv, '--color', 'always'], { cwd: folder });
  expect(styled(stderr).replaceAll('\u00a0', ' ').split('\n')).toEqual([...lines.map((line) => line.replaceAll('\u00a0', ' ')), '']);
});

test.each([
  ['nurze', 'teecher', '--exact-names'],
  ['show', 'mine.yaml'],
  ['show', 'nowhere.yaml'],
])('the error of %s is the same without colours', async (...argv) => {
  const [colored, plain] = [await run([...argv, '--color', 'always'], { cwd: folder }), await run(argv, { cwd: folder })];
  expect(plain.stderr).not.toContain('\u001b');
  expect(colored.stderr.replace(/\u001b\[\d+m/g, '').replaceAll('\u00a0', ' ')).toBe(plain.stderr.replaceAll('\u00a0', ' '));
});

test.each([
  [{ FORCE_COLOR: '1' }, [], true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
  [{ FORCE_COLOR: '1' }, ['--color=never'], false],
  [{}, ['--color=always'], true],
  [{}, [], false],
])('with %j and %j, an error has colours: %j', async (env, argv, expected) => {
  for (const wrong of [['show', 'nowhere.yaml'], ['show'], ['--widht']]) {
    const { stderr } = await run([...wrong, ...argv], { env: { HOME: '/nonexistent', ...env } });
    expect(stderr.includes('\u001b[33m')).toBe(expected);
  }
});

test('an error in JSON has no colours', async () => {
  const { stderr } = await run(['show', 'nowhere.yaml', '--json', '--color', 'always']);
  expect(JSON.parse(stderr)).toMatchObject({ error: { message: 'nowhere.yaml: there is no such file' } });
});
