import { expect, test } from '@jest/globals';
import { scoreItems } from '../../src/similarity/score-items.js';
import { similarThreshold } from '../../src/similarity/thresholds.js';
import { areAlikeVerbs, isActionVerb } from '../../src/similarity/verb-kinds.js';

test.each([
  ['Plan a timetable', 'Prepare timetables'],
  ['Write leases', 'Draft leases'],
  ['Sell stamps', 'Issue stamps'],
  ['Book hotels', 'Arrange hotels for the board and its guests'],
  ['Set prices', 'Determine prices'],
  ['Inspect bridges', 'Check bridges for rust'],
])('the same thing is enough where the verbs go together: %s, %s', (left, right) => {
  const score = scoreOf(left, right);
  expect(score).toBeGreaterThanOrEqual(similarThreshold);
  expect(scoreOf(right, left)).toBe(score);
});

test.each([
  ['Clean windows', 'Break windows'],
  ['Guard prisons', 'Imprison guards'],
  ['Write letters to members', 'Deliver letters'],
  ['Manage a team', 'Join a team'],
  ['Prepare minutes', 'Prepare salads'],
  ['Keep bees', 'Keep calm when others do not'],
  ['Find new members', 'Find out why pumps stall'],
  ['Keep the register of members complete', 'Find out how courses are received and keep making them better'],
  ['Settle with the unions how overtime is calculated', 'Calculate discounts and tell customers'],
])('one shared word is not: %s, %s', (left, right) => {
  expect(scoreOf(left, right)).toBeLessThan(similarThreshold);
});

test('the more else is said, the less alike they are', () => {
  const scores = ['Plan a timetable', 'Plan a timetable for buses', 'Plan a timetable for buses, trams, trains, ships and planes'];
  expect(scores.map((plan) => Math.round(scoreOf(plan, 'Prepare timetables') * 100) / 100)).toEqual([0.6, 0.57, 0.45]);
});

test.each([
  [['plan'], ['prepar'], true],
  [['build', 'clean'], ['creat'], true],
  [['weld'], ['weld'], true],
  [['clean'], ['break'], false],
  [['teach'], ['bui'], false],
  [['weld'], ['sing'], false],
  [[], ['plan'], false],
])('what is done, %j and %j, can be the same: %s', (left, right, isAlike) => {
  expect([areAlikeVerbs(left, right), areAlikeVerbs(right, left)]).toEqual([isAlike, isAlike]);
});

test('a verb of work is one that has a kind', () => {
  expect(['plan', 'determin', 'potato'].map(isActionVerb)).toEqual([true, true, false]);
});

function scoreOf(left: string, right: string): number {
  return scoreItems([left], [right])[0]?.[0] ?? 0;
}
