import { describe, expect, test } from '@jest/globals';
import { type Desktop, openersOf } from '../../../src/cli/browser/openers.js';

const linux: Desktop = { platform: 'linux', env: { DISPLAY: ':0' }, kernel: '6.1.0-amd64' };
const page = '/tmp/a b/nurse.html';

/** What is started, as `command argument argument`. */
function commandsOf(desktop: Desktop, path = page): string[] {
  return openersOf(path, desktop).openers.map(({ command, arguments: words }) => [command, ...words].join(' '));
}

describe('a page is opened', () => {
  test.each<[string, Desktop, readonly string[]]>([
    ['by xdg-open on X', linux, [`xdg-open ${page}`]],
    ['by xdg-open on Wayland', { ...linux, env: { WAYLAND_DISPLAY: 'wayland-0' } }, [`xdg-open ${page}`]],
    ['by xdg-open on BSD', { ...linux, platform: 'freebsd' }, [`xdg-open ${page}`]],
    ['by open on macOS, which needs no display', { ...linux, platform: 'darwin', env: {} }, [`open ${page}`]],
    ['by wslview or Explorer in WSL', { ...linux, env: { WSL_DISTRO_NAME: 'Debian' } }, [`wslview ${page}`, 'explorer.exe nurse.html']],
    [
      'by a browser of Linux if neither does, in WSL with a display',
      { ...linux, kernel: '5.15.1-microsoft-standard-WSL2' },
      [`wslview ${page}`, 'explorer.exe nurse.html', `xdg-open ${page}`],
    ],
    ['by BROWSER first', { ...linux, env: { DISPLAY: ':0', BROWSER: 'firefox' } }, [`firefox ${page}`, `xdg-open ${page}`]],
    ['by BROWSER without a display', { ...linux, env: { BROWSER: 'w3m' } }, [`w3m ${page}`]],
    ['by BROWSER on macOS', { ...linux, platform: 'darwin', env: { BROWSER: 'safari' } }, [`safari ${page}`, `open ${page}`]],
    ['by each of several in BROWSER', { ...linux, env: { BROWSER: 'one:two -x:' } }, [`one ${page}`, `two -x ${page}`]],
    [
      'by BROWSER with the address in its place',
      { ...linux, env: { BROWSER: `"/opt/my browser/run" --url='%s' --new &` } },
      ['/opt/my browser/run --url=file:///tmp/a%20b/nurse.html --new'],
    ],
  ])('%s', (_, desktop, expected) => {
    expect(commandsOf(desktop)).toEqual(expected);
  });

  test('by start on Windows, with the path in a variable, so that cmd obeys nothing in it', () => {
    const windows: Desktop = { platform: 'win32', env: {}, kernel: '10.0.22631' };
    const path = String.raw`C:\Temp\R&D %PATH% ^1\nurse.html`;
    expect(openersOf(path, windows).openers).toEqual([
      {
        command: 'cmd.exe',
        arguments: ['/d', '/v:off', '/c', 'start "" "%COMPARE_PAGE%"'],
        env: { COMPARE_PAGE: path },
        isVerbatim: true,
      },
    ]);
  });

  test('by BROWSER on Windows, in which a colon follows the drive', () => {
    const windows: Desktop = { platform: 'win32', env: { BROWSER: String.raw`C:\Firefox\firefox.exe -P work` }, kernel: '10.0.22631' };
    expect(commandsOf(windows)[0]).toBe(String.raw`C:\Firefox\firefox.exe -P work ${page}`);
  });
});

describe('no page is opened', () => {
  test.each<[string, Desktop, string]>([
    ['without a display', { ...linux, env: {} }, 'no display'],
    ['with empty variables', { ...linux, env: { DISPLAY: '', WAYLAND_DISPLAY: '', BROWSER: ' ', WSL_DISTRO_NAME: '' } }, 'no display'],
    ['with BROWSER=none', { ...linux, env: { DISPLAY: ':0', BROWSER: 'none' } }, 'BROWSER is none'],
  ])('%s', (_, desktop, reason) => {
    expect(openersOf(page, desktop)).toEqual({ openers: [], reason });
  });
});
