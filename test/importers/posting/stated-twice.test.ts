import { expect, test } from '@jest/globals';
import type { AdPart, Statement } from '../../../src/importers/posting/statement.js';
import { withoutStatedTwice } from '../../../src/importers/posting/stated-twice.js';

const said = (part: AdPart, text: string): Statement => ({ part, text, place: null });

test.each([
  ['2 years of experience', 'required', 'At least 2 years of experience in a bakery', false],
  ['2 years of experience', 'required', 'At least 3 years of experience in a bakery', true],
  ['2 years of experience', 'required', "Deux ans d'expérience en boulangerie", false],
  ['bachelor degree', 'required', "A bachelor's degree in nutrition", false],
  ['2 years of experience', 'preferred', '2 years of experience with sourdough would be nice', true],
  ['SQL', 'required', 'Solid SQL', false],
  ['C', 'required', 'Solid C#', true],
  ['Sourdough', 'duties', 'Bake sourdough', true],
] as const)('%j beside %s %j stays: %j', (field, part, text, stays) => {
  expect(withoutStatedTwice([said('required', field)], [said(part, text)])).toHaveLength(stays ? 1 : 0);
});
