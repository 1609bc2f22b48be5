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
let drafts: ParsedRoleCache;
const later = (): Date => new Date(Date.now() + 10_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'role-compare-drafts-'));
  cache = openCache(join(folder, 'cache'), 'one');
  drafts = userRoleCache(cache, later());
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** As a run does that finds none kept. */
function keep(path: string, kept: ParsedRoleCache = drafts): void {
  kept.get(path, path).store(parseRole(readFileSync(path), path));
}

const files = [`${root}data/roles`, `${root}data/examples/ladder`, `${fixtures}good`, `${fixtures}good/ladder`].flatMap((where) =>
  readdirSync(where)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(where, name)),
);

test.each(files)('%s is the same when it was kept', (path) => {
  const made = parseRole(readFileSync(path), path);
  keep(path);
  const { parsed } = userRoleCache(cache, later()).get(path, path);
  expect(parsed?.role).toEqual(made.role);
  expect(JSON.stringify(parsed?.categories())).toBe(JSON.stringify(made.categories()));
});

test('a file that changed in any way is read again', () => {
  const path = write('a.yaml', 'id: a\ntitle: One\n');
  const changes = [
    () => writeFileSync(path, 'id: a\ntitle: Other\n'),
    () => writeFileSync(path, 'id: a\ntitle: Othen\n'),
    () => utimesSync(path, 1, 1),
    () => renameSync(write('b.yaml', 'id: a\ntitle: Othem\n'), path),
  ];
  for (const change of changes) {
    keep(path);
    expect(drafts.get(path, path).parsed).not.toBe(null);
    change();
    expect(drafts.get(path, path).parsed).toBe(null);
  }
});

test('a file that was changed just now may change again without a trace, and is not kept', () => {
  const path = write('a.yaml', 'id: a\ntitle: A\n');
  keep(path, userRoleCache(cache, new Date()));
  expect(drafts.get(path, path).parsed).toBe(null);
  // It says that it was not.
  utimesSync(path, 1, 1);
  keep(path, userRoleCache(cache, new Date()));
  expect(drafts.get(path, path).parsed).toBe(null);
});

test('two seconds after its last change a file is kept, and not before', () => {
  const path = write('a.yaml', 'id: a\ntitle: A\n');
  const isKept = (seconds: number, changed: number): boolean => {
    keep(path, userRoleCache(cache, new Date(changed + seconds * 1000)));
    return drafts.get(path, path).parsed !== null;
  };
  expect([isKept(1.99, Math.floor(statSync(path).ctimeMs)), isKept(2, Math.ceil(statSync(path).ctimeMs))]).toEqual([false, true]);
  // Somebody's clock may be ahead of ours.
  const ahead = Math.ceil(Date.now() / 1000) + 3600;
  utimesSync(path, ahead, ahead);
  drafts = userRoleCache(cache, new Date((ahead + 10) * 1000));
  expect([isKept(1.99, ahead * 1000), isKept(2, ahead * 1000)]).toEqual([false, true]);
});

test('what is no file is not kept', () => {
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  const draft = parseRole(Buffer.from('id: a\ntitle: A\n'), 'a.yaml');
  for (const name of ['pipe.yaml', 'nothing.yaml', '.', '\0']) {
    const path = join(folder, name);
    drafts.get(path, path).store(draft);
    expect(drafts.metadata(path)).toBe(null);
    expect(drafts.get(path, path).parsed).toBe(null);
  }
});

test('many files take turns, and none is taken for another', () => {
  const paths = Array.from({ length: 400 }, (_, place) => write(`r${place}.yaml`, `id: r${place}\ntitle: R\n`));
  for (const path of paths) keep(path);
  const found = paths.flatMap((path, place) => {
    const { parsed } = drafts.get(path, path);
    return parsed ? [[parsed.role.id, `r${place}`]] : [];
  });
  expect(found.length).toBeGreaterThan(100);
  expect(readdirSync(join(folder, 'cache', 'one')).length).toBeLessThanOrEqual(4096);
  for (const [id, expected] of found) expect(id).toBe(expected);
});

async function load(reference: string, kept: ParsedRoleCache): Promise<Role> {
  const library = openLibrary([{ path: '.', cwd: folder, origin: 'file', roleCache: kept }]);
  return loadRole(reference, { library, cwd: folder, roleCache: kept, stdin: async () => new Uint8Array() });
}

const heir = `id: heir
title: Heir
extends: base
duties:
  - { text: Count, source: survey }
`;
const base = 'id: base\ntitle: Base\nscales: { skills: [low, high] }\nsources: { survey: { title: A survey } }\n';

test.each(['heir', './heir.yaml'])('%s and what it extends come from the cache alike', async (reference) => {
  write('base.yaml', base);
  write('heir.yaml', `${heir}skills:\n  - { name: Care, level: high }\n`);
  const role = await load(reference, noRoleCache);
  expect(await load(reference, drafts)).toEqual(role);
  expect(drafts.get(join(folder, 'heir.yaml'), 'heir.yaml').parsed).not.toBe(null);
  expect(await load(reference, drafts)).toEqual(role);
});

test('a fault that comes from another file has its place also where the draft was kept', async () => {
  write('base.yaml', base);
  write('heir.yaml', heir);
  await load('heir', drafts);
  write('base.yaml', base.replace('survey', 'poll'));
  const fault = { file: 'heir.yaml', line: 5, column: 28, excerpt: '  - { text: Count, source: survey }' };
  await expect(load('heir', drafts)).rejects.toMatchObject({ faults: [fault] });
  await expect(load('heir', noRoleCache)).rejects.toMatchObject({ faults: [fault] });
});
