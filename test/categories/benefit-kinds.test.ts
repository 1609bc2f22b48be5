import { expect, test } from '@jest/globals';
import { areOtherBenefits } from '../../src/categories/benefit-kinds.js';

test.each([
  ['Pension: 6% from the employer', 'Health insurance, employer share 60%'],
  ['12 weeks of parental leave', '25 days of annual leave'],
  ['Sick pay from day one', '25 days of holiday'],
  ['Training budget of £1,000', 'Travel budget of £1,000'],
  ['30 Tage Urlaub', 'Betriebliche Altersvorsorge'],
])('%s is another kind of benefit than %s', (left, right) => {
  expect([areOtherBenefits(left, right), areOtherBenefits(right, left)]).toEqual([true, true]);
});

test.each([
  ['Company pension, 5% matched', '401(k) with 5% match'],
  ['Pays 80% of the premium for health', 'Medical, dental and vision insurance'],
  ['Free parking', 'A parking permit at cost'],
  ['A desk of your own', 'Health insurance'],
])('%s may be the same as %s', (left, right) => {
  expect(areOtherBenefits(left, right)).toBe(false);
});
