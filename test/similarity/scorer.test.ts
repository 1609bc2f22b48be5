import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { createScorer } from '../../src/similarity/scorer.js';
import { scoreItems } from '../../src/similarity/score-items.js';
import { sameDutyThreshold, similarThreshold } from '../../src/similarity/thresholds.js';

const one = (left: string, right: string) => scoreItems([left], [right])[0]?.[0];
const verdict = (left: string, right: string) => {
  const score = one(left, right) ?? 0;
  return score >= sameDutyThreshold ? 'same' : score >= similarThreshold ? 'similar' : 'different';
};
const why = (left: string, right: string) => createScorer([[left], [right]]).why(0, 0, 1, 0);

describe('what must not be taken for the same', () => {
  test.each([
    ['a verb alone in common', 'Prepare reports', 'Prepare meals', 'different'],
    ['other figures', '5+ years of experience in nursing', '3+ years of experience in nursing', 'similar'],
    ['figures in words', 'Five years of experience in nursing', 'Three years of experience in nursing', 'similar'],
    ['more and less', 'Keep latency > 100 ms', 'Keep latency < 100 ms', 'similar'],
    ['at most and at least', 'Keep latency ≤100 ms', 'Keep latency ≥ 100 ms', 'similar'],
    ['a loss and a gain', 'Change costs by −10 %', 'Change costs by +10 %', 'similar'],
    ['a negation', 'Work without supervision', 'Work under supervision', 'different'],
    ['a denied requirement', 'Does not require travel', 'Requires travel', 'different'],
    ['opposites', 'Process accounts payable invoices', 'Process accounts receivable invoices', 'similar'],
    ['what undoes the other', 'Reduce costs', 'Increase costs', 'different'],
    ['what is taken back', 'Grant access to systems', 'Revoke access to systems', 'different'],
  ])('%s', (_, left, right, expected) => expect(verdict(left, right)).toBe(expected));
});

describe('what must be taken for the same', () => {
  test.each([
    ['an acronym of the table', 'SQL', 'Structured Query Language'],
    ['an acronym of two letters', 'QA', 'quality assurance'],
    ['a product by its short name', 'Postgres', 'PostgreSQL'],
    ['a short form with a version', 'HTML5', 'Hypertext markup language HTML'],
    ['an acronym found by its initials', 'FMEA', 'Failure mode and effects analysis'],
    ['a lead-in', 'Responsible for preparing monthly reports', 'Prepare monthly reports'],
    ['two lead-ins', 'Strong knowledge of Python', 'Experience with Python'],
    ['words behind', 'Communication skills', 'Communication'],
    ['at least in two ways', 'Keep uptime ≥ 99.9 %', 'Keep uptime >= 99.9%'],
    ['what says both, in another order', 'Increase sales and reduce costs', 'Reduce costs and increase sales'],
    ['figures in words and digits', 'Five years of experience in nursing', '5 years of experience in nursing'],
  ])('%s', (_, left, right) => expect(verdict(left, right)).toBe('same'));
});

test.each([
  ['Data analysis', 'Analyze data'],
  ['Equipment maintenance', 'Maintain equipment'],
  ['Strategic planning', 'Plan strategy'],
  ['Team leader', 'Leading a team'],
])('a noun is the verb that it comes from: %s', (left, right) => expect(one(left, right)).toBeGreaterThan(0.5));

test('an item alone in its list is judged sensibly', () => {
  expect(one('Research customer requirements', 'Conduct market research to find customer needs')).toBeGreaterThanOrEqual(similarThreshold);
});

test('the reasons are words as written', () => {
  expect(why('SQL', 'Structured Query Language')).toEqual(['SQL = structured query language']);
  expect(why('Research customer requirements', 'Conduct market research to find customer needs')).toEqual([
    'research',
    'customer',
    'requirements ~ needs',
  ]);
});

test('an index beyond the lists is a RangeError', () => {
  expect(() => createScorer([['a'], []]).between(0, 1)(0, 0)).toThrow(RangeError);
});

const word = constantFrom(
  ...'prepare reports meals SQL structured query language not without 5 3+ years experience with customers clients ü train staff, (IT) and to using new'.split(
    ' ',
  ),
);
const text = oneof(
  array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  string({ unit: 'grapheme', maxLength: 12 }),
);
const list = array(text, { minLength: 1, maxLength: 5 });

describe('laws', () => {
  test('scores are numbers from 0 to 1, the same from either side', () => {
    assert(
      property(list, list, (left, right) => {
        const there = scoreItems(left, right);
        const back = scoreItems(right, left);
        expect(there.flat().every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(there).toEqual(left.map((_, i) => right.map((__, j) => back[j]?.[i])));
      }),
    );
  });

  test('equal text scores 1', () => {
    assert(property(list, (items) => scoreItems(items, items).every((row, index) => row[index] === 1)));
  });

  test('the order of items changes no score, to the last bit', () => {
    assert(
      property(list, list, (left, right) => {
        const turned = scoreItems(left.toReversed(), right.toReversed());
        expect(turned.toReversed().map((row) => row.toReversed())).toEqual(scoreItems(left, right));
      }),
    );
  });

  test('the order of roles changes no score, to the last bit', () => {
    assert(
      property(list, list, list, (a, b, c) => {
        expect(createScorer([c, a, b]).between(1, 0)(0, 0)).toBe(createScorer([a, b, c]).between(0, 2)(0, 0));
        expect(createScorer([c, a, b]).why(1, 0, 2, 0)).toEqual(createScorer([a, b, c]).why(0, 0, 1, 0));
      }),
    );
  });
});
