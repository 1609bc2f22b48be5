import { expect, test } from '@jest/globals';
import { figuresDiffer, negationsConflict, numbersToDigits, readClaims } from '../../src/similarity/contradictions.js';
import { readTerms, readWords } from '../../src/similarity/terms.js';

test.each([
  ['5+ years', ['5']],
  ['2.5 to 10,000 items', ['10000', '2.5']],
  ['at 10 and 9 o’clock', ['10', '9']],
  ['less than 1,250,000.75', ['1250000.75']],
  ['response < 5 ms', ['<5']],
  ['response <= 5 ms', ['<5']],
  ['response ≤5 ms', ['<5']],
  ['response ≥ 5 ms', ['>5']],
  ['response >  5 ms', ['>5']],
  ['a change of -10 %', ['-10']],
  ['a change of −10 %', ['-10']],
  ['é and 3-5 days', ['3', '5']],
  ['COVID-19 and ISO-9001', ['19', '9001']],
  ['HTML5, 3D and é4', []],
  ['Über 12.000 Einträge', ['12.000']],
  ['no figure', []],
])('reads the figures of %s', (text, figures) => {
  expect(readClaims(text, []).figures).toEqual(figures);
});

test('writes the numbers from two to twelve as digits, in any case', () => {
  expect(numbersToDigits('One, Two and TWELVE of tens')).toBe('One, 2 and 12 of tens');
});

test.each([
  ['Work without supervision', ['supervis']],
  ['Work without direct supervision by anyone', ['direct', 'supervis']],
  ['Does not require any travel by air', ['requir', 'travel']],
  ["Don't smoke", ['smoke']],
  ['Doesn’t need tools', ['need', 'tool']],
  ['Travel is never needed', ['need']],
  ['Work under supervision', []],
])('reads what is negated in %s', (text, negated) => {
  expect([...claimsOf(text).negated]).toEqual(negated);
});

test.each([
  ['5 years', '3 years', true],
  ['5 years', '5 years', false],
  ['3 to 5 years', '5 to 3 years', false],
  ['5 years', 'years', false],
])('%s and %s: the figures differ: %s', (left, right, differ) => {
  expect([figuresDiffer(claimsOf(left), claimsOf(right)), figuresDiffer(claimsOf(right), claimsOf(left))]).toEqual([differ, differ]);
});

test.each([
  ['Work without supervision', 'Work under supervision', true],
  ['Work without supervision', 'Never under supervision', false],
  ['Work without supervision', 'Work in a team', false],
])('%s and %s: one negates what the other says: %s', (left, right, conflict) => {
  expect([conflicts(left, right), conflicts(right, left)]).toEqual([conflict, conflict]);
});

function claimsOf(text: string) {
  return readClaims(text, readTerms(readWords(text)));
}

function conflicts(left: string, right: string): boolean {
  const [leftStems, rightStems] = [left, right].map((text) => new Set(readTerms(readWords(text)).map(({ stem }) => stem)));
  return negationsConflict(claimsOf(left), leftStems!, claimsOf(right), rightStems!);
}
