import { expect, test } from '@jest/globals';
import { statisticName } from '../src/statistic-name.js';

test.each([
  ['p10', 'lowest 10%'],
  ['p33', 'lowest 33%'],
  ['p50', 'median'],
  ['p75', 'highest 25%'],
  ['p99', 'highest 1%'],
  ['mean', 'mean'],
  ['minimum', 'minimum'],
])('%s is called %s', (statistic, name) => {
  expect(statisticName(statistic)).toBe(name);
});
