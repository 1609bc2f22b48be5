import { expect, test } from '@jest/globals';
import { readClauses } from '../../src/similarity/clause.js';
import { swapRoles } from '../../src/similarity/role-swaps.js';
import { scoreItems } from '../../src/similarity/score-items.js';
import { similarThreshold } from '../../src/similarity/thresholds.js';

test.each([
  ['Assess apprentices', 'Be assessed by apprentices'],
  ['Coach players', 'I was coached by players'],
  ['Audited branches', 'Audited by branches'],
  ['Train volunteers in first aid', 'Be trained in first aid'],
  ['Supervise midwives', 'Work under the close supervision of midwives'],
  ['Coach sales staff', 'Receive coaching from sales staff'],
  ['Pilots are guided by controllers', 'Controllers are guided by pilots'],
  ['Editors advise authors', 'Authors advise editors'],
  ['Editors advise authors', 'Editors are advised by authors'],
  ['Paint designs', 'Design paints'],
  ['Instruct pilots', 'Pilot instructors'],
  ['Report to managers', 'Manage reports'],
  ['Refer clients to lawyers', 'Refer lawyers to clients'],
  ['Translate Dutch into English', 'Translate English into Dutch'],
  ['Carry parts from the store to the bench', 'Carry parts from the bench to the store'],
  ['Give feedback to students', 'Receive feedback from students'],
  ['Ask patients questions', 'Answer questions of patients'],
  ['Advise nurses', 'Nurses advise doctors'],
  ['Ask and teach', 'Answer'],
  ['Lead teams', 'Follow teams'],
  ['Be trained', 'Train'],
])('%s and %s are not alike', (left, right) => {
  expect([swaps(left, right), swaps(right, left)]).toEqual([true, true]);
  expect(scoreOf(left, right)).toBeLessThan(similarThreshold);
  expect(scoreOf(right, left)).toBe(scoreOf(left, right));
});

test.each([
  ['Pilots are guided by controllers', 'Controllers guide pilots'],
  ['Budgets are planned by the manager', 'Plan budgets'],
  ['Be assessed by a doctor', 'Be assessed by doctors'],
  ['Be supervised by midwives', 'Work under the supervision of midwives'],
  ['Receive training from chefs', 'Be trained by chefs'],
  ['Market research', 'Research markets'],
  ['Project management', 'Manage projects'],
  ['Test automation', 'Automate tests'],
  ['Sales forecasts', 'Forecast sales'],
  ['Reduced costs by 20%', 'Reduce costs'],
  ['Carry parts from the store to the bench', 'Carry parts from stores to benches'],
])('%s and %s are alike', (left, right) => {
  expect([swaps(left, right), swaps(right, left)]).toEqual([false, false]);
  expect(scoreOf(left, right)).toBeGreaterThanOrEqual(similarThreshold);
});

test.each([
  ['Doctors advise nurses', 'Advise nurses'],
  ['Reports are checked by managers', 'Managers check reports'],
  ['Manage managers', 'Managers manage'],
  ['Cut trees', 'Tree cutters'],
  ['Clean shops', 'Shop for cleaners'],
  ['Act on orders', 'Order acts'],
  ['Move goods from the shop to the farm', 'Move goods from the shop to the town'],
])('nobody changes places in %s and %s', (left, right) => {
  expect([swaps(left, right), swaps(right, left)]).toEqual([false, false]);
});

function swaps(left: string, right: string): boolean {
  return swapRoles(readClauses(left), readClauses(right));
}

function scoreOf(left: string, right: string): number {
  return scoreItems([left], [right])[0]?.[0] ?? 0;
}
