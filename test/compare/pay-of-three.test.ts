import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';

const figure = fc.record({
  statistic: fc.constantFrom('mean', 'median', 'p90'),
  amount: fc.constantFrom(100, 200, 93_522),
  currency: fc.constantFrom('USD', 'EUR'),
  period: fc.constantFrom('year', 'hour'),
});

/** Figures of which no two have one statistic and unit, so that it is certain which belong together. */
const pay = fc.uniqueArray(figure, { maxLength: 5, selector: ({ statistic, currency, period }) => `${statistic} ${currency} ${period}` });

function payRole(index: number, figures: readonly object[]): Promise<Role> {
  return readRole({ id: `r${index}`, title: `Role ${index}`, duties: ['Work'], ...(figures.length > 0 && { pay: figures }) });
}

/** The amounts of the first two roles in rows in which their figures compare. */
function comparedAmounts({ categories }: Comparison): unknown[] {
  const rows = categories.find(({ id }) => id === 'pay')?.rows ?? [];
  return rows
    .filter(({ cells: [left, right], delta }) => left && right && delta?.notComparable === undefined)
    .map(({ label, cells: [left, right] }) => JSON.stringify([label, left, right]))
    .sort();
}

test('a third role changes nothing of how the pay of the first two compares', () =>
  fc.assert(
    fc.asyncProperty(pay, pay, pay, async (...stated) => {
      const roles = await Promise.all(stated.map((figures, index) => payRole(index, figures)));
      expect(comparedAmounts(compareRoles(roles))).toEqual(comparedAmounts(compareRoles(roles.slice(0, 2))));
    }),
    { numRuns: 300 },
  ));
