import { expect, test } from '@jest/globals';
import { isTradeOf, Vocabulary } from '../../src/names/vocabulary.js';

const words =
  'bake baker bakery bakerzz baking cook cooker cooking drive driver driving drove nurse nursing nursery pharmacist pharmacy plumb plumber plumbing sailor sailing sew sewer sewing sewist tar tariff tart'
    .split(' ')
    .sort();

const vocabulary = vocabularyOf(words);

function vocabularyOf(sorted: readonly string[]): Vocabulary {
  const encoded = sorted.map((word) => Buffer.from(word));
  let end = 0;
  return new Vocabulary(
    Uint32Array.from(encoded, ({ length }) => (end += length)),
    Buffer.concat(encoded),
  );
}

test('finds each word, and no other', () => {
  expect(words.map((word) => vocabulary.at(vocabulary.indexOf(word)))).toEqual(words);
  expect(['', 'a', 'bak', 'bakers', 'zzz'].map((word) => vocabulary.indexOf(word))).toEqual([-1, -1, -1, -1, -1]);
  expect(vocabularyOf([]).indexOf('baker')).toBe(-1);
});

test.each([
  ['plumbing', ['plumb', 'plumber']],
  ['pharmacy', ['pharmacist']],
  ['nurse', ['nursing']],
  ['sewing', ['sewer']],
  ['sewer', []],
  ['sailing', ['sailor']],
  ['tar', []],
])('knows the words of one stem with %s', (word, others) => {
  expect(vocabulary.ofSameStem(word).map((index) => vocabulary.at(index))).toEqual(others);
});

test.each([
  ['bakker', { baker: 0.83 }],
  ['bakeri', { baker: 0.83, bakery: 0.83 }],
  ['bekery', { bakery: 0.83 }],
  ['cokoing', { cooking: 0.86 }],
  ['cokigon', {}],
  ['pharmicast', { pharmacist: 0.8 }],
  ['phamacits', {}],
  ['plumer', { plumber: 0.83 }],
  ['xaker', {}],
  ['tra', {}],
  ['tari', { tar: 0.75, tart: 0.75 }],
])('finds the words of which %s may be a misspelling', (word, likenesses) => {
  const near = vocabulary.near(word).map(({ index, likeness }) => [vocabulary.at(index), Math.round(likeness * 100) / 100]);
  expect(Object.fromEntries(near)).toEqual(likenesses);
});

test.each([
  ['plumbing', 'plumber', true],
  ['pharmacy', 'pharmacist', true],
  ['music', 'musicist', true],
  ['nursing', 'nursery', false],
  ['plumber', 'plumbing', false],
  ['management', 'manager', false],
])('%s is the trade of a %s: %s', (trade, worker, isTrade) => {
  expect(isTradeOf(trade, worker)).toBe(isTrade);
});
