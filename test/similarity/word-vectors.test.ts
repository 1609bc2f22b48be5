import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWordVectors, readWordVectors, rowLookup } from '../../src/similarity/word-vectors.js';

test('the shipped vectors know the common words of work', () => {
  const { rows, rarityOf } = readWordVectors();
  expect(['prepar', 'patient', 'custom', 'softwar'].every((stem) => rows.has(stem))).toBe(true);
  expect(rarityOf(rows.get('prepar'))).toBeLessThan(rarityOf(rows.get('welder')));
  expect(rarityOf(undefined)).toBe(10.5);
});

test('each word has its own row, and no other has one', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (words, other) => {
      const sorted = [...words].sort();
      const rows = rowLookup(sorted);
      expect(sorted.map((word) => rows.get(word))).toEqual([...sorted.keys()]);
      expect(rows.has(other)).toBe(words.includes(other));
    }),
  ));

test('other bytes are refused', () => {
  expect(() => parseWordVectors(new Uint8Array(64))).toThrow('npm run train:wording');
});
