import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { root } from '../run.js';
import { compare, type Ended, needBuild } from './compare.js';
import { bin, node } from './under-test.js';

// What earlier runs worked out is kept in the user's cache folder. Whatever is wrong with it, nobody sees anything of it.
// Each test has a home of its own. They are made beforehand, so that all are old enough at once: until a file is two seconds old, it may change
// again without a trace.
const homes: string[] = [];
const used = new Set<string>();
let home = '';

beforeAll(async () => {
  needBuild();
  const mine = readFileSync(`${root}data/roles/accountant.yaml`, 'utf8').replace('id: accountant', 'id: mine');
  for (let count = 0; count < 14; count += 1) {
    const made = mkdtempSync(join(tmpdir(), 'role-compare-home-'));
    writeFileSync(join(made, 'mine.yaml'), mine);
    cpSync(`${root}data/roles`, join(made, 'library'), { recursive: true });
    homes.push(made);
  }
  await new Promise((done) => setTimeout(done, 2_100));
});

beforeEach(() => {
  const unused = homes.find((made) => !used.has(made));
  if (unused === undefined) throw new Error('there are more tests than homes: make more');
  used.add(unused);
  home = unused;
});

afterAll(() => homes.forEach((made) => rmSync(made, { recursive: true, force: true })));

const words = ['./mine.yaml', 'product-manager', '--json'];

function start(env: Readonly<Record<string, string>> = {}, argv: readonly string[] = words): Ended {
  return compare(argv, { cwd: home, env: { HOME: home, ...env } });
}

const kept = (): string[] => {
  const folder = join(home, '.cache', 'role-compare');
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)) : [];
};
const keptFiles = (): string[] => kept().filter((path) => statSync(path).isFile());

test('the second run prints what the first one did, from what that kept', async () => {
  const first = start();
  expect(first).toMatchObject({ exitCode: 0, stderr: '' });
  expect(names(keptFiles())).toEqual(all);
  const files = keptFiles();
  for (const path of files) utimesSync(path, 1, 1);
  expect(start()).toEqual(first);
  expect(keptFiles().map((path) => [path, statSync(path).mtimeMs])).toEqual(files.map((path) => [path, 1000]));
});

const names = (paths: readonly string[]): string[] => paths.map((path) => basename(path).replace(/\d+$/, 'N')).sort();

/** The code of each bundle that was loaded, and what was worked out with it. */
const all = ['comparison', 'main', 'reading', 'rolldown-runtime', 'run', 'wording']
  .map((bundle) => `${bundle}-compare-files-json`)
  .concat('role-N')
  .sort();

const damages: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
  'cut short': (bytes) => bytes.subarray(0, bytes.length / 2),
  emptied: () => Buffer.alloc(0),
  'full of zeros': (bytes) => Buffer.alloc(bytes.length),
  'written over in the middle': (bytes) => Buffer.concat([bytes.subarray(0, 5000), Buffer.alloc(50, 7), bytes.subarray(5050)]),
  'with another end': (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')]),
};

test.each(Object.keys(damages))('a cache that is %s is made anew', async (damage) => {
  const first = start();
  const files = keptFiles();
  expect(files.length).toBe(all.length);
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
  for (const path of keptFiles()) {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(7, bytes.length / 2, bytes.length / 2 + 50));
  }
  expect(answers()).toEqual(first);
  expect(answers()).toEqual(first);
});

test('no home, a home that is a file, and folders that can hold nothing', () => {
  const first = start();
  writeFileSync(join(home, 'file'), '');
  for (const path of ['', join(home, 'file'), join(home, 'none'), '/proc/none']) {
    expect(start({ HOME: path })).toEqual(first);
    expect(start({ XDG_CACHE_HOME: path })).toEqual(first);
  }
});

test('the code of a run that failed is not kept: it is not that of others', () => {
  expect(start({}, ['nobody', 'product-manager'])).toMatchObject({ exitCode: 2, stdout: '' });
  expect(keptFiles().filter((path) => path.includes('main-'))).toEqual([]);
});

describe('runs that fill an empty cache at once print the same, and what they leave there is whole', () => {
  const library = ['--roles', 'library'];
  test.each([
    ['a comparison of own files', words],
    ['a list', ['list', '--json', ...library]],
    ['an alias', ['show', 'staff accountant', '--json', ...library]],
    ['a search', ['search', 'invoices', '--json', ...library]],
    ['near roles', ['similar', 'accountant', '--json', ...library]],
  ])('%s', async (_, argv) => {
    const ran = await Promise.all([1, 2, 3].map(() => started(argv)));
    const { exitCode, stdout, stderr } = start({}, argv);
    expect({ exitCode, stderr, isJson: stdout.startsWith('{') }).toEqual({ exitCode: 0, stderr: '', isJson: true });
    expect(ran).toEqual(ran.map(() => ({ exitCode, stdout, stderr })));
    const files = keptFiles();
    expect(files.filter((path) => path.endsWith('.tmp'))).toEqual([]);
    for (const path of files) utimesSync(path, 1, 1);
    expect(start({}, argv).stdout).toBe(stdout);
    expect(keptFiles().map((path) => [path, statSync(path).mtimeMs])).toEqual(files.map((path) => [path, 1000]));
  });
});

async function started(argv: readonly string[]): Promise<Ended> {
  const child = spawn(node, [bin, ...argv], { cwd: home, env: { HOME: home } });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => (said.stdout += String(part)));
  child.stderr.on('data', (part) => (said.stderr += String(part)));
  return new Promise((done) => child.on('close', (exitCode) => done({ exitCode, ...said })));
}
