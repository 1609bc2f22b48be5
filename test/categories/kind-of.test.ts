import { expect, test } from '@jest/globals';
import { kindOf } from '../../src/categories/index.js';
import { categoryTitle } from '../../src/categories/standard.js';
import type { Kind } from '../../src/model/role.js';

test.each<[category: string, raw: unknown, kind: Kind | null]>([
  ['duties', 'whatever it is', 'list'],
  ['pay', {}, 'pay'],
  ['summary', [], 'text'],
  ['outlook', 'Grows.', 'text'],
  ['impact', 'Much.', 'text'],
  ['impact', ['Much'], 'list'],
  ['impact', [], 'list'],
  ['impact', { scope: 'team' }, 'attributes'],
  ['bonus', [{ statistic: 'mean' }, { amount: 5 }], 'pay'],
  ['bonus', [{ statistic: 'mean' }, 'A share'], 'list'],
  ['bonus', [{ statistic: 'mean' }, null], 'list'],
  ['bonus', [{ name: 'A share', amount: 5 }], 'list'],
  ['bonus', [{ text: 'A share', amount: 5 }], 'list'],
  ['bonus', { amount: 5 }, 'attributes'],
  ['duties', [{ amount: 5 }], 'list'],
  ['impact', 5, null],
  ['impact', null, null],
  ['impact', true, null],
  ['impact', undefined, null],
  ['constructor', 5, null],
])('the kind of the category %s with the value %j is %s', (category, raw, kind) => {
  expect(kindOf(category, raw)?.name ?? null).toBe(kind);
});

test.each([
  ['duties', 'Job duties'],
  ['impact', 'Impact'],
  ['works-with_whom', 'Works with whom'],
  ['pay--range', 'Pay range'],
  ['constructor', 'Constructor'],
])('the title of %s is %s', (category, title) => {
  expect(categoryTitle(category)).toBe(title);
});
