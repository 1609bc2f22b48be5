import { expect, test } from '@jest/globals';
import { looksLikePlace, plainPlace } from '../../../src/importers/posting/place-words.js';

test.each([
  ['In person', ''],
  ['Remote', ''],
  ['Hybrid remote in Boise, ID 83702', 'Boise, ID 83702'],
  ['Toulouse (hybride)', 'Toulouse'],
  ['Vor Ort', ''],
  ['Remagen', 'Remagen'],
])('%j is the place %j', (text, expected) => {
  expect(plainPlace(text)).toBe(expected);
});

test.each([
  ['Boise, ID 83702', true],
  ['D-99084 Erfurt', true],
  ['Porto, Portugal', true],
  ['Vannes (56)', true],
  ['Excel, SQL', false],
  ['Erfurt', false],
  ['2024 Awards, nothing else', false],
])('whether %j is a place by itself: %j', (text, expected) => {
  expect(looksLikePlace(text)).toBe(expected);
});
