import { expect, test } from '@jest/globals';
import { employmentOf } from '../../../src/importers/posting/shapes/employment.js';

test.each([
  ['FULL_TIME', 'full time'],
  ['Full or part time', 'full time, part time'],
  ['Voll- oder Teilzeit', 'full time, part time'],
  ['Unbefristeter Vertrag', 'permanent'],
  ['Feste Anstellung', 'permanent'],
  ['Befristet auf zwei Jahre', 'temporary'],
  ['CDI, temps plein', 'full time, permanent'],
  ['Contrat à durée déterminée', 'temporary'],
  ['Contratto a tempo indeterminato', 'permanent'],
  ['Contratto a tempo determinato', 'temporary'],
  ['Contrato indefinido', 'permanent'],
  ['Vast contract, 32 uur', 'permanent'],
  ['Permanent contract', 'permanent'],
  ['CONTRACTOR', 'contract'],
  ['Contract type: full-time', 'full time'],
  ['Temperature checks', null],
])('%j is %j', (text, expected) => {
  expect(employmentOf([text])).toBe(expected);
});

test('counts only the kinds that are asked for', () => {
  expect(employmentOf(['Intern, part-time'], ['full time', 'part time'])).toBe('part time');
});
