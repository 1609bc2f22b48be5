import { expect, test } from '@jest/globals';
import { measure, measuresText } from '../../src/categories/delta.js';

const cells = (count: number) => ({ cells: Array.from({ length: count }, () => null) });

test.each([
  [[2], 2, undefined, '+2'],
  [[-2], 2, undefined, '-2'],
  [[0], 2, undefined, '+0'],
  [[2], 3, undefined, '2 apart'],
  [[2, -1], 2, undefined, '+2, level -1'],
  [[2, 1], 3, undefined, '2, level 1 apart'],
  [[], 2, 'other scales', 'not comparable: other scales'],
  [[2], 2, 'other scales', '+2, not comparable: other scales'],
  [[], 2, undefined, null],
])('puts the differences %j of %i roles in words', (figures, roles, notComparable, text) => {
  const measures = figures.map((figure, index) => measure(index === 0 ? '' : 'level ', figure));
  expect(measuresText(measures, cells(roles), notComparable)).toBe(text);
});
