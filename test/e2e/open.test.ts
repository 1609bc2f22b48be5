import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { compare, type Ended, needBuild } from './compare.js';

beforeAll(needBuild);

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'role-compare-open-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pair = ['base.yaml', 'heir.yaml'];
const pagePath = /role-compare-page-\w{6}\/[\w-]+\.html/;

function openPage(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  return compare(argv, { env: { TMPDIR: folder, ...env } });
}

/** Writes a program that notes what it was given, and then does something else. */
function program(name: string, then = ''): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho "$@" >> ${join(folder, 'log')}\necho out; echo err >&2\n${then}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** What the programs were given. A program that is still starting has not noted it yet. */
async function opened(name = 'log'): Promise<string> {
  const log = join(folder, name);
  for (let tries = 0; tries < 500 && !(existsSync(log) && readFileSync(log, 'utf8').endsWith('\n')); tries += 1) await setTimeout(10);
  return readFileSync(log, 'utf8').trimEnd();
}

describe('--open', () => {
  test('writes a page of its own and hands it to the browser, whose words it does not pass on', async () => {
    const { exitCode, stdout, stderr } = openPage([...pair, '--open'], { BROWSER: program('browser') });
    const path = await opened();
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: `Opened ${path}\n` });
    expect(path).toMatch(pagePath);
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/i);
  });

  test('does not wait for a browser that stays open', async () => {
    const { exitCode, stderr } = openPage([...pair, '--open'], {
      BROWSER: program('browser', `echo $$ > ${join(folder, 'pid')}; exec sleep 60`),
    });
    process.kill(Number(await opened('pid')));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `Opened ${await opened()}\n` });
  });

  test('opens the file that --output names', async () => {
    const page = join(folder, 'mine.html');
    const { exitCode, stdout, stderr } = openPage(['show', 'base.yaml', '--open', '-o', page], { BROWSER: program('browser') });
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: `Opened ${page}\n` });
    expect(await opened()).toBe(page);
    expect(readdirSync(folder).filter((name) => name.startsWith('role-compare-page'))).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['there is no display', {}, 'no display'],
    ['the opener is missing', { DISPLAY: ':99', PATH: '/nonexistent' }, 'xdg-open cannot be started'],
    ['every browser fails', { BROWSER: 'false:no-such-browser' }, 'false failed, no-such-browser cannot be started'],
    ['none is wanted', { BROWSER: 'none' }, 'BROWSER is none'],
  ])('says where the page is if %s', (_, env, reason) => {
    const { exitCode, stdout, stderr } = openPage([...pair, '--open'], env);
    const path = pagePath.exec(stderr)?.[0] ?? '';
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `Wrote ${join(folder, path)}; no browser could be opened here (${reason})\n`,
    });
    expect(existsSync(join(folder, path))).toBe(true);
  });

  test('keeps the exit code of the command', () => {
    expect(openPage([...pair, '--open', '--exit-code']).exitCode).toBe(1);
  });

  test('is an error if there is no place for temporary files', () => {
    const { exitCode, stderr } = compare([...pair, '--open'], { env: { TMPDIR: join(folder, 'missing') } });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringMatching(/^compare: a temporary file could not be written: ENOENT/),
    });
  });
});
