import { expect, test } from '@jest/globals';
import { contractLengthIn } from '../../../src/importers/posting/contract-length.js';

test.each([
  ['Business Analyst - 6 month contract', '6 months'],
  ['12-month fixed-term contract', '12 months'],
  ['Fixed term (9 months), full time', '9 months'],
  ['Contract length: 3 to 6 months', '3 to 6 months'],
  ['One year contract', '1 year'],
  ['Die Stelle ist befristet auf 24 Monate', '24 months'],
  ['CDD de 6 mois', '6 months'],
  ['Contratto a tempo determinato di 8 mesi', '8 months'],
  ['Tijdelijk contract voor 7 maanden', '7 months'],
])('%s is for %s', (text, length) => {
  expect(contractLengthIn(['Who we are', text])).toBe(length);
});

test.each([
  'A permanent contract after 6 months',
  '3 years contract experience',
  'A contract of 40 hours a week',
  'Private medical insurance after probation (6 months)',
  'Notice period: 1 month',
])('%s says nothing of how long a contract is', (text) => {
  expect(contractLengthIn([text])).toBeNull();
});
