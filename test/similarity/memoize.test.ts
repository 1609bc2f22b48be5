import { expect, test } from '@jest/globals';
import { memoize } from '../../src/similarity/memoize.js';

function counted(maxEntries?: number) {
  const computed: string[] = [];
  const lengthOf = memoize((text) => {
    computed.push(text);
    return text.length;
  }, maxEntries);
  return { lengthOf, computed };
}

test('computes the result of a text once', () => {
  const { lengthOf, computed } = counted();
  expect([lengthOf('one'), lengthOf('three'), lengthOf('one')]).toEqual([3, 5, 3]);
  expect(computed).toEqual(['one', 'three']);
});

test('takes a result that was computed in another run', () => {
  const { lengthOf, computed } = counted();
  lengthOf.remember('one', 99);
  expect(lengthOf('one')).toBe(99);
  expect(computed).toEqual([]);
});

test('forgets all when it is full', () => {
  const { lengthOf, computed } = counted(2);
  for (const text of ['a', 'b', 'a', 'b', 'c', 'c', 'a']) lengthOf(text);
  expect(computed).toEqual(['a', 'b', 'c', 'a']);
});

test('keeps no text of more than 1,000 characters', () => {
  const { lengthOf, computed } = counted();
  for (const length of [1000, 1000, 1001, 1001]) lengthOf('x'.repeat(length));
  expect(computed.map(({ length }) => length)).toEqual([1000, 1001, 1001]);
});
