import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultAt, sortFaults, limitFaults } from '../../../src/roles/diagnostics/fault.js';

const long = 'x'.repeat(20_000);

test.each([
  ['one\ntwo\nthree', 1, 'one'],
  ['one\ntwo\nthree', 2, 'two'],
  ['one\ntwo\nthree', 3, 'three'],
  ['one\n\nthree\n', 2, ''],
  ['one\r\ntwo\r\n', 2, 'two'],
  ['o\rne\r\ntwo', 1, 'o\rne'],
  ['one\n', 2, ''],
  [`${long}\n`, 1, long],
  [`${long}x\n`, 1, ''],
])('quotes, of %j, line %d', (text, line, excerpt) => {
  const position = { line, column: 1 };
  expect(faultAt('a.yaml', text, position, 'wrong')).toEqual({ file: 'a.yaml', ...position, message: 'wrong', hint: null, excerpt });
});

test('sorts faults by position in the file', () => {
  const faults = [
    [1, 2, 'b'],
    [1, 10, 'a'],
    [2, 1, 'a'],
    [2, 1, 'b'],
    [10, 1, 'a'],
  ] as const;
  const all = faults.map(([line, column, message]) => faultAt('a.yaml', '', { line, column }, message));
  fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (found) => expect(sortFaults(found)).toEqual(all)));
});

test('shows a hundred faults, and counts the others', () => {
  const found = Array.from({ length: 103 }, (_, index) => index);
  expect(limitFaults(found)).toEqual({ shown: found.slice(0, 100), omitted: 3 });
  expect(limitFaults(found.slice(0, 99))).toEqual({ shown: found.slice(0, 99), omitted: 0 });
});
