import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { averageLinkage } from '../../src/reports/average-linkage.js';

/** A symmetric table of scores, with 1 on the diagonal. */
const anyScores = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: count * count, maxLength: count * count })
      .map((cells) =>
        Array.from({ length: count }, (_, row) =>
          Array.from({ length: count }, (__, column) =>
            row === column ? 1 : (cells[Math.min(row, column) * count + Math.max(row, column)] ?? 0),
          ),
        ),
      ),
  );

test('each thing stands in the order once, and in one group', () =>
  fc.assert(
    fc.property(anyScores, fc.double({ min: 0, max: 1, noNaN: true }), (scores, minimum) => {
      const { order, groupSizes } = averageLinkage(scores, minimum);
      expect([...order].sort((a, b) => a - b)).toEqual([...scores.keys()]);
      expect(groupSizes.reduce((sum, size) => sum + size, 0)).toBe(scores.length);
      expect(groupSizes.every((size) => size > 0)).toBe(true);
    }),
  ));

test('clusters that are alike form the groups, wherever their members stand', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(3), { minLength: 1, maxLength: 14 }), (clusterOf) => {
      const scores = clusterOf.map((left, row) => clusterOf.map((right, column) => (row === column ? 1 : left === right ? 0.8 : 0.1)));
      const { order, groupSizes } = averageLinkage(scores, 0.5);
      let start = 0;
      const groups = groupSizes.map((size) => order.slice(start, (start += size)).map((index) => clusterOf[index]));
      expect(groups.map((group) => new Set(group).size)).toEqual(groups.map(() => 1));
      expect(groups).toHaveLength(new Set(clusterOf).size);
    }),
  ));

test('a chain stands in its order, from either end', () => {
  // Things on a line: 2 0 3 1, each the nearer the more alike.
  const places = [1, 3, 0, 2];
  const scores = places.map((left) => places.map((right) => 1 / (1 + Math.abs(left - right) ** 1.5)));
  const { order } = averageLinkage(scores, 0);
  expect([
    [2, 0, 3, 1],
    [1, 3, 0, 2],
  ]).toContainEqual(order);
});
