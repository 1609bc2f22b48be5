import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { offerPay } from '../../src/categories/offers/pay-totals.js';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Comparison } from '../../src/model/comparison.js';
import { payTable } from '../../src/reports/offers/pay-table.js';
import { readRole } from '../generate.js';

const part = fc.record({
  part: fc.constantFrom('base', 'Base salary', 'bonus', 'equity', 'sign-on', 'night shifts', 'pension'),
  statistic: fc.constantFrom(undefined, 'minimum', 'maximum'),
  amount: fc.integer({ min: 0, max: 20_000_000 }).map((cents) => cents / 100),
  currency: fc.constant('USD'),
  period: fc.constantFrom('year', 'month', 'week', 'hour', 'once'),
  guaranteed: fc.constantFrom(undefined, true, false),
});

const offer = fc.record({
  pay: fc.array(part, { minLength: 1, maxLength: 6 }),
  terms: fc.record({
    'hours a week': fc.constantFrom(undefined, 20, 37.5, 40),
    'leave days a year': fc.constantFrom(undefined, 20, 27),
    holidays: fc.constantFrom(undefined, 0, 10),
  }),
});

async function readOffer(raw: object, id = 'a'): ReturnType<typeof readRole> {
  return readRole({ ...raw, id, title: id, document: 'offer' });
}

async function compareOffers(left: object, right: object, ids = ['a', 'b']): Promise<Comparison> {
  return compareRoles([await readOffer(left, ids[0]), await readOffer(right, ids[1])]);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** The first sentence without the names of the offers. */
function withoutNames({ highlights }: Comparison): string | undefined {
  return highlights[0]?.replaceAll(/\b[ab]\b/g, '');
}

function totalsOf({ categories }: Comparison): unknown {
  return categories.find(({ id }) => id === 'pay')?.totals;
}

test('what is certain is never more than what is possible', async () => {
  await fc.assert(
    fc.asyncProperty(offer, async (raw) => {
      const { totals } = offerPay((await readOffer(raw)).categories);
      if (totals) expect(totals.guaranteed).toBeLessThanOrEqual(totals.possible);
    }),
  );
});

test('sums are those of the rows, and what is paid once is in none', async () => {
  await fc.assert(
    fc.asyncProperty(offer, async (raw) => {
      const pay = offerPay((await readOffer(raw)).categories);
      const yearly = pay.parts.filter(({ cells }) => cells.every(({ period }) => period !== 'once'));
      if (!pay.totals) return expect(yearly).toEqual([]);
      expect(pay.totals.guaranteed).toBeCloseTo(sum(yearly.flatMap(({ isGuaranteed, low }) => (isGuaranteed ? [low] : []))), 2);
      expect(pay.totals.possible).toBeCloseTo(sum(yearly.map(({ high }) => high)), 2);
    }),
  );
});

test('each part has a row of the table, once', async () => {
  await fc.assert(
    fc.asyncProperty(offer, offer, async (left, right) => {
      const offers = [offerPay((await readOffer(left)).categories), offerPay((await readOffer(right)).categories)];
      const rows = payTable(offers).filter(({ isSum }) => !isSum);
      const stated = offers.map(({ parts }) => parts.filter(({ high }) => high > 0).length);
      expect([0, 1].map((role) => rows.filter(({ cells }) => cells[role] !== null).length)).toEqual(stated);
    }),
  );
});

test('swapping two offers swaps totals and questions, and says the same', async () => {
  await fc.assert(
    fc.asyncProperty(offer, offer, async (left, right) => {
      const [there, back] = [await compareOffers(left, right), await compareOffers(right, left, ['b', 'a'])];
      expect(totalsOf(back)).toEqual([totalsOf(there)].flatMap((totals) => (Array.isArray(totals) ? [totals.toReversed()] : [totals]))[0]);
      expect(back.questions).toEqual(there.questions?.toReversed());
      expect(withoutNames(back)).toEqual(withoutNames(there));
    }),
  );
});

test('the order of parts in a file changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(offer, offer, async (left, right) => {
      const reversed = { ...left, pay: left.pay.toReversed() };
      const [there, again] = [await compareOffers(left, right), await compareOffers(reversed, right)];
      expect(totalsOf(again)).toEqual(totalsOf(there));
      expect([...(again.questions ?? [])].map((each) => [...each].sort())).toEqual(
        [...(there.questions ?? [])].map((each) => [...each].sort()),
      );
    }),
  );
});

test.each([
  ['a role', undefined, undefined],
  ['a résumé', 'resume', undefined],
  ['an ad', 'posting', 2],
  ['an offer', 'offer', 2],
])('an offer beside %s is asked about', async (_name, document, count) => {
  const pay = [{ part: 'base', amount: 1, currency: 'USD', period: 'year' }];
  const roles = [await readOffer({ pay }), await readRole({ id: 'b', title: 'B', document, pay })];
  expect(compareRoles(roles).questions?.length).toBe(count);
});
