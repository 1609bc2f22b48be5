import { expect, test } from '@jest/globals';
import { loadVectors, readVectors } from '../../src/wording/vectors.js';

test('the shipped vectors know the common words of work', () => {
  const { rows, rarity } = readVectors();
  expect(['prepar', 'patient', 'custom', 'softwar'].every((stem) => rows.has(stem))).toBe(true);
  expect(rarity(rows.get('prepar'))).toBeLessThan(rarity(rows.get('welder')));
  expect(rarity(undefined)).toBe(10.5);
});

test('other bytes are refused', () => {
  expect(() => loadVectors(new Uint8Array(64))).toThrow('npm run train:wording');
});
