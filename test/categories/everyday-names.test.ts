import { expect, test } from '@jest/globals';
import { nameKey, standardCategoryNamed } from '../../src/categories/everyday-names.js';

test.each([
  ['Duties', 'duty'],
  [' work_styles ', 'work-style'],
  ['Why us?', 'why-u'],
  ['who? me', 'who?-me'],
  ['Class', 'class'],
])('the key of %j is %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test.each([
  ['duties', 'duties', null],
  ['Duty', 'duties', null],
  ['Responsibilities', 'duties', null],
  ['what they do?', 'duties', null],
  ['Salary', 'pay', null],
  ['Degrees', 'requirements', 'education'],
  ['working hours', 'environment', 'schedule'],
])('%s names %s, %s', (word, id, attribute) => {
  expect(standardCategoryNamed(word)).toEqual({ id, attribute });
});

test('other words name none', () => {
  expect(['craft', '', 'constructor'].map(standardCategoryNamed)).toEqual([undefined, undefined, undefined]);
});
