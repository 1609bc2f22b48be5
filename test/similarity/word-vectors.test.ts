import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { root } from '../run.js';
import { parseWordVectors, readWordVectors, rowLookup } from '../../src/similarity/word-vectors.js';

test('the bundled vectors contain common words of work', () => {
  const { rows, rarityOf } = readWordVectors();
  expect(['prepar', 'patient', 'custom', 'softwar'].every((stem) => rows.has(stem))).toBe(true);
  expect(rarityOf(rows.get('prepar'))).toBeLessThan(rarityOf(rows.get('welder')));
  expect(rarityOf(undefined)).toBe(10.5);
});

test('finds the row of each word, and of no other', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (words, other) => {
      const sorted = [...words].sort();
      const rows = rowLookup(sorted);
      expect(sorted.map((word) => rows.get(word))).toEqual([...sorted.keys()]);
      expect(rows.has(other)).toBe(words.includes(other));
    }),
  ));

test('refuses bytes that are not word vectors, were cut short or changed', () => {
  const bytes = inflateSync(readFileSync(`${root}data/wording/vectors.bin`));
  const changed = Buffer.from(bytes);
  changed[bytes.length >> 1]! ^= 1;
  for (const others of [new Uint8Array(64), bytes.subarray(0, -1), changed])
    expect(() => parseWordVectors(others)).toThrow('npm run train:wording');
});
