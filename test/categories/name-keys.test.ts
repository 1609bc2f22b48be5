import { expect, test } from '@jest/globals';
import { areSameNames, mayBeOneName, nameKeys, namesCredential, singular, spelledOut } from '../../src/categories/name-keys.js';

const nameOf = (text: string) => ({ text, keys: nameKeys(text) });

test.each([
  ['RN license', 'Registered Nurse (RN)'],
  ['RN license', 'RN'],
  ['BLS (Basic Life Support)', 'Basic Life Support (BLS)'],
  ['BLS', 'Basic Life Support (BLS)'],
  ['QuickBooks', 'QuickBooks Online'],
  ['QuickBooks online', 'QuickBooks Online'],
  ['Java 8+', 'Java 17'],
  ['Java 8+', 'Java 8'],
  ['Java', 'Java 17'],
  ['Python 3.6+', 'Python 3.12'],
  ['Python 3.6+', 'Python 4'],
  ['Python 3 or higher', 'Python 3.11'],
  ["Driver's license", 'Driving licence'],
  ['Certified in welding', 'Welding certificate'],
  ['Spreadsheets', 'Spreadsheet'],
])('%s and %s are one thing', (left, right) => {
  expect([areSameNames(nameOf(left), nameOf(right)), areSameNames(nameOf(right), nameOf(left))]).toEqual([true, true]);
});

test.each([
  ['QuickBooks Online', 'QuickBooks Desktop'],
  ['Basic Life Support (BLS)', 'British Legal Studies (BLS)'],
  ['Java 17+', 'Java 8'],
  ['Python 2', 'Python 3'],
  ['Python 3.12 and newer', 'Python 3.6'],
  ['AWS', 'AWS certification'],
  ['Banking Online', 'Banking Desktop'],
  ['Welding', 'Baking'],
])('%s and %s are not', (left, right) => {
  expect([areSameNames(nameOf(left), nameOf(right)), areSameNames(nameOf(right), nameOf(left))]).toEqual([false, false]);
});

test.each([
  ['Java 8', 'Java', true],
  ['Java 8', 'Java 17', false],
  ['Java 8 or higher', 'Java 17', true],
  ['Java 8 and later', 'Java 8', true],
  ['Java 17 or newer', 'Java 8', false],
])('the versions of %s and %s go together: %s', (left, right, goTogether) => {
  expect([mayBeOneName(left, right), mayBeOneName(right, left)]).toEqual([goTogether, goTogether]);
});

test.each([
  ['Basic Life Support (BLS)', ['Basic Life Support', 'BLS']],
  ['BLS (Basic Life Support)', ['Basic Life Support', 'BLS']],
  ['Bill of Materials (BOM)', ['Bill of Materials', 'BOM']],
  ['Basic Life Support (CPR)', null],
  ['Basic Life Support (bls)', null],
  ['Basic Life Support (BLS) card', null],
  ['Basic Life Support', null],
  ['IT (IT)', null],
])('reads a phrase and its abbreviation in %s', (text, read) => {
  expect(spelledOut(text)).toEqual(read);
});

test('knows the names of licences and certificates, and the singular of a key', () => {
  expect(['RN licence', 'Certified welder', 'Welder'].map(namesCredential)).toEqual([true, true, false]);
  expect(['forklifts', 'class', 'gas', 'cars', 'sql'].map(singular)).toEqual(['forklift', 'class', 'gas', 'car', 'sql']);
});
