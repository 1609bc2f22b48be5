import { expect, test } from '@jest/globals';
import fc from 'fast-check';
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

test('refuses bytes that are not word vectors', () => {
  expect(() => parseWordVectors(new Uint8Array(64))).toThrow('npm run train:wording');
});
