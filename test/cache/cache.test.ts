import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileStamp } from '../../src/cache/file-stamp.js';
import { noCache, openCache } from '../../src/cache/cache.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

const content = fc.uint8Array({ maxLength: 200 });

test('returns what was written, byte for byte, to the same version only', () =>
  fc.assert(
    fc.property(content, (bytes) => {
      const cache = openCache(folder, 'one');
      cache.write('blob', bytes);
      expect([...(cache.read('blob') ?? [])]).toEqual([...bytes]);
      expect(openCache(folder, 'another').read('blob')).toBe(null);
    }),
  ));

test('returns nothing for a file that was cut short, overwritten or filled with zeros', () =>
  fc.assert(
    fc.property(content, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, randomOffset, bits) => {
      const cache = openCache(folder, 'one');
      const path = join(folder, 'one', 'corrupt');
      cache.write('corrupt', bytes);
      const written = readFileSync(path);
      const offset = randomOffset % written.length;
      for (const corrupt of [
        Uint8Array.from(written.subarray(0, offset)),
        written.map((byte, i) => (i === offset ? byte ^ bits : byte)),
        written.fill(0),
      ]) {
        writeFileSync(path, corrupt);
        expect(cache.read('corrupt')).toBe(null);
      }
    }),
  ));

test('ignores a folder that cannot be created or written, and leaves no temporary file', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const unwritable of [file, '/proc/nowhere', join(folder, 'a\0b')]) {
    const cache = openCache(unwritable, 'one');
    cache.write('name', Buffer.from('content'));
    expect(cache.read('name')).toBe(null);
  }
  openCache(join(folder, 'no/home/.cache/role-compare'), 'one').write('name', Buffer.from('content'));
  expect(existsSync(join(folder, 'no'))).toBe(false);
  const cache = openCache(folder, 'taken');
  mkdirSync(join(folder, 'taken', 'name'), { recursive: true });
  cache.write('name', Buffer.from('content'));
  expect(cache.read('name')).toBe(null);
  expect(readdirSync(join(folder, 'taken'))).toEqual(['name']);
});

test('trusts a checksummed file that has its stamp, and checks any other', async () => {
  const cache = openCache(folder, 'stamped');
  const path = join(folder, 'stamped', 'large');
  const read = async (): Promise<string | null> => {
    const file = await cache.openChecksummed('large');
    const bytes = file?.subarray(0, file.length);
    file?.close();
    return bytes ? Buffer.from(bytes).toString() : null;
  };
  const stamp = (): Buffer => Buffer.from(fileStamp(statSync(path, { bigint: true })), 'latin1');
  expect(await read()).toBe(null);
  await cache.writeChecksummed(
    'large',
    ['one, ', 'two'].map((text) => Buffer.from(text)),
  );
  expect([await read(), await openCache(folder, 'others').openChecksummed('large')]).toEqual(['one, two', null]);
  expect(cache.read('large-stamp')).toEqual(new Uint8Array(stamp()));
  const written = readFileSync(path);
  writeFileSync(path, written.fill('x', written.length - 3));
  expect(await read()).toBe(null);
  cache.write('large-stamp', stamp());
  expect(await read()).toBe('one, xxx');
});

test('ignores checksummed files and blobs that cannot be written', async () => {
  const file = join(folder, 'no-folder');
  writeFileSync(file, '');
  for (const cache of [openCache(file, 'one'), noCache]) {
    await cache.writeChecksummed('large', [Buffer.from('content')]);
    cache.write('small', Buffer.from('content'));
    expect([await cache.openChecksummed('large'), cache.read('small'), cache.read('large-stamp')]).toEqual([null, null, null]);
  }
});

test('gives nobody else access to the folder', () => {
  openCache(join(folder, 'mine'), 'one').write('name', Buffer.from('content'));
  expect(['mine', 'mine/one'].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o700, 0o700]);
});

test('deletes unused files of other versions, and nothing else, when a version writes its first file', () => {
  const home = join(folder, 'versions');
  const versions = { unused: [40, 40], read: [20, 40], written: [20, 20], mine: [40, 40] } as const;
  for (const version of Object.keys(versions)) openCache(home, version).write('a', Buffer.from('a'));
  for (const [version, [read, written]] of Object.entries(versions)) {
    utimesSync(join(home, version, 'a'), daysAgo(read), daysAgo(written));
    utimesSync(join(home, version), daysAgo(written), daysAgo(written));
  }
  mkdirSync(join(home, 'strange', 'folder'), { recursive: true });
  writeFileSync(join(home, 'file'), '');
  utimesSync(join(home, 'file'), daysAgo(40), daysAgo(40));
  openCache(home, 'mine').write('b', Buffer.from('b'));
  expect(readdirSync(home).sort()).toEqual(['file', 'mine', 'read', 'strange', 'unused', 'written']);
  openCache(home, 'new').write('b', Buffer.from('b'));
  expect(readdirSync(home).sort()).toEqual(['file', 'mine', 'new', 'read', 'strange', 'written']);
});

/** In seconds since 1970, as `utimesSync` takes it. */
function daysAgo(count: number): number {
  return Date.now() / 1000 - count * 24 * 60 * 60;
}
