import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { root } from '../run.js';
import { compare, type Ended, needBuild } from './compare.js';
import { bin, node } from './under-test.js';

// Earlier runs leave files in the user's cache folder. Whatever is wrong with these, no user notices.
// Each test has its own home folder. All are made in advance and used when two seconds old: a younger file may change without a change of
// its time, so nothing is cached of it.
const homes: string[] = [];
const usedHomes = new Set<string>();
let home = '';

/** Some of the bundled roles: a thousand would be indexed and damaged no differently, and take a third of the time of these tests. */
const isInLibrary = (path: string): boolean => !path.endsWith('.yaml') || basename(path).startsWith('a');

beforeAll(async () => {
  needBuild();
  const ownRole = readFileSync(`${root}data/roles/accountant.yaml`, 'utf8').replace('id: accountant', 'id: mine');
  for (let count = 0; count < 14; count += 1) {
    const path = mkdtempSync(join(tmpdir(), 'role-compare-home-'));
    writeFileSync(join(path, 'mine.yaml'), ownRole);
    cpSync(`${root}data/roles`, join(path, 'library'), { recursive: true, filter: isInLibrary });
    homes.push(path);
  }
  await new Promise((done) => setTimeout(done, 2_100));
});

beforeEach(() => {
  const unused = homes.find((path) => !usedHomes.has(path));
  if (unused === undefined) throw new Error('there are more tests than homes: make more');
  usedHomes.add(unused);
  home = unused;
});

afterAll(() => homes.forEach((path) => rmSync(path, { recursive: true, force: true })));

const comparison = ['./mine.yaml', 'product-manager', '--json'];

function start(env: Readonly<Record<string, string>> = {}, argv: readonly string[] = comparison): Ended {
  return compare(argv, { cwd: home, env: { HOME: home, ...env } });
}

const cachedPaths = (): string[] => {
  const folder = join(home, '.cache', 'role-compare');
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)) : [];
};
const cachedFiles = (): string[] => cachedPaths().filter((path) => statSync(path).isFile());

test('the second run prints what the first one did, from the cache', async () => {
  const first = start();
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(namesOf(cachedFiles())).toEqual(expectedNames);
  const files = cachedFiles();
  for (const path of files) utimesSync(path, 1, 1);
  expect(start()).toEqual(first);
  expect(cachedFiles().map((path) => [path, statSync(path).mtimeMs])).toEqual(files.map((path) => [path, 1000]));
});

const namesOf = (paths: readonly string[]): string[] => paths.map((path) => basename(path).replace(/\d+$/, 'N')).sort();

/** The code of each bundle that a comparison loads, and the parsed role. */
const expectedNames = ['comparison', 'detect-language', 'main', 'near', 'reading', 'rolldown-runtime', 'run', 'wording']
  .map((bundle) => `${bundle}-compare-files-json`)
  .concat('role-N')
  .sort();

const damages: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
  'cut short': (bytes) => bytes.subarray(0, bytes.length / 2),
  emptied: () => Buffer.alloc(0),
  'full of zeros': (bytes) => Buffer.alloc(bytes.length),
  'overwritten in the middle': (bytes) => Buffer.concat([bytes.subarray(0, 5000), Buffer.alloc(50, 7), bytes.subarray(5050)]),
  'changed at the end': (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')]),
};

test.each(Object.keys(damages))('rebuilds a cache that is %s', async (damage) => {
  const first = start();
  const files = cachedFiles();
  expect(files.length).toBe(expectedNames.length);
  for (const path of files) writeFileSync(path, damages[damage]?.(readFileSync(path)) ?? '');
  expect(start()).toEqual(first);
  expect(start()).toEqual(first);
});

test('rebuilds an index of which every file was overwritten', () => {
  const asked = [
    ['list', '--json'],
    ['show', 'staff accountant'],
    ['search', 'invoices'],
    ['similar', 'accountant'],
  ];
  const answers = (): Ended[] => asked.map((argv) => start({}, [...argv, '--roles', 'library']));
  const first = answers();
  expect(first.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(asked.map(() => ({ exitCode: 0, stderr: '' })));
  for (const path of cachedFiles()) {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 50));
  }
  expect(answers()).toEqual(first);
  expect(answers()).toEqual(first);
});

test('runs without a home, with a file as home, and with folders that cannot be written to', () => {
  const first = start();
  writeFileSync(join(home, 'file'), '');
  for (const path of ['', join(home, 'file'), join(home, 'none'), '/proc/none']) {
    expect(start({ HOME: path })).toEqual(first);
    expect(start({ XDG_CACHE_HOME: path })).toEqual(first);
  }
});

test('does not cache the code of a run that failed, because other runs need other code', () => {
  expect(start({}, ['nobody', 'product-manager'])).toMatchObject({ exitCode: 2, stdout: '' });
  expect(cachedFiles().filter((path) => path.includes('main-'))).toEqual([]);
});

describe('runs that fill an empty cache at the same time print the same, and leave whole files', () => {
  const library = ['--roles', 'library'];
  test.each([
    ['a comparison with a file', comparison],
    ['a list', ['list', '--json', ...library]],
    ['an alias', ['show', 'staff accountant', '--json', ...library]],
    ['a search', ['search', 'invoices', '--json', ...library]],
    ['similar roles', ['similar', 'accountant', '--json', ...library]],
  ])('%s', async (_, argv) => {
    const results = await Promise.all([1, 2, 3].map(() => startInBackground(argv)));
    const { exitCode, stdout, stderr } = start({}, argv);
    expect({ exitCode, stderr, isJson: stdout.startsWith('{') }).toEqual({ exitCode: 0, stderr: '', isJson: true });
    expect(results).toEqual(results.map(() => ({ exitCode, stdout, stderr })));
    const files = cachedFiles();
    expect(files.filter((path) => path.endsWith('.tmp'))).toEqual([]);
    for (const path of files) utimesSync(path, 1, 1);
    expect(start({}, argv).stdout).toBe(stdout);
    expect(cachedFiles().map((path) => [path, statSync(path).mtimeMs])).toEqual(files.map((path) => [path, 1000]));
  });
});

async function startInBackground(argv: readonly string[]): Promise<Ended> {
  const child = spawn(node, [bin, ...argv], { cwd: home, env: { HOME: home } });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => (output.stdout += String(part)));
  child.stderr.on('data', (part) => (output.stderr += String(part)));
  return new Promise((done) => child.on('close', (exitCode) => done({ exitCode, ...output })));
}
