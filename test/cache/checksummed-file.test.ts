import { mkdtempSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileStamp } from '../../src/cache/file-stamp.js';
import { openChecksummedFile, addChecksum } from '../../src/cache/checksummed-file.js';

const folder = mkdtempSync(join(tmpdir(), 'role-compare-checksummed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'file');

const chunk = fc
  .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat(255))
  .map(([length, seed]) => Buffer.alloc(length, 0).map((_, i) => (i * seed) % 251));
const chunks = fc.array(chunk, { maxLength: 4 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
/** Start and end of slices, in either order, as fractions of the content's length. */
const sliceBounds = fc.array(fc.tuple(fraction, fraction), {
  minLength: 1,
  maxLength: 4,
});

/** The stamp with which the file is opened: its own, so that it is trusted, or another, so that it is checked. */
const expectedStamps = {
  trusted: () => fileStamp(statSync(path, { bigint: true })),
  checked: () => '',
};

/** Returns whether a file with these bytes can be opened. If so, checks that its slices are those of the content. */
async function canOpen(
  fileBytes: Uint8Array,
  mode: keyof typeof expectedStamps,
  content: Buffer,
  bounds: readonly (readonly [number, number])[],
): Promise<boolean> {
  writeFileSync(path, fileBytes);
  const file = await openChecksummedFile(path, expectedStamps[mode]());
  if (!file) return false;
  expect(file.length).toBe(content.length);
  for (const fractions of bounds) {
    const [from = 0, to = 0] = fractions.map((part) => Math.floor(part * content.length)).sort((a, b) => a - b);
    expect(Buffer.from(file.subarray(from, to)).equals(content.subarray(from, to))).toBe(true);
  }
  file.close();
  return true;
}

test('returns any slice as it was written', () =>
  fc.assert(
    fc.asyncProperty(chunks, sliceBounds, fc.constantFrom('trusted' as const, 'checked' as const), async (content, bounds, mode) => {
      expect(await canOpen(Buffer.concat(await addChecksum(content)), mode, Buffer.concat(content), bounds)).toBe(true);
    }),
    { numRuns: 60 },
  ));

test('ignores empty chunks', async () => {
  const content = [Buffer.from('one, '), new Uint8Array(new ArrayBuffer(0)), Buffer.from('two')];
  expect(await canOpen(Buffer.concat(await addChecksum(content)), 'checked', Buffer.concat(content), [[0, 1]])).toBe(true);
});

test('does not open a file that was cut short or overwritten anywhere', () =>
  fc.assert(
    fc.asyncProperty(
      chunks,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.integer({ min: 1, max: 255 }),
      async (content, position, bits) => {
        const written = Buffer.concat(await addChecksum(content));
        const offset = Math.floor(position * written.length);
        const overwritten = written.map((byte, i) => (i === offset ? byte ^ bits : byte));
        expect(await canOpen(overwritten, 'checked', Buffer.concat(content), [])).toBe(false);
        expect(await canOpen(written.subarray(0, offset), 'checked', Buffer.concat(content), [])).toBe(false);
      },
    ),
    { numRuns: 60 },
  ));

test('goes on reading an open file after it was replaced or deleted', async () => {
  const [written, other] = [1, 2].map((byte) => Buffer.alloc(50_000, byte));
  for (const mode of ['trusted', 'checked'] as const) {
    writeFileSync(path, Buffer.concat(await addChecksum([written!])));
    const file = await openChecksummedFile(path, expectedStamps[mode]());
    writeFileSync(`${path}.tmp`, Buffer.concat(await addChecksum([other!])));
    renameSync(`${path}.tmp`, path);
    expect(file && Buffer.from(file.subarray(20_000, 40_000))).toEqual(written!.subarray(20_000, 40_000));
    rmSync(path);
    expect(file && Buffer.from(file.subarray(20_000, 40_000))).toEqual(written!.subarray(20_000, 40_000));
    file?.close();
  }
});

test('throws if an open file is cut short', async () => {
  writeFileSync(path, Buffer.concat(await addChecksum([Buffer.alloc(50_000, 1)])));
  const file = await openChecksummedFile(path, expectedStamps.trusted());
  truncateSync(path, 30_000);
  expect(() => file?.subarray(20_000, 40_000)).toThrow('cut short');
  file?.close();
});
