import { expect, test } from '@jest/globals';
import type { AttributeDelta } from '../../src/model/comparison.js';
import { briefItemDelta, itemDeltaText, measure, measuresText } from '../../src/categories/delta.js';

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

test.each<[AttributeDelta | null, string | null, string | null]>([
  [{ changed: ['level'], level: 1.5 }, 'level +1.5', '+1.5'],
  [{ changed: ['level', 'importance'], level: -1, importance: 0.5 }, 'level -1, importance +0.5', '-1'],
  [{ changed: ['importance'], importance: -0.5 }, 'importance -0.5', 'importance -0.5'],
  [{ changed: ['text'] }, null, null],
  [{ steps: 1 }, '+1 step', '+1 step'],
  [{ steps: -2 }, '-2 steps', '-2 steps'],
  [{ value: 3 }, '+3', '+3'],
  [null, null, null],
])('says how far apart two items are: %j', (delta, text, brief) => {
  const row = { status: 'similar', label: null, match: null, scale: null, ...cells(2), delta } as const;
  expect([itemDeltaText(row), briefItemDelta(row)]).toEqual([text, brief]);
});
