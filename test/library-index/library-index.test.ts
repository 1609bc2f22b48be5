import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openLibraryIndex } from '../../src/library-index/library-index.js';
import { nameIndexOf } from '../../src/library-index/name-index.js';
import type { Command, Outcome, World } from '../../src/commands/command.js';
import { list } from '../../src/commands/list.js';
import { search } from '../../src/commands/search.js';
import { show } from '../../src/commands/show.js';
import { similar } from '../../src/commands/similar.js';
import { UserError } from '../../src/model/errors.js';
import { resolveRoleFile } from '../../src/roles/load-all-roles.js';
import { type Cache, noCache, openCache } from '../../src/cache/cache.js';
import type { Folder } from '../../src/roles/folder.js';
import { openLibrary } from '../../src/roles/library.js';
import type { RoleSources } from '../../src/roles/role-sources.js';
import { type Ran, run as runMain } from '../run.js';
import { anyFolder, fileText } from './library-files.js';

const root = mkdtempSync(join(tmpdir(), 'role-compare-library-index-'));
afterAll(() => rmSync(root, { recursive: true }));
const cwd = join(root, 'work');
const cacheFolder = join(root, 'cache');

// The fingerprint of a file is trusted only when the file is some seconds old. These are two times at which a command may run.
const justAfterChange = (): Date => new Date();
const later = (): Date => new Date(Date.now() + 10_000);

const progress = (): void => {};

function worldWith(cache: Cache, now: Date): World {
  const folders: Folder[] = [
    { path: 'named', cwd, origin: 'file', isFromUser: true },
    { path: 'own', cwd, origin: 'file' },
    { path: 'bundled', cwd, origin: 'bundled' },
  ];
  const libraryIndex = openLibraryIndex(folders, {
    cache,
    now,
    progress,
    resolveInherited: (folder, file) => resolveRoleFile(folder, file, roleSources),
  });
  const library = openLibrary(folders, cache === noCache ? null : nameIndexOf(libraryIndex));
  const roleSources: RoleSources = { cwd, library, stdin: async () => new Uint8Array() };
  return {
    cwd,
    now,
    newRolesFolder: 'own',
    roleSources,
    libraryIndex,
    progress,
    onInterrupt: () => () => {},
    guessedNames: [],
    tell: () => {},
    told: [],
  };
}

type Query = readonly [command: Pick<Command<never>, 'run'>, operands: readonly string[]];
const queries: readonly Query[] = [
  [list, []],
  ...['a', 'gamma ray', 'Alpha', 'ünïcode', '15-1252.00', 'b@senior', 'nobody'].map((name): Query => [show, [name]]),
  ...['plan wall', 'nurs', 'gamma', '15'].map((words): Query => [search, [words]]),
  ...['a', 'gamma ray', 'a@senior', 'named/a.yaml'].map((name): Query => [similar, [name]]),
];

/** The results and errors of all queries. */
async function resultsWith(cache: Cache, now: Date): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const [command, operands] of queries) {
    // Each query has a new world, like a run of the command line.
    const world = worldWith(cache, now);
    try {
      const options: object = { limit: 5 };
      const { report, notes } = await run(command, operands, options, world);
      results.push({ operands, data: JSON.parse(JSON.stringify(report.data)), notes });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      results.push({ operands, message: error.message, hint: error.hint, faults: error.faults });
    }
  }
  return results;
}

async function run(command: Pick<Command<never>, 'run'>, operands: readonly string[], options: object, world: World): Promise<Outcome> {
  const anyCommand: Pick<Command<object>, 'run'> = command;
  const outcome = await anyCommand.run(operands, options, world);
  if (!('report' in outcome)) throw new Error('these commands return reports');
  return outcome;
}

type Files = Readonly<Record<string, string>>;
const anyLibrary = fc.record({ named: anyFolder, own: anyFolder, bundled: anyFolder });

function writeFolders(folders: Readonly<Record<string, Files>>): void {
  rmSync(cwd, { recursive: true, force: true });
  for (const [folder, files] of Object.entries(folders)) {
    mkdirSync(join(cwd, folder), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, folder, name), text);
  }
}

const cache = (): Cache => openCache(cacheFolder, '1');
const cachedFiles = (): string[] => readdirSync(join(cacheFolder, '1')).map((name) => join(cacheFolder, '1', name));
const clearCache = (): void => rmSync(cacheFolder, { recursive: true, force: true });

beforeEach(clearCache);

test('gives the same results without a cache, with an empty one and with a full one', () =>
  fc.assert(
    fc.asyncProperty(anyLibrary, async (folders) => {
      clearCache();
      writeFolders(folders);
      const expected = await resultsWith(noCache, later());
      expect(await resultsWith(cache(), later())).toEqual(expected);
      expect(await resultsWith(cache(), later())).toEqual(expected);
    }),
    { numRuns: 12 },
  ));

test('gives the same results as without a cache after files were changed, added and removed, even just before', () =>
  fc.assert(
    fc.asyncProperty(
      anyLibrary,
      fc.dictionary(fc.constantFrom('a.yaml', 'b.yaml', 'c.yml'), fc.option(fileText)),
      async (folders, changes) => {
        clearCache();
        writeFolders(folders);
        await resultsWith(cache(), justAfterChange());
        for (const [name, text] of Object.entries(changes)) {
          if (text === null) rmSync(join(cwd, 'named', name), { force: true });
          else writeFileSync(join(cwd, 'named', name), text);
        }
        const expected = await resultsWith(noCache, later());
        expect(await resultsWith(cache(), justAfterChange())).toEqual(expected);
        expect(await resultsWith(cache(), later())).toEqual(expected);
        expect(await resultsWith(cache(), later())).toEqual(expected);
      },
    ),
    { numRuns: 15 },
  ));

test('gives the same results after cache files were cut short, overwritten or made unreadable', () =>
  fc.assert(
    fc.asyncProperty(
      anyLibrary,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.nat(2),
      async (folders, position, damage) => {
        clearCache();
        writeFolders(folders);
        const expected = await resultsWith(cache(), later());
        for (const path of cachedFiles()) {
          const bytes = readFileSync(path);
          const offset = Math.floor(position * bytes.length);
          rmSync(path);
          if (damage === 0) writeFileSync(path, bytes.subarray(0, offset));
          else if (damage === 1)
            writeFileSync(
              path,
              bytes.map((byte, i) => (i === offset ? byte ^ 1 : byte)),
            );
          else mkdirSync(path);
        }
        expect(await resultsWith(cache(), later())).toEqual(expected);
        expect(await resultsWith(cache(), later())).toEqual(expected);
      },
    ),
    { numRuns: 12 },
  ));

test('gives the same results if the cache cannot be written, or another run writes it at the same time', () =>
  fc.assert(
    fc.asyncProperty(anyLibrary, async (folders) => {
      clearCache();
      writeFolders(folders);
      const expected = await resultsWith(noCache, later());
      writeFileSync(join(root, 'file'), '');
      expect(await resultsWith(openCache(join(root, 'file'), '1'), later())).toEqual(expected);
      expect(await Promise.all([resultsWith(cache(), later()), resultsWith(cache(), later())])).toEqual([expected, expected]);
      expect(cachedFiles().filter((path) => path.endsWith('.tmp'))).toEqual([]);
    }),
    { numRuns: 12 },
  ));

const threeRoles: Files = Object.fromEntries(
  ['a', 'b', 'c'].map((id) => [`${id}.yaml`, `id: ${id}\ntitle: Role ${id}\nduties: [plan ${id}, build]\n`]),
);

async function cachedParts(): Promise<ReadonlyMap<string, string>> {
  await resultsWith(cache(), later());
  return new Map(
    cachedFiles()
      .filter((path) => !/folder|stamp/.test(path))
      .map((path) => [path, readFileSync(path).toString('hex')]),
  );
}

test('builds the same bytes from the same files, and does not rebuild if only the time of a file changes', async () => {
  writeFolders({ named: threeRoles });
  const first = await cachedParts();
  expect(first.size).toBe(4);
  clearCache();
  expect(await cachedParts()).toEqual(first);
  writeFileSync(join(cwd, 'named', 'a.yaml'), threeRoles['a.yaml'] ?? '');
  expect(await cachedParts()).toEqual(first);
});

async function titles(now: Date): Promise<string[]> {
  const { roles } = await worldWith(cache(), now).roleSources.library.list();
  return roles.map(({ title }) => title).sort();
}

test('notices a change that keeps the size of a file and comes within a second', async () => {
  writeFolders({ named: threeRoles });
  expect(await titles(justAfterChange())).toEqual(['Role a', 'Role b', 'Role c']);
  writeFileSync(join(cwd, 'named', 'a.yaml'), (threeRoles['a.yaml'] ?? '').replace('Role a', 'Rule a'));
  expect(await titles(justAfterChange())).toEqual(['Role b', 'Role c', 'Rule a']);
});

test('does not query the index for an id or a path', async () => {
  writeFolders({ named: threeRoles });
  await show.run(['a'], {}, worldWith(cache(), later()));
  await show.run(['named/b.yaml'], {}, worldWith(cache(), later()));
  expect(() => cachedFiles()).toThrow('ENOENT');
});

const aliases = Array.from({ length: 2000 }, (_, i) => `alias ${i}`);

test('rebuilds a corrupt part, even if only what is printed is damaged', async () => {
  writeFolders({ roles: { 'a.yaml': `id: a\ntitle: A\naliases: [${aliases.join(', ')}]\n` } });
  const expected = await runList();
  const file = cachedFiles().find((name) => name.includes('names-')) ?? '';
  const bytes = readFileSync(file);
  writeFileSync(file, Buffer.concat([bytes.subarray(0, -20_000), Buffer.from('x'), bytes.subarray(-19_999)]));
  expect(await runList()).toEqual(expected);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('can read aliases and codes of a list after the cache files were emptied', async () => {
  writeFolders({ named: { 'a.yaml': `id: a\ntitle: A\naliases: [${aliases.join(', ')}]\n` } });
  await titles(later());
  const { roles } = await worldWith(cache(), later()).roleSources.library.list();
  for (const path of cachedFiles()) writeFileSync(path, '');
  expect(roles.map((role) => ({ aliases: role.aliases, codes: role.codes }))).toEqual([{ aliases, codes: {} }]);
});

async function runList(): Promise<Ran> {
  return runMain(['list', '--json'], { cwd, cache: cache(), now: later });
}
