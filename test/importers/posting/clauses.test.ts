import { expect, test } from '@jest/globals';
import { clausesOf } from '../../../src/importers/posting/clauses.js';

test.each([
  ['4 years on excavators; crane experience preferred', 'required: 4 years on excavators | preferred: crane experience preferred'],
  ['Excavators and cranes', 'required: Excavators and cranes'],
  ['Cranes would be nice', 'preferred: Cranes would be nice'],
])('%s', (sentence, expected) => {
  const clauses = clausesOf(sentence, 'required');
  expect(clauses.map(({ part, text }) => `${part}: ${text}`).join(' | ')).toBe(expected);
});
