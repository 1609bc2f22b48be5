import { expect, test } from '@jest/globals';
import { didYouMean, nearest } from '../../src/roles/nearest.js';

const words = ['name', 'level', 'importance', 'minimum', 'maximum', 'EUR', 'product-manager', 'project-manager', 'sales-engineer'];

test.each([
  ['nmae', ['name']],
  ['levle', ['level']],
  ['LEVEL', ['level']],
  ['min', ['minimum']],
  ['Euro', ['EUR']],
  ['importances', ['importance']],
  ['product-manger', ['product-manager']],
  ['projuct-manager', ['product-manager', 'project-manager']],
  ['sales', ['sales-engineer']],
  ['xy', []],
  ['1', []],
  ['colour', []],
])('%s is near to %j', (word, expected) => {
  expect(nearest(word, words, 5)).toEqual(expected);
});

test('the nearest alone is suggested', () => {
  expect([didYouMean('prodcut-manager', words), didYouMean('colour', words)]).toEqual(['Did you mean product-manager?', undefined]);
});
