import { expect, test } from '@jest/globals';
import { outputStyle, supportsHyperlinks, supportsUnicode } from '../../src/cli/output-style.js';
import { hyperlink } from '../../src/formats/terminal/theme.js';
import { run } from '../run.js';

const terminal = { isTTY: true, write: () => true, on: () => undefined };
const pipe = { write: () => true, on: () => undefined };

test.each([
  [{}, false],
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM: 'dumb', WT_SESSION: '1' }, false],
  [{ WT_SESSION: 'a-b-c' }, true],
  [{ WT_SESSION: 'a-b-c', CI: 'true' }, false],
  [{ VTE_VERSION: '7600' }, true],
  [{ VTE_VERSION: '4205' }, false],
  [{ KONSOLE_VERSION: '230401' }, true],
  [{ KONSOLE_VERSION: '200401' }, false],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }, true],
  [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
  [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.105.1' }, true],
  [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
  [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
  [{ TMUX: '/tmp/tmux-1000/default,1,0', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' }, true],
  [{ TMUX: '/tmp/tmux-1000/default,1,0', TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' }, false],
  [{ TMUX: '/tmp/tmux-1000/default,1,0', VTE_VERSION: '7600' }, false],
  [{ FORCE_HYPERLINK: '1' }, true],
  [{ FORCE_HYPERLINK: '0', VTE_VERSION: '7600' }, false],
])('a terminal with %j supports links: %j', (env, expected) => {
  expect(supportsHyperlinks(env, terminal)).toBe(expected);
});

test('a pipe gets links only if they are forced', () => {
  expect([supportsHyperlinks({ VTE_VERSION: '7600' }, pipe), supportsHyperlinks({ FORCE_HYPERLINK: '1' }, pipe)]).toEqual([false, true]);
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://a.example/\u0007b',
  'https://a.example/\u001b\\b',
  'https://a.example/ü',
  'https:// a',
])('makes no link of %j, which is not a web address', (href) => {
  expect(hyperlink('text', href)).toBe('text');
});

test('hides the address of a link in an escape sequence', () => {
  expect(hyperlink('text', 'https://a.example/b?c=d#e')).toBe('\u001b]8;;https://a.example/b?c=d#e\u001b\\text\u001b]8;;\u001b\\');
});

test.each([
  [true, {}],
  [true, { LANG: '' }],
  [true, { LANG: 'en_US.UTF-8' }],
  [true, { LANG: 'de_DE.utf8@euro' }],
  [true, { LANG: 'C.UTF-8' }],
  [true, { LANG: 'en_US' }],
  [false, { LANG: 'C' }],
  [false, { LANG: 'POSIX' }],
  [false, { LANG: 'en_US.ISO-8859-1' }],
  [false, { LANG: 'de_DE.ISO-8859-15@euro' }],
  [false, { LANG: 'en_US.UTF-8', LC_CTYPE: 'C' }],
  [true, { LANG: 'C', LC_CTYPE: 'UTF-8' }],
  [true, { LANG: 'C', LC_CTYPE: 'C', LC_ALL: 'en_GB.UTF-8' }],
  [false, { LANG: 'en_US.UTF-8', LC_CTYPE: 'en_US.UTF-8', LC_ALL: 'C' }],
  [true, { LANG: 'en_US.UTF-8', LC_ALL: '' }],
])('supports Unicode: %s for %j', (expected, env) => {
  expect(supportsUnicode(env)).toBe(expected);
});

const pair = ['good/base.yaml', 'good/heir.yaml', '--full', '--color', 'never', '--width', '80'];
const localeC = { HOME: '/nonexistent', LC_ALL: 'C' };

test('prints ASCII to a terminal in the C locale, but not to a pipe', async () => {
  const [ascii, unicode] = [await run([...pair, '--ascii']), await run(pair)];
  expect(ascii.stdout).not.toBe(unicode.stdout);
  expect(await run([...pair, '--no-pager'], { env: localeC, columns: 80 })).toEqual(ascii);
  expect(await run(pair, { env: localeC })).toEqual(unicode);
});

test.each([
  ['15;0', 'dark'],
  ['0;15', 'light'],
  ['0;default;15', 'light'],
  ['0;7', 'light'],
  ['15;8', 'dark'],
  ['15;default', undefined],
  ['0;16', undefined],
  ['dark', undefined],
  ['', undefined],
  [undefined, undefined],
])('COLORFGBG=%s says that the paper is %s', (variable, paper) => {
  const world = { argv: [], cwd: '/', stdin: (async function* () {})(), env: { COLORFGBG: variable }, stdout: terminal, stderr: terminal };
  expect(outputStyle(world, { color: 'auto', pager: true }).paper).toBe(paper);
});
