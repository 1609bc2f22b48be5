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
  ['Minimum of 3 years of experience in welding', 'Minimum of 3 years of welding'],
  ['over 5 years of proven experience with Java', 'over 5 years of Java'],
  ['10 years experience in sales required', '10 years sales'],
  ['Knowledge and understanding of SQL', 'SQL'],
  ['Experienced in and responsible for sales', 'sales'],
  ['In charge of  sales ', 'sales'],
  ['Excellent communication skills required', 'Excellent communication'],
  ['', ''],
])('removes the lead-in of: %s', (text, rest) => expect(withoutLeadIn(text)).toBe(rest));

test.each([
  'Knowledge and love of SQL',
  'x1 years of experience in sales',
  'Ability to',
  'Skills in',
  '5 years of',
  '3 years experience',
  '5 skills',
  'a skills',
  'é experience',
  'At least two years',
])('leaves as it is: %s', (text) => expect(withoutLeadIn(text)).toBe(text));
