import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { placePay } from '../../src/compare/pay-place.js';
import type { PayToPlace, PercentilePlace } from '../../src/model/pay-place.js';
import type { PayCell } from '../../src/model/role.js';
import { payPlaceText } from '../../src/reports/pay-place-text.js';

const figures = ([p10, p25, median, p75, p90]: readonly number[]): PayCell[] =>
  Object.entries({ p10, p25, median, p75, p90 }).flatMap(([statistic, amount]) =>
    amount === undefined ? [] : [{ text: String(amount), statistic, amount, currency: 'USD', period: 'year' }],
  );
const official = figures([60_000, 70_000, 80_000, 100_000, 120_000]);

const pay = (low: number | null, high: number | null, more: Partial<PayToPlace> = {}): PayToPlace => ({
  low,
  high,
  currency: 'USD',
  period: 'year',
  hoursAWeek: null,
  ...more,
});

test.each<readonly [PayToPlace, string]>([
  [pay(65_000, 90_000), 'from the 17th to the 62nd percentile'],
  [pay(60_000, 120_000), 'from the 10th to the 90th percentile'],
  [pay(80_000, 80_000), 'at the 50th percentile'],
  [pay(50_000, 70_000), 'from among the lowest 10% to the 25th percentile'],
  [pay(50_000, 55_000), 'among the lowest 10%'],
  [pay(100_000, 130_000), 'from the 75th percentile to among the highest 10%'],
  [pay(80_000, null), 'from the 50th percentile on'],
  [pay(null, 80_000), 'up to the 50th percentile'],
  // $36 an hour is $67,392 for a year of 36 hours a week, and $74,880 for one of 40.
  [pay(36, 48, { period: 'hour', hoursAWeek: 36 }), 'from the 37th to the 74th percentile'],
  [pay(36, 48, { period: 'hour' }), 'from the 37th to the 74th percentile'],
  // Half of the time for half of the pay is the same pay.
  [pay(40_000, 40_000, { hoursAWeek: 20 }), 'at the 50th percentile'],
  [pay(5000, 6000, { period: 'month' }), 'from the 10th to the 30th percentile'],
  [pay(2000, 2000, { period: 'week' }), 'at the 78th percentile'],
  [pay(300, 300, { period: 'day' }), 'at the 45th percentile'],
])('%j: %s', (stated, text) => {
  const place = placePay(stated, official);
  expect(place && payPlaceText(place)).toBe(text);
});

test('whose pay it is stands before the end of the phrase', () => {
  const low = { is: 'within', percentile: 71 } as const;
  expect([payPlaceText({ low, high: null }, 'cooks'), payPlaceText({ low, high: low }, 'cooks')]).toEqual([
    'from the 71st percentile of cooks on',
    'at the 71st percentile of cooks',
  ]);
});

test('the amounts of a year are those of the hours stated, and of 40 hours', () => {
  const place = placePay(pay(36, 48.5, { period: 'hour', hoursAWeek: 36 }), official);
  expect([place?.year, place?.fullTimeYear]).toEqual([
    { low: 67_392, high: 90_792 },
    { low: 74_880, high: 100_880 },
  ]);
});

test.each<readonly [string, PayToPlace, readonly PayCell[]]>([
  ['another currency', pay(50_000, 60_000, { currency: 'EUR' }), official],
  ['no amount', pay(null, null), official],
  ['one percentile', pay(50_000, 60_000), official.slice(0, 1)],
  ['no official figures', pay(50_000, 60_000), []],
])('pay has no place with %s', (_, stated, figuresOf) => expect(placePay(stated, figuresOf)).toBeNull());

test('what is only known to be more than an amount is no percentile', () => {
  const topCoded = official.map((figure) => (figure.statistic === 'p90' ? { ...figure, topCoded: true } : figure));
  expect(payPlaceText(placePay(pay(110_000, 110_000), topCoded) ?? { low: null, high: null })).toBe('among the highest 25%');
});

test('higher pay never has a lower place', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 200_000 }), { minLength: 5, maxLength: 5 }),
      fc.tuple(fc.integer({ min: 0, max: 250_000 }), fc.integer({ min: 0, max: 250_000 })),
      (amounts, ends) => {
        const [low = 0, high = 0] = ends.toSorted((a, b) => a - b);
        const place = placePay(pay(low, high), figures(amounts.toSorted((a, b) => a - b)));
        expect(rank(place!.low!)).toBeLessThanOrEqual(rank(place!.high!));
      },
    ),
  ));

/** Below the lowest percentile comes 0, above the highest 100. */
function rank({ is, percentile }: PercentilePlace): number {
  return is === 'below' ? 0 : is === 'above' ? 100 : percentile;
}
