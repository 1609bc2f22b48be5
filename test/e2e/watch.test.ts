import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { compare, needBuild } from './compare.js';
import { bin, node } from './under-test.js';

beforeAll(needBuild);

let folder = '';
let watcher: Watcher | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-watch-'));
  mkdirSync(join(folder, 'team'));
  save('team/a.yaml', good('a'));
});
afterEach(async () => {
  await watcher?.end();
  watcher = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const good = (id: string, more = ''): string => `id: ${id}\ntitle: Role ${id}\n${more}duties: [Do things]\n`;
const faulty = 'id: a\ntitle: Role a\nduties: 3\n';
const path = (name: string): string => join(folder, name);
const save = (name: string, text: string): void => writeFileSync(path(name), text);

/** As many editors do: writes another file, and gives it the name of the old one. */
function replace(name: string, text: string): void {
  save(`${name}.tmp123`, text);
  renameSync(path(`${name}.tmp123`), path(name));
}

interface Watcher {
  /** Waits for a text that was not waited for before, on standard output and standard error together. */
  prints(text: string): Promise<void>;
  all(): string;
  interrupt(): void;
  readonly exitCode: Promise<number | null>;
  end(): Promise<void>;
  readonly child: ChildProcess;
}

/** Starts watching, as a child whose output is read as it comes. */
function watch(...argv: readonly string[]): Watcher {
  const child = spawn(node, [bin, 'validate', '--watch', ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [text, seen] = ['', 0];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => void (text += bytes.toString()));
  const exitCode = new Promise<number | null>((done) => child.on('close', done));
  return (watcher = {
    child,
    exitCode,
    all: () => text,
    prints: async (awaited) => {
      // A busy machine may take long.
      for (let tries = 0; tries < 3_000 && !text.includes(awaited, seen); tries += 1) await setTimeout(10);
      const place = text.indexOf(awaited, seen);
      if (place < 0) throw new Error(`${awaited} was not printed, but: ${text.slice(seen)}`);
      seen = place + awaited.length;
    },
    interrupt: () => void child.kill('SIGINT'),
    end: async () => {
      child.kill('SIGKILL');
      await exitCode;
    },
  });
}

const isFaultless = ': no errors.';

describe('validate --watch', () => {
  test('validates again at every save, and ends with 130', async () => {
    const { prints, interrupt, exitCode, all } = watch('team');
    await prints('1 role file checked: no errors.');
    await prints('Watching team (Ctrl-C ends)');
    save('team/a.yaml', faulty);
    await prints(' team/a.yaml changed');
    await prints('team/a.yaml:3:9: ');
    await prints('1 role file checked: 1 error.');
    save('team/a.yaml', good('a'));
    await prints(isFaultless);
    interrupt();
    expect(await exitCode).toBe(130);
    expect(all()).toMatch(/\n\d\d:\d\d:\d\d team\/a\.yaml changed\n/);
    expect(all()).not.toContain('\u001b');
  });

  test('notices files that are replaced, made, renamed and deleted', async () => {
    const { prints } = watch('team');
    await prints('Watching');
    replace('team/a.yaml', faulty);
    await prints('1 error.');
    replace('team/a.yaml', good('a'));
    await prints(isFaultless);
    save('team/b.yml', good('b'));
    await prints('2 role files checked: no errors.');
    rmSync(path('team/a.yaml'));
    await prints(' team/a.yaml removed');
    await prints('1 role file checked: no errors.');
    rmSync(path('team/b.yml'));
    await prints('team: there are no role files in this folder');
    save('team/c.json', '{"id": "c", "title": "C", "duties": ["Do things"]}');
    await prints('1 role file checked: no errors.');
  });

  test('watches a single file, also while it is gone', async () => {
    const { prints, all } = watch('team/a.yaml');
    await prints('Watching team/a.yaml');
    save('team/b.yaml', faulty);
    replace('team/a.yaml', faulty);
    await prints('1 error.');
    rmSync(path('team/a.yaml'));
    await prints('team/a.yaml: there is no such file');
    save('team/a.yaml', good('a'));
    await prints(isFaultless);
    expect(all()).not.toContain('b.yaml');
  });

  test('watches a folder that is removed and made again', async () => {
    const { prints } = watch('team');
    await prints('Watching');
    rmSync(path('team'), { recursive: true });
    await prints(' removed');
    mkdirSync(path('team'));
    save('team/a.yaml', faulty);
    await prints('1 error.');
    save('team/a.yaml', good('a'));
    await prints(isFaultless);
  });

  test('watches an empty folder until there is a role in it', async () => {
    mkdirSync(path('empty'));
    const { prints } = watch('empty');
    await prints('empty: there are no role files in this folder');
    await prints('Watching empty');
    save('empty/a.yaml', good('a'));
    await prints('1 role file checked: no errors.');
  });

  test('notices a role that another one extends, in a folder of roles', async () => {
    mkdirSync(path('roles'));
    save('roles/base.yaml', good('base'));
    save('team/a.yaml', good('a', 'extends: base\n'));
    const { prints } = watch('team/a.yaml');
    await prints(isFaultless);
    await prints('Watching');
    rmSync(path('roles/base.yaml'));
    await prints('1 error.');
  });

  test('takes several saves at once for one, and no other file for a role', async () => {
    const { prints, all } = watch('team');
    await prints('Watching');
    save('team/notes.md', 'x');
    save('team/.#a.yaml', 'x');
    rmSync(path('team/.#a.yaml'));
    for (const id of ['b', 'c', 'd', 'e']) save(`team/${id}.yaml`, good(id));
    await prints('5 role files checked: no errors.');
    const heads = all().match(/^\d\d:.*changed$/gm) ?? [];
    expect(heads.every((line) => /^\S+ team\/\w\.yaml(, team\/\w\.yaml)*( and \d more)? changed$/.test(line))).toBe(true);
  });

  test('ends when nobody reads any more', async () => {
    const { prints, child, exitCode } = watch('team');
    await prints('Watching');
    child.stdout?.destroy();
    save('team/a.yaml', faulty);
    expect(await exitCode).toBe(0);
  });

  test.each([
    [['team', '--json'], '--watch prints one result after the other, and --json asks for one'],
    [['team', '--format', 'csv'], '--watch prints one result after the other, and --format csv asks for one'],
    [['team', '-o', 'x.txt'], '--watch prints one result after the other, and --output asks for one'],
    [['team', '--open'], '--watch prints one result after the other, and --open asks for one'],
    [['-'], '--watch cannot watch standard input'],
    [['/dev/stdin'], '--watch cannot watch /dev/stdin'],
    [['nosuch.yaml'], 'nosuch.yaml: there is no such file'],
  ])('refuses %j', (argv, message) => {
    const { exitCode, stdout, stderr } = compare(['validate', '--watch', ...argv], { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
