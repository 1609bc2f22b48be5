import { expect, test } from '@jest/globals';
import { scoreItems } from '../../src/similarity/score-items.js';
import { sameDutyThreshold, similarThreshold } from '../../src/similarity/thresholds.js';
import { judgedPairs, type JudgedPair } from './judged-pairs.js';

const minCorrect = 68;

test.each(judgedPairs)('scores as before ($trade): $left | $right', ({ left, right, judged, score, miss }) => {
  expect(scoreOf(left, right)).toBeCloseTo(score, 2);
  expect(verdictOf(left, right) === judged).toBe(miss !== true);
});

test(`at least ${minCorrect} of ${judgedPairs.length} verdicts are correct`, () => {
  expect(judgedPairs.filter(isCorrect).length).toBeGreaterThanOrEqual(minCorrect);
});

test('never calls two items the same that are different or only similar', () => {
  expect(judgedPairs.filter(({ left, right, judged }) => judged !== 'same' && verdictOf(left, right) === 'same')).toEqual([]);
});

function isCorrect({ left, right, judged }: JudgedPair): boolean {
  return verdictOf(left, right) === judged;
}

function verdictOf(left: string, right: string): JudgedPair['judged'] {
  const score = scoreOf(left, right);
  if (score >= sameDutyThreshold) return 'same';
  return score >= similarThreshold ? 'similar' : 'different';
}

function scoreOf(left: string, right: string): number {
  return scoreItems([left], [right])[0]?.[0] ?? 0;
}
