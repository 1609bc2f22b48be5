import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileStamp } from '../../src/cache/file-stamp.js';
import { isCorrupt, nullIfCorrupt, openChecksummedFile } from '../../src/cache/checksummed-file.js';
import { withChecksums } from '../../src/cache/with-checksums.js';

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

/** How a file is opened: known by how it stands, or to be checked. */
const ways = {
  known: () => fileStamp(statSync(path, { bigint: true })),
  checked: () => '',
};

function put(content: Uint8Array): void {
  writeFileSync(path, Buffer.concat(withChecksums([content])));
}

async function readAll(
  whole: Buffer,
  asked: readonly (readonly [number, number])[],
  text: Uint8Array,
  way: keyof typeof ways,
): Promise<boolean> {
  writeFileSync(path, text);
  const file = await openChecksummedFile(path, ways[way]()).catch((error: unknown) => {
    if (isCorrupt(error)) return null;
    throw error;
  });
  for (const [a, b] of asked) {
    const [from = 0, to = 0] = [a, b].map((place) => Math.floor(place * whole.length)).sort((x, y) => x - y);
    const read = file && nullIfCorrupt(() => file.subarray(from, to));
    if (read !== null) expect(Buffer.from(read).equals(whole.subarray(from, to))).toBe(true);
    else return false;
  }
  file?.close();
  return true;
}

test('any piece comes back as it was written', () =>
  fc.assert(
    fc.asyncProperty(parts, places, fc.constantFrom('known' as const, 'checked' as const), async (content, asked, way) => {
      expect(await readAll(Buffer.concat(content), asked, Buffer.concat(withChecksums(content)), way)).toBe(true);
    }),
    { numRuns: 60 },
  ));

test('of a file that is cut short or overwritten no piece comes back that is not as it was written', () =>
  fc.assert(
    fc.asyncProperty(
      parts,
      places,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.integer({ min: 1, max: 255 }),
      async (content, asked, at, bits) => {
        const written = Buffer.concat(withChecksums(content));
        const [whole, place] = [Buffer.concat(content), Math.floor(at * written.length)];
        const overwritten = written.map((byte, i) => (i === place ? byte ^ bits : byte));
        await readAll(whole, asked, overwritten, 'checked');
        expect(await readAll(whole, asked, written.subarray(0, place), 'checked')).toBe(false);
      },
    ),
    { numRuns: 60 },
  ));

test('what is asked for after it was closed is read then, and is spoilt where another file lies there', async () => {
  const [written, other] = [1, 2].map((byte) => Buffer.alloc(50_000, byte));
  for (const way of ['known', 'checked'] as const) {
    put(written!);
    const file = await openChecksummedFile(path, ways[way]());
    file.close();
    expect(Buffer.from(file.subarray(20_000, 40_000))).toEqual(written!.subarray(20_000, 40_000));
    put(other!);
    expect(nullIfCorrupt(() => file.subarray(20_000, 40_000))).toBeNull();
    rmSync(path);
    expect(nullIfCorrupt(() => file.subarray(20_000, 40_000))).toBeNull();
  }
});
