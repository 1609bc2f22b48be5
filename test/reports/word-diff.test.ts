import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '../../src/model/text.js';
import { diffWords } from '../../src/reports/word-diff.js';

const withMarks = (spans: readonly Span[]): string => spans.map(({ text, tone }) => (tone === 'changed' ? `[${text}]` : text)).join('');
const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

test.each([
  [
    ['two years in a bakery', 'five years in a kitchen'],
    ['[two] years in a [bakery]', '[five] years in a [kitchen]'],
  ],
  [
    ['Keep the ovens clean', 'keep the ovens clean.'],
    ['Keep the ovens clean', 'keep the ovens clean.'],
  ],
  [
    ['Plan the budget', 'Plan the yearly budget of the team'],
    ['Plan the budget', 'Plan the [yearly] budget [of the team]'],
  ],
  [
    ['Sell bread', 'Write the reports of the quarter'],
    ['Sell bread', 'Write the reports of the quarter'],
  ],
  [
    ['a b c', null, 'a b d', 'a x c'],
    ['a [b c]', '', 'a [b d]', 'a [x c]'],
  ],
  [
    ['only one', null],
    ['only one', ''],
  ],
])('marks the words that differ in %j', (texts, expected) => {
  expect(diffWords(texts).map(withMarks)).toEqual(expected);
});

const text = fc
  .array(fc.constantFrom('plan', 'Plan', 'the', 'year,', 'C++', '日本語', '-'), { maxLength: 12 })
  .map((words) => words.join(' '));

test('preserves the texts, and marks nothing in equal ones', () =>
  fc.assert(
    fc.property(fc.array(fc.option(text), { minLength: 2, maxLength: 4 }), (texts) => {
      expect(diffWords(texts).map(textOf)).toEqual(texts.map((value) => value ?? ''));
      const first = texts.find((value) => value !== null) ?? 'one';
      expect(diffWords(texts.map(() => first)).map(withMarks)).toEqual(texts.map(() => first));
    }),
  ));

const unmarkedWords = (spans: readonly Span[]): string[] =>
  spans
    .filter(({ tone }) => tone === undefined)
    .flatMap((span) => span.text.toLowerCase().replace(/,/g, '').split(' '))
    .filter((word) => word !== '');

test('leaves the same words unmarked in two texts, in any order of the texts', () =>
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a = [], b = []] = diffWords([left, right]);
      const isMarked = [...a, ...b].some(({ tone }) => tone === 'changed');
      if (isMarked) expect(unmarkedWords(a)).toEqual(unmarkedWords(b));
      expect(diffWords([right, left])).toEqual([b, a]);
    }),
  ));

test('does not mark very long texts', () => {
  const long = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(' ');
  expect(diffWords([long, `${long} more`]).map(withMarks)).toEqual([long, `${long} more`]);
});
