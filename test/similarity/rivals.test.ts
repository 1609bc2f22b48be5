import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { align } from '../../src/compare/align.js';
import { itemTiers } from '../../src/categories/item-tiers.js';
import { weighRivals } from '../../src/similarity/rivals.js';
import { scoreItems } from '../../src/similarity/score-items.js';
import { createScorer } from '../../src/similarity/sentence-scorer.js';
import { similarThreshold } from '../../src/similarity/thresholds.js';

const duties =
  `Check deliveries against the order; Count goods on arrival; Order what is running low; Answer calls from customers; Help callers with their accounts;
Write to customers about late payments; Chase unpaid bills; Keep the accounts up to date; Record payments; Prepare the yearly accounts; Teach children to read;
Plan lessons; Mark homework; Meet parents to talk about progress; Wash and dress patients; Give medicines; Take blood samples; Record what patients say;
Repair engines; Change tyres; Order spare parts; Tell customers what a repair will cost; Plan projects; Report progress to managers; Prepare reports;
Train new staff; Supervise trainees; Check the work of others; Maintain the KPI dashboard; Track key performance indicators; Run FMEA workshops;
Run failure mode and effects analysis workshops`.split(/;\s*/);
const duty = fc.constantFrom(...duties);
const more = fc.array(duty, { maxLength: 12 });

test('the score of two sentences by themselves is the same in all lists, to the last bit', () =>
  fc.assert(
    fc.property(duty, duty, more, more, (left, right, lefts, rights) => {
      const scorer = createScorer([
        [...lefts, left],
        [...rights, right],
      ]);
      expect(scorer.between(0, 1)(lefts.length, rights.length)).toBe(createScorer([[left], [right]]).between(0, 1)(0, 0));
    }),
  ));

test('below the floor that is asked for a score may be inexact, but stays below; above, it is exact to the last bit', () =>
  fc.assert(
    fc.property(fc.array(duty, { minLength: 5, maxLength: 12 }), fc.constantFrom(0.1, similarThreshold, 0.6, 0.9), (texts, floor) => {
      const [exact, quick] = [0, floor].map((least) => createScorer([texts, duties], least).between(0, 1));
      for (const [i] of texts.entries())
        for (const [j] of duties.entries()) {
          const score = exact!(i, j);
          if (score >= floor) expect(quick!(i, j)).toBe(score);
          else expect(quick!(i, j)).toBeLessThan(floor);
        }
    }),
  ));

const scoredPairs = fc.array(fc.record({ left: fc.nat(4), right: fc.nat(4), score: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 20 }); // prettier-ignore

test('rivals decide which pair comes first, never whether it counts', () =>
  fc.assert(
    fc.property(scoredPairs, (pairs) => {
      const scores = weighRivals(pairs);
      expect(scores.map((score) => score >= similarThreshold)).toEqual(pairs.map(({ score }) => score >= similarThreshold));
      expect(scores.every((score, index) => score >= 0 && score <= pairs[index]!.score + 1e-9)).toBe(true);
    }),
  ));

test('a pair without rivals keeps its score, and the more alike a rival is, the more it takes', () => {
  const pair = { left: 0, right: 0, score: 0.8 };
  const [alone, beside, behind] = [0, 0.5, 0.9].map((score) => weighRivals([pair, { left: 0, right: 1, score }])[0]!);
  expect(alone).toBeCloseTo(0.8);
  expect(beside).toBeLessThan(0.8);
  expect(behind).toBeLessThan(beside!);
});

test('items that have nothing to do with a pair never make it appear or vanish', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(duty, { maxLength: 8 }),
      fc.uniqueArray(duty, { maxLength: 8 }),
      duty,
      fc.boolean(),
      (left, right, added, first) => {
        const [own, other] = first ? [left, right] : [right, left];
        fc.pre(
          !own.includes(added) &&
            scoreItems([added], other)
              .flat()
              .every((score) => score < 0.1),
        );
        const before = matches(left, right);
        expect(first ? matches([added, ...left], right) : matches(left, [added, ...right])).toEqual(before);
      },
    ),
    { numRuns: 500 },
  ));

function matches(left: readonly string[], right: readonly string[]): string[] {
  const lists = [left, right].map((texts) => texts.map((text) => ({ kind: 'list', label: null, scale: null, cell: { text } }) as const));
  const tiers = itemTiers({ attributeOf: () => '', isItem: () => true });
  return align(lists, tiers, ['a', 'b'], 'duties')
    .filter(({ indices }) => !indices.includes(null))
    .map(({ indices: [i, j] }) => `${left[i!]} | ${right[j!]}`)
    .sort();
}
