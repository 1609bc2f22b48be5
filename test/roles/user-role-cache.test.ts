import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Role } from '../../src/model/role.js';
import { type Cache, openCache } from '../../src/cache/cache.js';
import { userRoleCache } from '../../src/roles/user-role-cache.js';
import { type ParsedRoleCache, noRoleCache } from '../../src/roles/parsed-role-cache.js';
import { openLibrary } from '../../src/roles/library.js';
import { loadRole } from '../../src/roles/load-role.js';
import { parseRole } from '../../src/roles/parse-role.js';
import { fixtures, root } from '../run.js';

let folder = '';
let cache: Cache;
let roleCache: ParsedRoleCache;
const later = (): Date => new Date(Date.now() + 10_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-role-cache-'));
  cache = openCache(join(folder, 'cache'), 'one');
  roleCache = userRoleCache(cache, later());
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Parses and caches a file, as a run does that finds no valid entry. */
function store(path: string, into: ParsedRoleCache = roleCache): void {
  into.get(path, path).store(parseRole(readFileSync(path), path));
}

const files = [`${root}data/roles`, `${root}data/examples/ladder`, `${fixtures}good`, `${fixtures}good/ladder`].flatMap((parent) =>
  readdirSync(parent)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(parent, name)),
);

test.each(files)('%s is the same from the cache', (path) => {
  const original = parseRole(readFileSync(path), path);
  store(path);
  const { parsed } = userRoleCache(cache, later()).get(path, path);
  expect(parsed?.role).toEqual(original.role);
  expect(JSON.stringify(parsed?.categories())).toBe(JSON.stringify(original.categories()));
});

test('parses a file again after any change', () => {
  const path = write('a.yaml', 'id: a\ntitle: One\n');
  const changes = [
    () => writeFileSync(path, 'id: a\ntitle: Other\n'),
    () => writeFileSync(path, 'id: a\ntitle: Othen\n'),
    () => utimesSync(path, 1, 1),
    () => renameSync(write('b.yaml', 'id: a\ntitle: Othem\n'), path),
  ];
  for (const change of changes) {
    store(path);
    expect(roleCache.get(path, path).parsed).not.toBe(null);
    change();
    expect(roleCache.get(path, path).parsed).toBe(null);
  }
});

test('does not cache a file that has just changed, as it may change again unnoticed', () => {
  const path = write('a.yaml', 'id: a\ntitle: A\n');
  store(path, userRoleCache(cache, new Date()));
  expect(roleCache.get(path, path).parsed).toBe(null);
  // Also if its modification time says otherwise.
  utimesSync(path, 1, 1);
  store(path, userRoleCache(cache, new Date()));
  expect(roleCache.get(path, path).parsed).toBe(null);
});

test('caches a file from two seconds after its last change', () => {
  const path = write('a.yaml', 'id: a\ntitle: A\n');
  const isCached = (seconds: number, changed: number): boolean => {
    store(path, userRoleCache(cache, new Date(changed + seconds * 1000)));
    return roleCache.get(path, path).parsed !== null;
  };
  expect([isCached(1.99, Math.floor(statSync(path).ctimeMs)), isCached(2, Math.ceil(statSync(path).ctimeMs))]).toEqual([false, true]);
  // The clock of another computer may be ahead.
  const ahead = Math.ceil(Date.now() / 1000) + 3600;
  utimesSync(path, ahead, ahead);
  roleCache = userRoleCache(cache, new Date((ahead + 10) * 1000));
  expect([isCached(1.99, ahead * 1000), isCached(2, ahead * 1000)]).toEqual([false, true]);
});

test('caches only files', () => {
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  const role = parseRole(Buffer.from('id: a\ntitle: A\n'), 'a.yaml');
  for (const name of ['pipe.yaml', 'nothing.yaml', '.', '\0']) {
    const path = join(folder, name);
    roleCache.get(path, path).store(role);
    expect(roleCache.get(path, path).parsed).toBe(null);
  }
});

test('keeps many files apart, within the bounds of the cache', () => {
  const paths = Array.from({ length: 400 }, (_, index) => write(`r${index}.yaml`, `id: r${index}\ntitle: R\n`));
  for (const path of paths) store(path);
  const found = paths.flatMap((path, index) => {
    const { parsed } = roleCache.get(path, path);
    return parsed ? [[parsed.role.id, `r${index}`]] : [];
  });
  expect(found.length).toBeGreaterThan(100);
  expect(readdirSync(join(folder, 'cache', 'one')).length).toBeLessThanOrEqual(4096);
  for (const [id, expected] of found) expect(id).toBe(expected);
});

async function load(reference: string, cached: ParsedRoleCache): Promise<Role> {
  const library = openLibrary([{ path: '.', cwd: folder, origin: 'file', roleCache: cached }]);
  return loadRole(reference, { library, cwd: folder, roleCache: cached, stdin: async () => new Uint8Array() });
}

const child = `id: child
title: Child
extends: base
duties:
  - { text: Count, source: survey }
`;
const base = 'id: base\ntitle: Base\nscales: { skills: [low, high] }\nsources: { survey: { title: A survey } }\n';

test.each(['child', './child.yaml'])('%s and the role that it extends are the same from the cache', async (reference) => {
  write('base.yaml', base);
  write('child.yaml', `${child}skills:\n  - { name: Care, level: high }\n`);
  const role = await load(reference, noRoleCache);
  expect(await load(reference, roleCache)).toEqual(role);
  for (const name of ['child.yaml', 'base.yaml']) expect(roleCache.get(join(folder, name), name).parsed).not.toBe(null);
  expect(await load(reference, roleCache)).toEqual(role);
});

test('locates a fault that another file causes, also in a cached role', async () => {
  write('base.yaml', base);
  write('child.yaml', child);
  await load('child', roleCache);
  write('base.yaml', base.replace('survey', 'poll'));
  const fault = { file: 'child.yaml', line: 5, column: 28, excerpt: '  - { text: Count, source: survey }' };
  await expect(load('child', roleCache)).rejects.toMatchObject({ faults: [fault] });
  await expect(load('child', noRoleCache)).rejects.toMatchObject({ faults: [fault] });
});
