import { expect, test } from '@jest/globals';
import { isAboutCompany, isBoilerplate } from '../../../src/importers/posting/boilerplate.js';

test.each([
  'Reposted 3 days ago',
  'Over 200 applicants',
  'Show more',
  'Save this job',
  'Erschienen: vor 2 Tagen',
  'Rosehip is committed to an inclusive workplace',
  'The bakery does not discriminate on any ground',
  'Wir diskriminieren niemanden',
])('%j says nothing of the job', (sentence) => {
  expect(isBoilerplate(sentence)).toBe(true);
});

test.each([
  'Save energy in the plant',
  'Show customers more of our range',
  'Private health insurance',
  'Good with guests and people of every age',
  'You lead a team of bakers',
  'Merken und Marken pflegen',
])('%j says something of it', (sentence) => {
  expect(isBoilerplate(sentence)).toBe(false);
});

test.each([
  ['We are a bakery of nine people, and we are looking for a tenth', true],
  ['Wir sind ein Hof mit vierzig Kühen und suchen Hilfe', true],
  ['We are looking for a baker who likes mornings and quiet', false],
  ['Wir suchen eine Bäckerin', false],
])('whether %j is about the company: %j', (sentence, expected) => {
  expect(isAboutCompany(sentence)).toBe(expected);
});
