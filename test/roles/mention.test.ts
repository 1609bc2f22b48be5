import { expect, test } from '@jest/globals';
import { mentions } from '../../src/roles/mention.js';

test.each<[name: string, text: string, isMentioned: boolean]>([
  ['product manager', 'title: Product Manager\n', true],
  ['Product-Manager', 'title: product\n  manager\n', true],
  ['product manager', 'title: Manager of a product\n', false],
  ['product manager', 'title: Productmanager\n', false],
  ['product manager', 'title: Product and Manager\n', false],
  ["chef's mate", 'title: Chefs Mate\n', true],
  ['chefs mate', 'title: Chef’s mate\n', true],
  ['bäcker', 'title: BÄCKER\n', true],
  ['bäcker', 'title: BA\u0308CKER\n', true],
  ['１２', 'title: 12\n', true],
  // What an escape stands for, and a name of signs alone, cannot be looked for.
  ['bäcker', 'title: "B\\xe4cker"\n', true],
  ['++', 'title: Baker\n', true],
])('%j is mentioned in %j: %p', (name, text, isMentioned) => {
  expect(mentions(name)(text)).toBe(isMentioned);
});
