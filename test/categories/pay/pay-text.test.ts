import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PayDelta, Row } from '../../../src/model/comparison.js';
import type { PayCell } from '../../../src/model/role.js';
import { payDeltaText, payLabelText } from '../../../src/categories/pay/pay-text.js';

interface Figure {
  readonly amount: number;
  readonly topCoded?: boolean;
}

const exactly = (amount: number): Figure => ({ amount });
const orMore = (amount: number): Figure => ({ amount, topCoded: true });

const cellOf = (figure: Figure): PayCell => ({ text: '', statistic: 'mean', currency: 'USD', period: 'year', ...figure });

const rowOf = (delta: PayDelta, figures: readonly Figure[]): Row<PayCell, PayDelta> => ({
  status: 'different',
  label: null,
  match: null,
  scale: null,
  delta,
  cells: figures.map(cellOf),
});

test.each<[figures: readonly Figure[], amount: number, text: string | null]>([
  [[exactly(100), exactly(150)], 50, '+$50, 50.0%'],
  [[exactly(100), orMore(150)], 50, 'at least +$50, 50.0%'],
  [[orMore(150), exactly(100)], -50, 'at least -$50, the other 50.0% more'],
  [[exactly(150), exactly(100)], -50, '-$50, the other 50.0% more'],
  [[orMore(100), exactly(150)], 50, 'not comparable: the lower amount may be higher than stated'],
  [[exactly(150), orMore(100)], -50, 'not comparable: the lower amount may be higher than stated'],
  [[orMore(100), orMore(150)], 50, 'not comparable: the lower amount may be higher than stated'],
  [[orMore(100), exactly(100)], 0, null],
  [[exactly(100), orMore(100)], 0, null],
  [[exactly(100), exactly(150), exactly(120)], 50, '$50, 50.0% apart'],
  [[exactly(100), exactly(150), orMore(120)], 50, 'at least $50, 50.0% apart'],
  [[orMore(100), exactly(150), exactly(100)], 50, 'at least $50, 50.0% apart'],
  [[orMore(100), exactly(150), exactly(120)], 50, 'not comparable: the lower amount may be higher than stated'],
  [[orMore(100), exactly(100), exactly(100)], 0, null],
])('describes the difference of %j, by %d', (figures, amount, text) => {
  expect(payDeltaText(rowOf({ amount, percent: amount }, figures))).toBe(text);
});

test('a difference is true whatever the true values of top-coded figures are', () => {
  const figure = fc.record({ amount: fc.nat(5), topCoded: fc.boolean(), above: fc.nat(9) });
  fc.assert(
    fc.property(figure, figure, (left, right) => {
      const [from, to] = [left, right].map(({ amount, topCoded, above }) => amount + (topCoded ? above : 0));
      const text = payDeltaText(rowOf({ amount: right.amount - left.amount, percent: null }, [left, right]));
      const [, bound, sign, figures] = /^(at least )?([+-])\$(\d+)$/.exec(text ?? '') ?? [];
      if (from === undefined || to === undefined || figures === undefined) return true;
      const apart = sign === '-' ? from - to : to - from;
      return bound === undefined ? apart === Number(figures) : apart >= Number(figures);
    }),
  );
});

test.each([
  ['p10, USD a year', 'lowest 10%, USD a year'],
  ['p90, USD a year, United States / p90, EUR an hour', 'highest 10%, USD a year, United States / highest 10%, EUR an hour'],
  ['mean, USD a year, p10 Street', 'mean, USD a year, p10 Street'],
])('says %j in words', (label, expected) => {
  expect(payLabelText(label)).toBe(expected);
});
