import { expect, test } from '@jest/globals';
import { withSingleVerbs } from '../../src/similarity/phrasal-verbs.js';
import { scoreItems } from '../../src/similarity/score-items.js';
import { similarThreshold } from '../../src/similarity/thresholds.js';

test.each([
  ['Looked after the horses', 'care the horses'],
  ['Drawing up leases', 'prepare leases'],
  ['Tidies up and fills in forms', 'clean and complete forms'],
  ['Set up stalls, keeping track of stock', 'install stalls, monitor stock'],
  ['Got rid of rats', 'remove rats'],
  ['look up numbers', 'look up numbers'],
])('reads %s as %s', (text, plain) => {
  expect(withSingleVerbs(text)).toBe(plain);
});

test.each([
  ['Draw up leases', 'Prepare leases for tenants'],
  ['Filled in customs forms', 'Complete customs forms'],
  ['Keep an eye on stock levels', 'Monitor inventory levels'],
])('%s and %s are alike', (left, right) => {
  expect(scoreItems([left], [right])[0]?.[0]).toBeGreaterThanOrEqual(similarThreshold);
});
