import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { createScorer } from '../../src/similarity/text-similarity.js';
import { scoreItems } from '../../src/similarity/score-items.js';
import { sameDutyThreshold, similarThreshold } from '../../src/similarity/thresholds.js';

const scoreOf = (left: string, right: string) => scoreItems([left], [right])[0]?.[0];
const verdict = (left: string, right: string) => {
  const score = scoreOf(left, right) ?? 0;
  return score >= sameDutyThreshold ? 'same' : score >= similarThreshold ? 'similar' : 'different';
};
const why = (left: string, right: string) => createScorer([[left], [right]]).why(0, 0, 1, 0);

describe('does not call two items the same that differ by', () => {
  test.each([
    ['all but a verb', 'Prepare reports', 'Prepare meals', 'different'],
    ['a figure', '5+ years of experience in nursing', '3+ years of experience in nursing', 'similar'],
    ['a figure in words', 'Five years of experience in nursing', 'Three years of experience in nursing', 'similar'],
    ['more than and less than', 'Keep latency > 100 ms', 'Keep latency < 100 ms', 'similar'],
    ['at most and at least', 'Keep latency ≤100 ms', 'Keep latency ≥ 100 ms', 'similar'],
    ['the sign of a figure', 'Change costs by −10 %', 'Change costs by +10 %', 'similar'],
    ['a negation', 'Work without supervision', 'Work under supervision', 'different'],
    ['a negated requirement', 'Does not require travel', 'Requires travel', 'different'],
    ['a word and its counterpart', 'Process accounts payable invoices', 'Process accounts receivable invoices', 'similar'],
    ['a verb and its reverse', 'Reduce costs', 'Increase costs', 'different'],
    ['an action and its reversal', 'Grant access to systems', 'Revoke access to systems', 'different'],
  ])('%s', (_, left, right, expected) => expect(verdict(left, right)).toBe(expected));
});

describe('calls two items the same despite', () => {
  test.each([
    ['an acronym from the table', 'SQL', 'Structured Query Language'],
    ['an acronym of two letters', 'QA', 'quality assurance'],
    ['the short name of a product', 'Postgres', 'PostgreSQL'],
    ['an acronym with a version', 'HTML5', 'Hypertext markup language HTML'],
    ['an acronym found by initials', 'FMEA', 'Failure mode and effects analysis'],
    ['a lead-in', 'Responsible for preparing monthly reports', 'Prepare monthly reports'],
    ['two lead-ins', 'Strong knowledge of Python', 'Experience with Python'],
    ['an empty word at the end', 'Communication skills', 'Communication'],
    ['two ways to write at least', 'Keep uptime ≥ 99.9 %', 'Keep uptime >= 99.9%'],
    ['opposite verbs in both, in another order', 'Increase sales and reduce costs', 'Reduce costs and increase sales'],
    ['a figure in words and in digits', 'Five years of experience in nursing', '5 years of experience in nursing'],
  ])('%s', (_, left, right) => expect(verdict(left, right)).toBe('same'));
});

test.each([
  ['Data analysis', 'Analyze data'],
  ['Equipment maintenance', 'Maintain equipment'],
  ['Strategic planning', 'Plan strategy'],
  ['Team leader', 'Leading a team'],
])('matches a noun with its verb: %s', (left, right) => expect(scoreOf(left, right)).toBeGreaterThan(0.5));

test('scores two similar items that are alone in their lists as similar', () => {
  expect(scoreOf('Research customer requirements', 'Conduct market research to find customer needs')).toBeGreaterThanOrEqual(
    similarThreshold,
  );
});

test('gives the matching words as written as the reasons', () => {
  expect(why('SQL', 'Structured Query Language')).toEqual(['SQL = structured query language']);
  expect(why('Research customer requirements', 'Conduct market research to find customer needs')).toEqual([
    'research',
    'customer',
    'requirements ~ needs',
  ]);
});

test('throws a RangeError for an index out of range', () => {
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
  test('scores range from 0 to 1 and are symmetric', () => {
    assert(
      property(list, list, (left, right) => {
        const forward = scoreItems(left, right);
        const backward = scoreItems(right, left);
        expect(forward.flat().every((score) => score >= 0 && score <= 1)).toBe(true);
        expect(forward).toEqual(left.map((_, i) => right.map((__, j) => backward[j]?.[i])));
      }),
    );
  });

  test('equal texts score 1', () => {
    assert(property(list, (items) => scoreItems(items, items).every((row, index) => row[index] === 1)));
  });

  test('the order of items does not change any score, to the last bit', () => {
    assert(
      property(list, list, (left, right) => {
        const reversed = scoreItems(left.toReversed(), right.toReversed());
        expect(reversed.toReversed().map((row) => row.toReversed())).toEqual(scoreItems(left, right));
      }),
    );
  });

  test('the order of roles does not change any score, to the last bit', () => {
    assert(
      property(list, list, list, (a, b, c) => {
        expect(createScorer([c, a, b]).between(1, 0)(0, 0)).toBe(createScorer([a, b, c]).between(0, 2)(0, 0));
        expect(createScorer([c, a, b]).why(1, 0, 2, 0)).toEqual(createScorer([a, b, c]).why(0, 0, 1, 0));
      }),
    );
  });
});
