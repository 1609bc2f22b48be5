import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openCache } from '../../src/roles/cache.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

const content = fc.uint8Array({ maxLength: 200 });

test('what was kept comes back byte for byte', () =>
  fc.assert(
    fc.property(content, (bytes) => {
      const cache = openCache(folder, 'one');
      cache.write('whole', bytes);
      expect([...(cache.read('whole') ?? [])]).toEqual([...bytes]);
      expect(openCache(folder, 'another').read('whole')).toBe(null);
    }),
  ));

test('what was cut short, overwritten or emptied is as if it were not there', () =>
  fc.assert(
    fc.property(content, fc.nat(), fc.integer({ min: 1, max: 255 }), (bytes, place, bits) => {
      const cache = openCache(folder, 'one');
      const path = join(folder, 'one', 'broken');
      cache.write('broken', bytes);
      const written = readFileSync(path);
      const at = place % written.length;
      for (const wrong of [
        Uint8Array.from(written.subarray(0, at)),
        written.map((byte, index) => (index === at ? byte ^ bits : byte)),
        written.fill(0),
      ]) {
        writeFileSync(path, wrong);
        expect(cache.read('broken')).toBe(null);
      }
    }),
  ));

test('a folder that cannot be made or written is no error, and leaves nothing half-done', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  for (const wrong of [file, '/proc/nowhere', join(folder, 'a\0b')]) {
    const cache = openCache(wrong, 'one');
    cache.write('name', Buffer.from('kept'));
    expect(cache.read('name')).toBe(null);
  }
  openCache(join(folder, 'no/home/.cache/role-compare'), 'one').write('name', Buffer.from('kept'));
  expect(existsSync(join(folder, 'no'))).toBe(false);
  const cache = openCache(folder, 'taken');
  mkdirSync(join(folder, 'taken', 'name'), { recursive: true });
  cache.write('name', Buffer.from('kept'));
  expect(cache.read('name')).toBe(null);
  expect(readdirSync(join(folder, 'taken'))).toEqual(['name']);
});
