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
  ['Looks into faults', 'investigate faults'],
  ['He set up, sets up, setting up', 'he install, install, install'],
  ['carries out checks', 'perform checks'],
  ['Try to work OUT costs', 'try to calculate costs'],
  ['Put together and take apart engines', 'assemble and disassemble engines'],
  ['Cut back trees', 'trim trees'],
  ['speeds up', 'accelerate'],
  ['Running out of milk', 'running out of milk'],
  ['Look At Shops', 'Look At Shops'],
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
