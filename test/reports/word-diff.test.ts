import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Span } from '../../src/model/report.js';
import { diffWords } from '../../src/reports/word-diff.js';

const shown = (spans: readonly Span[]): string => spans.map(({ text, tone }) => (tone === 'changed' ? `[${text}]` : text)).join('');
const plain = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

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
])('%j', (texts, expected) => {
  expect(diffWords(texts).map(shown)).toEqual(expected);
});

const text = fc
  .array(fc.constantFrom('plan', 'Plan', 'the', 'year,', 'C++', '日本語', '-'), { maxLength: 12 })
  .map((words) => words.join(' '));

test('nothing of a text is lost, and equal texts have nothing marked', () =>
  fc.assert(
    fc.property(fc.array(fc.option(text), { minLength: 2, maxLength: 4 }), (texts) => {
      expect(diffWords(texts).map(plain)).toEqual(texts.map((each) => each ?? ''));
      const first = texts.find((each) => each !== null) ?? 'one';
      expect(diffWords(texts.map(() => first)).map(shown)).toEqual(texts.map(() => first));
    }),
  ));

const unmarked = (spans: readonly Span[]): string[] =>
  spans
    .filter(({ tone }) => tone === undefined)
    .flatMap((span) => span.text.toLowerCase().replace(/,/g, '').split(' '))
    .filter((word) => word !== '');

test('of two texts, as many words are left unmarked in one as in the other', () =>
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [a = [], b = []] = diffWords([left, right]);
      const isMarked = [...a, ...b].some(({ tone }) => tone === 'changed');
      if (isMarked) expect(unmarked(a)).toEqual(unmarked(b));
      expect(diffWords([right, left])).toEqual([b, a]);
    }),
  ));

test('very long texts are left as they are', () => {
  const long = Array.from({ length: 2000 }, (_, index) => `word${index}`).join(' ');
  expect(diffWords([long, `${long} more`]).map(shown)).toEqual([long, `${long} more`]);
});
