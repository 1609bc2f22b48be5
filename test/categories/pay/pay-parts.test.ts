import { expect, test } from '@jest/globals';
import { canonicalPart, isUsuallyGuaranteed } from '../../../src/categories/pay/pay-parts.js';

test.each([
  ['base', 'base', true],
  ['Base salary', 'base', true],
  ['401(k) match', 'retirement match', true],
  ['13th month', '13th salary', true],
  ['allowance', 'allowance', true],
  ['Signing bonus', 'sign-on', true],
  ['bonus', 'bonus', false],
  ['RSUs', 'equity', false],
  ['commission', 'commission', false],
  ['overtime', 'overtime', false],
  ['relocation', 'relocation', false],
])('%s is %s, guaranteed: %p', (part, canonical, isGuaranteed) => {
  expect([canonicalPart(part), isUsuallyGuaranteed(part)]).toEqual([canonical, isGuaranteed]);
});

test.each([
  ['holiday bonus', false],
  ['housing allowance', true],
  ['company pension scheme', true],
  ['share of the fees', false],
  ['a car', false],
])('%s stays a part of its own, guaranteed: %p', (part, isGuaranteed) => {
  expect([canonicalPart(part), isUsuallyGuaranteed(part)]).toEqual([part, isGuaranteed]);
});
