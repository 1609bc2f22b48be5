import { expect, test } from '@jest/globals';
import { withoutLeadIn } from '../../src/similarity/lead-ins.js';

test.each([
  ['Responsible for preparing meals', 'preparing meals'],
  ['Ability to demonstrate strong knowledge of Python', 'demonstrate strong knowledge of Python'],
  ['Proven track record in sales', 'sales'],
  ['5+ years of experience with Java', '5+ years of Java'],
  ['Working knowledge of and experience with SQL is a plus', 'SQL'],
  ['Must be able to lift 50 pounds', 'lift 50 pounds'],
  ['Communication skills', 'Communication'],
  ['Experience', 'Experience'],
  ['Direct and coordinate activities', 'Direct and coordinate activities'],
  ['', ''],
])('removes the lead-in of: %s', (text, rest) => expect(withoutLeadIn(text)).toBe(rest));
