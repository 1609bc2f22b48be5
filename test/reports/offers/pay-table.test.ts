import { expect, test } from '@jest/globals';
import { offerPay } from '../../../src/categories/offers/pay-totals.js';
import { payTable } from '../../../src/reports/offers/pay-table.js';
import { part } from '../../categories/offers/offer.js';
import { readRole } from '../../generate.js';

test('a part that only the benefits name is not shown as one that the offer does not have', async () => {
  const base = part('base', 100);
  const raws = [
    { pay: [base], benefits: ['$100 and a 10% annual bonus'] },
    { pay: [base, part('bonus', 10), part('RSUs', 5)], benefits: ['Flexible working options'] },
  ];
  const roles = await Promise.all(raws.map((raw) => readRole({ id: 'offer', title: 'Offer', ...raw })));
  const offers = roles.map(({ categories }) => offerPay(categories));
  const cells = Object.fromEntries(payTable(offers).map((row) => [row.name, row.cells]));
  expect(cells['bonus']).toEqual(['see benefits', 'up to $10']);
  expect(cells['RSUs a year']).toEqual([null, 'up to $5']);
});
