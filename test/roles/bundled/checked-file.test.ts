import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { damagedLibrary } from '../../../src/damaged-package.js';
import { addPageChecksums, openCheckedFile } from '../../../src/roles/bundled/checked-file.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-'));
const path = join(folder, 'file.bin');
afterAll(() => rmSync(folder, { recursive: true }));

/** Several pages, the last of which is not full, or is. */
const contents = fc
  .tuple(fc.integer({ min: 1, max: 3 * 8192 }), fc.integer({ min: 1, max: 255 }))
  .map(([length, factor]) => Buffer.from(Uint8Array.from({ length }, (_, index) => index * factor + (index >> 8))));

const slices = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 8 });

/** Reads slices of a file, each by its share of the length. */
function read(file: Uint8Array, parts: readonly (readonly [number, number])[], length: number): (readonly [number, number, Buffer])[] {
  writeFileSync(path, file);
  const opened = openCheckedFile(path, damagedLibrary);
  try {
    return parts.map((part) => {
      const [from = 0, to = 0] = part.map((share) => Math.floor(share * length)).sort((a, b) => a - b);
      return [from, to, Buffer.from(opened.subarray(from, to))];
    });
  } finally {
    opened.close();
  }
}

test('returns the bytes of any slice, in any order', () =>
  fc.assert(
    fc.property(contents, slices, (content, parts) => {
      const file = Buffer.concat(addPageChecksums(content));
      for (const [from, to, bytes] of read(file, [[0, 1], ...parts], content.length)) expect(bytes).toEqual(content.subarray(from, to));
    }),
  ));

test('never returns a byte that was changed', () =>
  fc.assert(
    fc.property(contents, slices, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, parts, place, change) => {
      const file = Buffer.concat(addPageChecksums(content));
      const at = place % file.length;
      file[at] = (file[at] ?? 0) ^ change;
      let slicesRead: ReturnType<typeof read> = [];
      try {
        slicesRead = read(file, parts, content.length);
      } catch (error) {
        expect(error).toMatchObject({ name: 'DamagedPackage' });
      }
      for (const [from, to, bytes] of slicesRead) expect(bytes).toEqual(content.subarray(from, to));
      expect(() => read(file, [[0, 1]], content.length)).toThrow('dist/library.bin is not as it was published');
    }),
  ));

test('refuses a file that was cut short or goes on, and one that is not there', () =>
  fc.assert(
    fc.property(contents, fc.nat(), fc.integer({ min: 1, max: 20_000 }), (content, cut, more) => {
      const file = Buffer.concat(addPageChecksums(content));
      for (const changed of [file.subarray(0, cut % file.length), Buffer.concat([file, Buffer.alloc(more)])])
        expect(() => read(changed, [], content.length)).toThrow('dist/library.bin is not as it was published');
      expect(() => openCheckedFile(join(folder, 'nothing'), damagedLibrary)).toThrow('dist/library.bin is not as it was published');
    }),
  ));
