import { mkdtempSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileStamp } from '../../src/cache/file-stamp.js';
import { openChecksummedFile, addChecksum } from '../../src/cache/checksummed-file.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'kept');

const part = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(255))
  .map(([length, seed]) => Buffer.alloc(length, 0).map((_, i) => (i * seed) % 251));
const parts = fc.array(part, { maxLength: 4 });
const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 1,
  maxLength: 4,
});

/** How a file is opened: known by how it stands, or to be checked. */
const ways = {
  known: () => fileStamp(statSync(path, { bigint: true })),
  checked: () => '',
};

/** Whether the file can be opened; then each piece that is asked for is that of the whole. */
async function isReadAs(
  whole: Buffer,
  asked: readonly (readonly [number, number])[],
  text: Uint8Array,
  way: keyof typeof ways,
): Promise<boolean> {
  writeFileSync(path, text);
  const file = await openChecksummedFile(path, ways[way]());
  if (!file) return false;
  expect(file.length).toBe(whole.length);
  for (const [a, b] of asked) {
    const [from = 0, to = 0] = [a, b].map((place) => Math.floor(place * whole.length)).sort((x, y) => x - y);
    expect(Buffer.from(file.subarray(from, to)).equals(whole.subarray(from, to))).toBe(true);
  }
  file.close();
  return true;
}

test('any piece comes back as it was written', () =>
  fc.assert(
    fc.asyncProperty(parts, places, fc.constantFrom('known' as const, 'checked' as const), async (content, asked, way) => {
      expect(await isReadAs(Buffer.concat(content), asked, Buffer.concat(await addChecksum(content)), way)).toBe(true);
    }),
    { numRuns: 60 },
  ));

test('an empty part changes nothing', async () => {
  const content = [Buffer.from('one, '), new Uint8Array(new ArrayBuffer(0)), Buffer.from('two')];
  expect(await isReadAs(Buffer.concat(content), [[0, 1]], Buffer.concat(await addChecksum(content)), 'checked')).toBe(true);
});

test('a file that is cut short or overwritten anywhere is not opened', () =>
  fc.assert(
    fc.asyncProperty(
      parts,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.integer({ min: 1, max: 255 }),
      async (content, at, bits) => {
        const written = Buffer.concat(await addChecksum(content));
        const [whole, place] = [Buffer.concat(content), Math.floor(at * written.length)];
        const overwritten = written.map((byte, i) => (i === place ? byte ^ bits : byte));
        expect(await isReadAs(whole, [], overwritten, 'checked')).toBe(false);
        expect(await isReadAs(whole, [], written.subarray(0, place), 'checked')).toBe(false);
      },
    ),
    { numRuns: 60 },
  ));

test('what is read of an open file is of that file, whatever takes its place', async () => {
  const [written, other] = [1, 2].map((byte) => Buffer.alloc(50_000, byte));
  for (const way of ['known', 'checked'] as const) {
    writeFileSync(path, Buffer.concat(await addChecksum([written!])));
    const file = await openChecksummedFile(path, ways[way]());
    writeFileSync(`${path}.tmp`, Buffer.concat(await addChecksum([other!])));
    renameSync(`${path}.tmp`, path);
    expect(file && Buffer.from(file.subarray(20_000, 40_000))).toEqual(written!.subarray(20_000, 40_000));
    rmSync(path);
    expect(file && Buffer.from(file.subarray(20_000, 40_000))).toEqual(written!.subarray(20_000, 40_000));
    file?.close();
  }
});

test('one that is cut short while it is open is told of, and never read as something else', async () => {
  writeFileSync(path, Buffer.concat(await addChecksum([Buffer.alloc(50_000, 1)])));
  const file = await openChecksummedFile(path, ways.known());
  truncateSync(path, 30_000);
  expect(() => file?.subarray(20_000, 40_000)).toThrow('cut short');
  file?.close();
});
