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
import type { RoleSources } from '../../src/roles/load-role.js';
import { type Ran, run as runMain } from '../run.js';
import { anyFolder, fileText } from './library-files.js';

const place = mkdtempSync(join(tmpdir(), 'role-compare-catalogue-'));
afterAll(() => rmSync(place, { recursive: true }));
const cwd = join(place, 'work');
const kept = join(place, 'cache');

// Files are trusted by their time only when they are some seconds old: tests say what time it is.
const soon = (): Date => new Date();
const later = (): Date => new Date(Date.now() + 10_000);

function worldWith(cache: Cache, now: Date, told: string[] = []): World {
  const folders: Folder[] = [
    { path: 'named', cwd, origin: 'file', isNamed: true },
    { path: 'own', cwd, origin: 'file' },
    { path: 'bundled', cwd, origin: 'bundled' },
  ];
  const progress = (doing: string): void => void told.push(doing);
  const catalogue = openLibraryIndex(folders, {
    cache,
    now,
    progress,
    resolveInherited: (folder, file) => resolveRoleFile(folder, file, shelves),
  });
  const library = openLibrary(folders, cache === noCache ? null : nameIndexOf(catalogue));
  const shelves: RoleSources = { cwd, library, stdin: async () => new Uint8Array() };
  return {
    cwd,
    now,
    newRolesFolder: 'own',
    roleSources: shelves,
    libraryIndex: catalogue,
    progress,
    onInterrupt: () => () => {},
  };
}

type Asked = readonly [command: Pick<Command<never>, 'run'>, operands: readonly string[]];
const asked: readonly Asked[] = [
  [list, []],
  ...['a', 'gamma ray', 'Alpha', 'ünïcode', '15-1252.00', 'b@senior', 'nobody'].map((name): Asked => [show, [name]]),
  ...['plan wall', 'nurs', 'gamma', '15'].map((words): Asked => [search, [words]]),
  ...['a', 'gamma ray', 'a@senior', 'named/a.yaml'].map((name): Asked => [similar, [name]]),
];

/** Everything that people can ask of a library, and what they are told. */
async function answers(cache: Cache, now: Date): Promise<unknown[]> {
  const said: unknown[] = [];
  for (const [command, operands] of asked) {
    // Each is a run of its own, as on the command line.
    const world = worldWith(cache, now);
    try {
      const options: object = { limit: 5 };
      const { report, notes } = await run(command, operands, options, world);
      said.push({ operands, data: JSON.parse(JSON.stringify(report.data)), notes });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      said.push({ operands, message: error.message, hint: error.hint, faults: error.faults });
    }
  }
  return said;
}

async function run(command: Pick<Command<never>, 'run'>, operands: readonly string[], options: object, world: World): Promise<Outcome> {
  const anyCommand: Pick<Command<object>, 'run'> = command;
  const outcome = await anyCommand.run(operands, options, world);
  if (!('report' in outcome)) throw new Error('what is asked here gives a report');
  return outcome;
}

type Files = Readonly<Record<string, string>>;
const library = fc.record({ named: anyFolder, own: anyFolder, bundled: anyFolder });

function put(folders: Readonly<Record<string, Files>>): void {
  rmSync(cwd, { recursive: true, force: true });
  for (const [folder, files] of Object.entries(folders)) {
    mkdirSync(join(cwd, folder), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, folder, name), text);
  }
}

const cache = (): Cache => openCache(kept, '1');
const keptFiles = (): string[] => readdirSync(join(kept, '1')).map((name) => join(kept, '1', name));

beforeEach(() => rmSync(kept, { recursive: true, force: true }));
const afresh = (): void => rmSync(kept, { recursive: true, force: true });

test('what is told is the same with nothing kept, when it is first kept, and when it is there', () =>
  fc.assert(
    fc.asyncProperty(library, async (folders) => {
      afresh();
      put(folders);
      const expected = await answers(noCache, later());
      expect(await answers(cache(), later())).toEqual(expected);
      expect(await answers(cache(), later())).toEqual(expected);
    }),
    { numRuns: 12 },
  ));

test('and after files were changed, added and removed, however shortly before', () =>
  fc.assert(
    fc.asyncProperty(
      library,
      fc.dictionary(fc.constantFrom('a.yaml', 'b.yaml', 'c.yml'), fc.option(fileText)),
      async (folders, changes) => {
        afresh();
        put(folders);
        await answers(cache(), soon());
        for (const [name, text] of Object.entries(changes)) {
          if (text === null) rmSync(join(cwd, 'named', name), { force: true });
          else writeFileSync(join(cwd, 'named', name), text);
        }
        const expected = await answers(noCache, later());
        expect(await answers(cache(), soon())).toEqual(expected);
        expect(await answers(cache(), later())).toEqual(expected);
        expect(await answers(cache(), later())).toEqual(expected);
      },
    ),
    { numRuns: 15 },
  ));

test('and where what was kept was cut short, overwritten or is not to be read', () =>
  fc.assert(
    fc.asyncProperty(library, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(2), async (folders, at, how) => {
      afresh();
      put(folders);
      const expected = await answers(cache(), later());
      for (const path of keptFiles()) {
        const bytes = readFileSync(path);
        const spoilt = Math.floor(at * bytes.length);
        rmSync(path);
        if (how === 0) writeFileSync(path, bytes.subarray(0, spoilt));
        else if (how === 1)
          writeFileSync(
            path,
            bytes.map((byte, i) => (i === spoilt ? byte ^ 1 : byte)),
          );
        else mkdirSync(path);
      }
      expect(await answers(cache(), later())).toEqual(expected);
      expect(await answers(cache(), later())).toEqual(expected);
    }),
    { numRuns: 12 },
  ));

test('and where nothing can be kept, or another run keeps the same at once', () =>
  fc.assert(
    fc.asyncProperty(library, async (folders) => {
      afresh();
      put(folders);
      const expected = await answers(noCache, later());
      writeFileSync(join(place, 'file'), '');
      expect(await answers(openCache(join(place, 'file'), '1'), later())).toEqual(expected);
      expect(await Promise.all([answers(cache(), later()), answers(cache(), later())])).toEqual([expected, expected]);
      expect(keptFiles().filter((path) => path.endsWith('.tmp'))).toEqual([]);
    }),
    { numRuns: 12 },
  ));

const library3: Files = Object.fromEntries(
  ['a', 'b', 'c'].map((id) => [`${id}.yaml`, `id: ${id}\ntitle: Role ${id}\nduties: [plan ${id}, build]\n`]),
);

async function keptParts(): Promise<ReadonlyMap<string, string>> {
  await answers(cache(), later());
  return new Map(
    keptFiles()
      .filter((path) => !/folder|stamp/.test(path))
      .map((path) => [path, readFileSync(path).toString('hex')]),
  );
}

test('the same files give the same bytes, and a file of which the time alone is new changes none', async () => {
  put({ named: library3 });
  const first = await keptParts();
  expect(first.size).toBe(3);
  afresh();
  expect(await keptParts()).toEqual(first);
  writeFileSync(join(cwd, 'named', 'a.yaml'), library3['a.yaml'] ?? '');
  expect(await keptParts()).toEqual(first);
});

async function titles(now: Date): Promise<string[]> {
  const { roles } = await worldWith(cache(), now).roleSources.library.list();
  return roles.map(({ title }) => title).sort();
}

test('a file that changes within its size and second is seen', async () => {
  put({ named: library3 });
  expect(await titles(soon())).toEqual(['Role a', 'Role b', 'Role c']);
  writeFileSync(join(cwd, 'named', 'a.yaml'), (library3['a.yaml'] ?? '').replace('Role a', 'Rule a'));
  expect(await titles(soon())).toEqual(['Role b', 'Role c', 'Rule a']);
});

test('an id, or a path, asks nothing of the catalogue', async () => {
  put({ named: library3 });
  await show.run(['a'], {}, worldWith(cache(), later()));
  await show.run(['named/b.yaml'], {}, worldWith(cache(), later()));
  expect(() => keptFiles()).toThrow('ENOENT');
});

const names = Array.from({ length: 2000 }, (_, i) => `alias ${i}`);

test('what is spoilt is made anew, also where only printing needs it', async () => {
  put({ roles: { 'a.yaml': `id: a\ntitle: A\naliases: [${names.join(', ')}]\n` } });
  const expected = await listed();
  const file = keptFiles().find((name) => name.includes('names-')) ?? '';
  const bytes = readFileSync(file);
  writeFileSync(file, Buffer.concat([bytes.subarray(0, -20_000), Buffer.from('x'), bytes.subarray(-19_999)]));
  expect(await listed()).toEqual(expected);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

test('names that nobody asked for yet are there when what was kept has gone', async () => {
  put({ named: { 'a.yaml': `id: a\ntitle: A\naliases: [${names.join(', ')}]\n` } });
  await titles(later());
  const { roles } = await worldWith(cache(), later()).roleSources.library.list();
  for (const path of keptFiles()) writeFileSync(path, '');
  expect(roles.map(({ aliases, codes }) => ({ aliases, codes }))).toEqual([{ aliases: names, codes: {} }]);
});

async function listed(): Promise<Ran> {
  return runMain(['list', '--json'], { cwd, cache: cache(), now: later });
}
