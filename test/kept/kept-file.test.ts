import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keptParts, openKeptFile } from '../../src/kept/kept-file.js';
import { unlessSpoilt } from '../../src/kept/spoilt-file.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'kept');

// A block is 8 KiB: contents of less than one, of several, and of several parts that end within one.
const part = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(255))
  .map(([length, seed]) => Buffer.alloc(length, 0).map((_, i) => (i * seed) % 251));
const parts = fc.array(part, { maxLength: 4 });
const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 1,
  maxLength: 4,
});

function readAll(whole: Buffer, asked: readonly (readonly [number, number])[], text: Uint8Array): boolean {
  writeFileSync(path, text);
  const file = unlessSpoilt(() => openKeptFile(path));
  for (const [a, b] of asked) {
    const [from = 0, to = 0] = [a, b].map((place) => Math.floor(place * whole.length)).sort((x, y) => x - y);
    const read = file && unlessSpoilt(() => file.subarray(from, to));
    if (read !== null) expect(Buffer.from(read).equals(whole.subarray(from, to))).toBe(true);
    else return false;
  }
  file?.close();
  return true;
}

test('any piece comes back as it was written', () =>
  fc.assert(
    fc.property(parts, places, (content, asked) => {
      expect(readAll(Buffer.concat(content), asked, Buffer.concat(keptParts(content)))).toBe(true);
    }),
    { numRuns: 60 },
  ));

test('of a file that is cut short or overwritten no piece comes back that is not as it was written', () =>
  fc.assert(
    fc.property(
      parts,
      places,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.integer({ min: 1, max: 255 }),
      (content, asked, at, bits) => {
        const written = Buffer.concat(keptParts(content));
        const place = Math.floor(at * written.length);
        readAll(
          Buffer.concat(content),
          asked,
          written.map((byte, i) => (i === place ? byte ^ bits : byte)),
        );
        expect(readAll(Buffer.concat(content), asked, written.subarray(0, place))).toBe(false);
      },
    ),
    { numRuns: 60 },
  ));

test('what is asked for after it was closed is read then, and is spoilt where another file lies there', () => {
  const [written, other] = [1, 2].map((byte) => Buffer.alloc(50_000, byte));
  const put = (content: Uint8Array): void => writeFileSync(path, Buffer.concat(keptParts([content])));
  put(written!);
  const file = openKeptFile(path);
  file.close();
  expect(Buffer.from(file.subarray(20_000, 40_000))).toEqual(written!.subarray(20_000, 40_000));
  put(other!);
  expect(unlessSpoilt(() => file.subarray(20_000, 40_000))).toBeNull();
  rmSync(path);
  expect(unlessSpoilt(() => file.subarray(20_000, 40_000))).toBeNull();
});
