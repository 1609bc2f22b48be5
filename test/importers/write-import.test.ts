import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { writeImport } from '../../src/importers/write-import.js';
import { run } from '../run.js';

const parent = mkdtempSync(join(tmpdir(), 'role-compare-write-import-'));
afterAll(() => rmSync(parent, { recursive: true }));

test.each(['../escaped.yaml', 'sub/baker.yaml', '/tmp/escaped.yaml', '.yaml', 'Baker.yaml', 'baker.json', '.role-compare-import'])(
  'writes nothing if an importer names a file %s',
  async (name) => {
    const files = [
      { name: 'chef.yaml', text: 'id: chef\ntitle: Chef\n' },
      { name, text: 'id: baker\ntitle: Baker\n' },
    ];
    const target = {
      folder: join(parent, 'roles'),
      label: 'roles',
      importer: 'made-up',
      from: null,
      isForced: true,
      progress: () => {},
      onInterrupt: () => () => {},
    };
    await expect(writeImport(files, target)).rejects.toThrow(new RangeError(`the importer made-up made a file called ${name}`));
    expect([readdirSync(parent), existsSync('/tmp/escaped.yaml')]).toEqual([[], false]);
  },
);

/** Imports roles, each with the text of its file, and tells what became of the files and what the folder has then. */
async function importInto(folder: string, from: readonly string[] | null, roles: Readonly<Record<string, string>>, isForced = false) {
  const files = Object.entries(roles).map(([id, text]) => ({ name: `${id}.yaml`, text }));
  const target = { folder, label: 'roles', importer: 'ladder', from, isForced, progress: () => {}, onInterrupt: () => () => {} };
  const { written, unchanged, skipped, removed } = await writeImport(files, target);
  return { written, unchanged, skipped, removed, now: readdirSync(folder).filter((name) => name.endsWith('.yaml')) };
}
function newFolder(): string {
  return join(mkdtempSync(join(parent, 'several-')), 'roles');
}

describe('several imports into one folder', () => {
  test('leaves the files of another source alone, and removes what its own no longer contains', async () => {
    const folder = newFolder();
    await importInto(folder, ['../kitchen.csv'], { cook: 'a', baker: 'b' });
    const second = await importInto(folder, ['../bar.csv'], { waiter: 'c' });
    expect(second).toEqual({
      written: ['waiter.yaml'],
      unchanged: [],
      skipped: [],
      removed: [],
      now: ['baker.yaml', 'cook.yaml', 'waiter.yaml'],
    });
    const again = await importInto(folder, ['../kitchen.csv'], { cook: 'd' });
    expect(again).toEqual({
      written: ['cook.yaml'],
      unchanged: [],
      skipped: [],
      removed: ['baker.yaml'],
      now: ['cook.yaml', 'waiter.yaml'],
    });
  });

  test('overwrites a role of another source only by force, and then owns it', async () => {
    const folder = newFolder();
    await importInto(folder, ['kitchen.csv'], { cook: 'a' });
    expect(await importInto(folder, ['bar.csv'], { cook: 'b' })).toMatchObject({ written: [], skipped: ['cook.yaml'] });
    expect(await importInto(folder, ['bar.csv'], { cook: 'b' }, true)).toMatchObject({ written: ['cook.yaml'], skipped: [] });
    expect(await importInto(folder, ['kitchen.csv'], {})).toMatchObject({ skipped: [], removed: [], now: ['cook.yaml'] });
    expect(await importInto(folder, ['bar.csv'], {})).toMatchObject({ removed: ['cook.yaml'], now: [] });
  });

  test('removes nothing of several files unless all are read again', async () => {
    const folder = newFolder();
    await importInto(folder, ['a.html', 'b.html'], { cook: 'a', baker: 'b' });
    expect(await importInto(folder, ['a.html'], { cook: 'c' })).toMatchObject({ written: ['cook.yaml'], now: ['baker.yaml', 'cook.yaml'] });
    expect(await importInto(folder, ['b.html', 'a.html'], { cook: 'c' })).toMatchObject({ removed: ['baker.yaml'], now: ['cook.yaml'] });
  });

  test('leaves what came from standard input, which may have been another file', async () => {
    const folder = newFolder();
    await importInto(folder, ['-'], { cook: 'a', baker: 'b' });
    expect(await importInto(folder, ['-'], { cook: 'c' })).toMatchObject({ written: ['cook.yaml'], removed: [] });
  });

  test('replaces a release by a newer one', async () => {
    const folder = newFolder();
    await importInto(folder, null, { cook: 'a', baker: 'b' });
    expect(await importInto(folder, null, { cook: 'c' })).toMatchObject({ written: ['cook.yaml'], removed: ['baker.yaml'] });
  });

  test('replaces what was imported before sources were written down, and removes none of it', async () => {
    const folder = newFolder();
    await importInto(folder, null, { cook: 'a', baker: 'b' });
    const again = await importInto(folder, ['kitchen.csv'], { cook: 'c' });
    expect(again).toMatchObject({ written: ['cook.yaml'], skipped: [], removed: [], now: ['baker.yaml', 'cook.yaml'] });
  });
});

test('two ladders fit into one folder', async () => {
  const cwd = mkdtempSync(join(parent, 'ladders-'));
  writeFileSync(join(cwd, 'cooks.csv'), 'Area,Junior Cook,Senior Cook\nReach,a pot,a kitchen\n');
  writeFileSync(join(cwd, 'waiters.csv'), 'Area,Junior Waiter,Senior Waiter\nReach,a table,a room\n');
  expect(await run(['import', 'ladder', 'cooks.csv', '--out', 'roles'], { cwd })).toMatchObject({
    stdout: 'roles: 1 role file written.\n',
  });
  expect(await run(['import', 'ladder', './waiters.csv', '--out', 'roles'], { cwd })).toMatchObject({
    stdout: 'roles: 1 role file written.\n',
  });
  expect(readdirSync(join(cwd, 'roles')).sort()).toEqual(['.role-compare-import', 'cook.yaml', 'waiter.yaml']);
  expect(await run(['import', 'ladder', 'cooks.csv', '--out', 'roles'], { cwd })).toMatchObject({
    stdout: 'roles: 0 role files written, 1 unchanged.\n',
  });
});
