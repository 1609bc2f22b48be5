import { expect, test } from '@jest/globals';
import { paySpread } from '../../../src/categories/pay/pay-charts.js';

const spreadOf = (stated: Readonly<Record<string, number>>): unknown => {
  const figures = Object.entries(stated).map(([statistic, amount]) => ({ statistic, amount, text: `$${amount}`, isTopCoded: false }));
  const { whole, middle, median, mean } = paySpread(figures);
  return [whole, middle, [median, mean]].map((part) => part?.map((figure) => figure?.statistic));
};

test.each([
  [{}, undefined, undefined, []],
  [{ mean: 5 }, undefined, undefined, [undefined, 'mean']],
  [{ mean: 5, median: 4 }, undefined, undefined, ['median', 'mean']],
  [{ mean: 5, p90: 9 }, ['mean', 'p90'], undefined, [undefined, 'mean']],
  [{ p50: 4, p90: 9 }, ['p50', 'p90'], undefined, ['p50', undefined]],
  [{ p50: 4, mean: 5 }, undefined, undefined, ['p50', 'mean']],
  [{ mean: 3, p50: 4, p90: 9 }, ['mean', 'p90'], undefined, ['p50', 'mean']],
  [{ mean: 3, median: 4, p90: 9 }, ['mean', 'p90'], undefined, ['median', 'mean']],
  [{ p90: 9 }, undefined, undefined, []],
  [{ p75: 7, p90: 9, p10: 1, p25: 2, median: 4 }, ['p10', 'p90'], ['p25', 'p75'], ['median', undefined]],
  [{ maximum: 9, p90: 8, minimum: 1 }, ['minimum', 'maximum'], undefined, []],
])('chooses the range, the quartiles, the median and the mean of %j', (stated, whole, middle, marks) => {
  expect(spreadOf(stated)).toEqual([whole, middle, [marks[0], marks[1]]]);
});
