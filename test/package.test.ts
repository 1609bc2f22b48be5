import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { needBuild } from './e2e/compare.js';
import { expectGolden } from './golden.js';
import { root } from './run.js';

// Tests the package as users get it: packed, and installed from the tarball without network and without npm's cache.
let folder = '';
let installOutput = '';
const packageFolder = (): string => join(folder, 'prefix/lib/node_modules/role-compare');

beforeAll(() => {
  needBuild();
  folder = mkdtempSync(join(tmpdir(), 'role-compare-package-'));
  const [{ filename }] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder).stdout);
  const ran = npm(
    'install',
    '--global',
    '--offline',
    '--cache',
    join(folder, 'cache'),
    '--prefix',
    join(folder, 'prefix'),
    join(folder, filename),
  );
  installOutput = ran.stdout + ran.stderr;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('installs as one package without warnings', () => {
  expect(installOutput).toMatch(/^\s*added 1 package in \S+\s*$/);
});

test('contains the expected files, and bundles of commands and formats added since', () => {
  const golden = new Set(readFileSync(`${root}test/golden/package-files.txt`, 'utf8').split('\n'));
  const files = filesOf(packageFolder());
  const isNewBundle = (file: string): boolean =>
    !process.env['UPDATE_GOLDEN'] && /^dist\/command\/[\w-]+\.cjs$/.test(file) && !golden.has(file);
  expectGolden('package-files.txt', `${files.filter((file) => !isNewBundle(file)).join('\n')}\n`);
  const bundles = files.filter((file) => file.startsWith('dist/command/'));
  expect(bundles).toEqual(filesOf(`${root}dist/command`).map((file) => `dist/command/${file}`));
});

test('is smaller than 6 MB', () => {
  const bytes = filesOf(folder + '/prefix').reduce((sum, file) => sum + statSync(join(folder, 'prefix', file)).size, 0);
  expect(bytes).toBeLessThan(6_000_000);
});

test('has no install scripts, dependencies or native code', () => {
  const { scripts, dependencies = {} } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
  expect(['preinstall', 'install', 'postinstall'].filter((name) => name in scripts)).toEqual([]);
  expect(dependencies).toEqual({});
  expect(filesOf(packageFolder()).filter((file) => /\.node$|\.gyp$|\.wasm$/.test(file))).toEqual([]);
});

describe.each(['compare', 'role-compare'])('%s', (name) => {
  test.each([
    [['--version'], /^0\.\d+\.\d+\n$/],
    [['systems-engineer', 'product-manager', '--width', '90'], /^○ Systems Engineer {3}● Product Manager\n/],
    [['similar', 'chef', '--limit', '1'], /Executive Chef/],
    [['list', '--format', 'csv'], /^id,/],
    [['schema'], /"Role"/],
  ])('runs %j in an empty folder with a read-only home', (argv, expected) => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    const home = join(empty, 'home');
    mkdirSync(home);
    chmodSync(home, 0o555);
    const { status, stdout, stderr } = spawnSync(join(folder, 'prefix/bin', name), argv, {
      cwd: empty,
      env: { PATH: process.env['PATH'] ?? '', HOME: home, XDG_CACHE_HOME: '/dev/null/cache' },
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(expected);
    expect(readdirSync(empty)).toEqual(['home']);
  });
});

test('includes the licences of all bundled packages', () => {
  const notices = readFileSync(join(packageFolder(), 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const licences = [...notices.matchAll(/^(\S+) \d\S* \((.+)\)$/gm)];
  const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  expect(licences.map(([, name]) => name)).toEqual(expect.arrayContaining(['commander', 'valibot', 'yaml']));
  expect(licences.filter(([, , licence]) => !['Apache-2.0', 'BSD-2-Clause', 'ISC', 'MIT'].includes(licence ?? ''))).toEqual([]);
  expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(['commander', 'valibot', 'yaml']));
});

test('names the sources of the bundled data, with their terms', () => {
  const notices = readFileSync(join(packageFolder(), 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const [data = ''] = notices.split('-'.repeat(80));
  for (const term of [
    /O\*NET Database [\d.]+.*\(USDOL\/ETA\)[^]*CC BY 4\.0/,
    /Bureau of Labor Statistics/,
    /GloVe[^]*PDDL/,
    /has not approved, endorsed, or tested/,
  ])
    expect(data).toMatch(term);
});

test('bundles no package with a known vulnerability', () => {
  const { stdout } = npm('audit', '--json');
  const { vulnerabilities, message } = JSON.parse(stdout === '' ? '{}' : stdout);
  if (vulnerabilities === undefined) return console.warn(`npm audit got no answer from the registry, so nothing was audited: ${message}`);
  const notices = readFileSync(join(packageFolder(), 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  expect(Object.keys(vulnerabilities).filter((name) => notices.includes(`\n${name} `))).toEqual([]);
});

function npm(...argv: readonly string[]): { stdout: string; stderr: string } {
  const { stdout, stderr, status } = spawnSync('npm', argv, { cwd: root, encoding: 'utf8' });
  if (status !== 0 && argv[0] !== 'audit') throw new Error(`npm ${argv.join(' ')}: ${stderr}`);
  return { stdout, stderr };
}

function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}
