import { expect, test } from '@jest/globals';
import { categoryKind } from '../../../src/categories/index.js';
import { compareRoles } from '../../../src/compare/compare-roles.js';
import type { ComparedCategory } from '../../../src/model/comparison.js';
import { payChartsOf } from '../../../src/reports/category-block.js';
import { readRole } from '../../generate.js';

const figure = { currency: 'GBP', period: 'year' };
const low = { ...figure, statistic: 'p50', amount: 40, region: 'London' };
const high = { ...figure, statistic: 'p90', amount: 90, region: 'London' };
const otherCapitals = [
  { ...low, statistic: 'median', region: 'london' },
  { ...high, region: 'LONDON' },
];

test.each<[what: string, left: readonly object[], right: readonly object[]]>([
  ['in one order', [low, high], otherCapitals],
  ['in the other', otherCapitals, [low, high]],
])('puts figures of one region into one chart and one group, however it is capitalised: %s', async (_what, left, right) => {
  const stated = await Promise.all([left, right].map((pay, index) => readRole({ id: `r${index}`, title: `R${index}`, pay })));
  const { categories, roles } = compareRoles(stated);
  const summary = (category: ComparedCategory): unknown => ({
    charts: payChartsOf(category, roles).map(({ unit, currency, ranges, ends }) => [
      unit,
      currency,
      ends,
      ranges.map(({ figures }) => figures.length),
    ]),
    groups: categoryKind(category.kind)
      .groupRows(category.rows, roles)
      .map(({ group }) => group),
  });
  expect(categories.map(summary)).toEqual([
    {
      charts: [['GBP a year, LONDON', 'GBP', ['median to highest 10%'], [2, 2]]],
      groups: [
        { title: 'GBP a year, LONDON', isUnit: true, label: 'median' },
        { title: 'GBP a year, LONDON', isUnit: true, label: 'highest 10%' },
      ],
    },
  ]);
});
