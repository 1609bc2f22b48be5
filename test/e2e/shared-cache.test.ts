import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { compare, needBuild } from './compare.js';
import { bin, node, packageFolder } from './under-test.js';

// Many processes, and several versions, share one cache.
let folder: string;
let home: string;
beforeAll(needBuild);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
  home = join(folder, 'home');
  mkdirSync(home);
  mkdirSync(join(folder, 'roles'));
  for (let index = 0; index < 40; index += 1)
    writeFileSync(
      join(folder, `roles/r${index}.yaml`),
      `id: r${index}\ntitle: Role ${index}\nduties: [Bake loaf ${index}, Sell cakes]\nskills: [Baking]\n`,
    );
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const start = (argv: readonly string[], script = bin): Promise<Run> =>
  new Promise((done) => {
    const child = spawn(node, [script, ...argv], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', HOME: home } });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('close', (exitCode) => done({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
  });

const cached = (): string[] => readdirSync(home, { recursive: true, encoding: 'utf8' });

test.each([[['r7', 'roles/r8.yaml']], [['similar', 'r7']]])(
  '50 processes at once answer alike without and with a cache: %j',
  async (argv) => {
    const alone = compare(argv, { cwd: folder });
    expect(alone).toMatchObject({ exitCode: 0, stderr: '' });
    for (const isWarm of [false, true]) {
      expect(cached().length > 0).toBe(isWarm);
      const runs = await Promise.all(Array.from({ length: 50 }, () => start(argv)));
      for (const run of runs) expect(run).toEqual(alone);
      expect(cached().filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
  },
);

test('two builds at once use one cache, each its own part', async () => {
  const other = join(folder, 'other');
  for (const part of ['bin', 'package.json', 'dist/command', 'dist/library.bin', 'data/wording/vectors.bin', 'data/schema'])
    cpSync(join(packageFolder, part), join(other, part), { recursive: true });
  const startFile = join(other, 'dist/command/start.cjs');
  const code = readFileSync(startFile, 'latin1');
  // The stamp of the build, by which caches are told apart.
  const changed = code.replace(/"[\da-f]{16}"|`[\da-f]{16}(?=-)/, (stamp) => `${stamp[0]}0123456789abcdef${stamp.slice(17)}`);
  expect(changed).not.toBe(code);
  writeFileSync(startFile, changed, 'latin1');
  const argv = ['similar', 'r7'];
  const alone = compare(argv, { cwd: folder });
  for (let round = 0; round < 2; round += 1) {
    const runs = await Promise.all([1, 2, 3, 4].flatMap(() => [start(argv), start(argv, join(other, 'bin/compare.js'))]));
    for (const run of runs) expect(run).toEqual(alone);
  }
  expect(cached().filter((name) => /[\da-f]{16}-v[\d.]+-\w+$/.test(name))).toHaveLength(2);
});

test('a read-only home with and without a cache', async () => {
  if (process.getuid?.() === 0) return console.warn('skipped: root may write everywhere; the tests of a full disk stand for it');
  for (const argv of [
    ['r7', 'r8'],
    ['similar', 'r7'],
  ]) {
    chmodSync(home, 0o555);
    expect(await start(argv)).toEqual(compare(argv, { cwd: folder }));
    expect(cached()).toEqual([]);
    chmodSync(home, 0o755);
  }
});
