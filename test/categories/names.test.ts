import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, property } from 'fast-check';
import { list } from '../../src/categories/list.js';
import { looksLikeName } from '../../src/categories/name-lists.js';
import { judgedNames } from './judged-names.js';
import { item, rowsOf } from './name-rows.js';

const areJoined = (left: string, right: string, category: string): boolean => rowsOf([left], [right], category).length === 1;

test.each(judgedNames)('$category: $left | $right: $isOne', ({ left, right, category, isOne, isMiss }) => {
  expect(areJoined(left, right, category)).toBe(isOne !== isMiss);
  expect(areJoined(right, left, category)).toBe(isOne !== isMiss);
});

test('at least 97 % of the judgements are right', () => {
  const right = judgedNames.filter(({ left, right: other, category, isOne }) => areJoined(left, other, category) === isOne);
  expect(judgedNames.length).toBeGreaterThanOrEqual(200);
  expect(right.length / judgedNames.length).toBeGreaterThanOrEqual(0.97);
});

/** The best score that a tier gives to the first two items, by tier. */
const scoresOf = (left: readonly string[], right: readonly string[], category: string): readonly (number | undefined)[] =>
  list.tiers.map(
    ({ candidates }) =>
      candidates([left.map(item), right.map(item)], () => true, category).find((each) => each.left.entry === 0 && each.right.entry === 0)
        ?.score,
  );

const anyName = constantFrom(...new Set(judgedNames.flatMap(({ left, right }) => [left, right])));
const others = array(anyName, { maxLength: 12 });

test.each(['technologies', 'skills', 'knowledge'])('the score of two %s does not depend on what else the lists hold', (category) => {
  assert(
    property(anyName, anyName, others, others, (left, right, more, rest) => {
      expect(scoresOf([left, ...more], [right, ...rest], category)).toEqual(scoresOf([left], [right], category));
    }),
  );
});

test('names in a category of sentences are judged alone too', () => {
  const names = anyName.filter(looksLikeName);
  const sentences = array(constantFrom('Test systems with Jenkins', 'Design React components', 'Plan budgets', 'Write SQL queries'), {
    maxLength: 9,
  });
  assert(
    property(names, names, sentences, sentences, (left, right, more, rest) => {
      expect(scoresOf([left, ...more], [right, ...rest], 'duties')).toEqual(scoresOf([left], [right], 'duties'));
    }),
  );
});

const sortedRows = (rows: readonly (readonly (string | null)[])[]): readonly string[] => rows.map((row) => row.join(' | ')).sort();

test('neither the order of names nor that of the lists changes a row', () => {
  const names = array(anyName, { maxLength: 8 });
  assert(
    property(names, names, (left, right) => {
      const rows = sortedRows(rowsOf(left, right, 'technologies'));
      expect(sortedRows(rowsOf(left.toReversed(), right.toReversed(), 'technologies'))).toEqual(rows);
      expect(sortedRows(rowsOf(right, left, 'technologies').map((row) => row.toReversed()))).toEqual(rows);
      expect(rows.join(' | ').split(' | ').filter(Boolean).sort()).toEqual([...left, ...right].sort());
    }),
  );
});
