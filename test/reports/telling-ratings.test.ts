import { expect, test } from '@jest/globals';
import type { AllOccupations } from '../../src/model/occupations.js';
import type { Row } from '../../src/model/comparison.js';
import { mostTellingFirst, nameOf } from '../../src/reports/comparison-screen/ratings.js';

const all: AllOccupations = {
  rated: 0,
  ratings: {},
  common: { skills: ['Listening'] },
  pay: { currency: 'USD', period: 'year', region: 'US', medians: [] },
  groups: {},
  technologies: {},
};

function rated(text: string, ...importances: readonly number[]): Row {
  const cells = importances.map((importance) => ({ text, level: 3, importance }));
  return { status: 'same', label: null, match: null, delta: null, scale: { minimum: 0, maximum: 7 }, cells };
}

test('what nearly every occupation asks for comes after what matters to both, and before what hardly matters', () => {
  const rows = [rated('Listening', 4.5, 4), rated('Welding', 1.4, 4), rated('Selling', 3, 3.5), rated('Bargaining', 3.5, 2.6)];
  const namesOf = (facts: AllOccupations | null): string[] => mostTellingFirst(rows, { id: 'skills' }, { all: facts }).map(nameOf);
  expect(namesOf(all)).toEqual(['Selling', 'Bargaining', 'Listening', 'Welding']);
  expect(namesOf(null)).toEqual(['Listening', 'Selling', 'Bargaining', 'Welding']);
});
