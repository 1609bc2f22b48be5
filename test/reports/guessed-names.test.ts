import { describe, expect, test } from '@jest/globals';
import type { Found } from '../../src/model/role.js';
import { guessedNameNotes, guessedNamesLine } from '../../src/reports/guessed-names.js';

type Guessed = Parameters<typeof guessedNameNotes>[0][number];

function guessed(name: string, { by, fit }: Pick<Found, 'by' | 'fit'>, ...titles: readonly string[]): Guessed {
  return { name, guess: { candidates: titles.map((title) => ({ id: title, title, codes: {}, by, fit })) } };
}

const nurse = guessed('nurse', { by: 'field', fit: 'whole' }, 'Registered Nurse', 'School Nurse');
const junior = guessed('junior accountant', { by: 'words', fit: 'any level' }, 'Accountant', 'Bookkeeper');
const porter = guessed('night porter', { by: 'words', fit: 'part' }, 'Bellhop', 'Prep Cook', 'Orderly');
const bursar = guessed('bursar', { by: 'alternate', fit: 'whole' }, 'Accountant');
const misspelt = guessed('bakr', { by: 'spelling', fit: 'whole' }, 'Baker');

describe('what is told before the result', () => {
  test('says of a guess by a part of the words that it is one, and of a rank that it was left out', () => {
    expect(guessedNameNotes([nurse, junior, porter, bursar, misspelt], 100)).toEqual([
      'nurse, most often: Registered Nurse; or 2 School Nurse',
      'junior accountant: Accountant (at any level); or 2 Bookkeeper',
      'No role is called night porter; the nearest by its words is Bellhop; or 2 Prep Cook, 3 Orderly',
      'bursar: Accountant',
      'bakr: Baker',
      "Another one: --pick nurse=2 'junior accountant'=2 'night porter'=3   All: compare list nurse",
    ]);
  });

  test('offers no number that it does not show', () => {
    const long = guessed('artist', { by: 'words', fit: 'whole' }, ...[1, 2, 3].map((n) => `Artists and Related Workers, Group ${n}`));
    expect(guessedNameNotes([nurse, long], 70)).toEqual([
      'nurse, most often: Registered Nurse; or 2 School Nurse',
      'artist: Artists and Related Workers, Group 1; or 2 Artists and Related Workers, Group 2',
      'Another one: --pick nurse=2 artist=2   All: compare list nurse',
    ]);
    expect(guessedNameNotes([long], 30)).toEqual(['artist: Artists and Related Workers, Group 1', 'All: compare list artist']);
  });

  test('tells a name once, and no other choice where there is none', () => {
    expect(guessedNameNotes([bursar, bursar], 80)).toEqual(['bursar: Accountant']);
  });
});

describe('what a result says of guesses', () => {
  test('is one line', () => {
    expect(guessedNamesLine([nurse, junior, porter, nurse])).toBe(
      'Guessed: nurse as Registered Nurse, junior accountant as Accountant (any level), night porter as Bellhop (by its words)',
    );
  });

  test('is nothing of names that are published for a role', () => {
    expect(guessedNamesLine([bursar])).toBeNull();
    expect(guessedNamesLine([bursar, misspelt])).toBe('Guessed: bakr as Baker');
  });
});
