import { expect, test } from '@jest/globals';
import { columnIndex, parseColumnMap } from '../../../src/importers/ladder/column-map.js';
import { type ColumnMeaning, meaningOf } from '../../../src/importers/ladder/columns.js';

test.each<[heading: string, meaning: ColumnMeaning | null]>([
  ['Role', 'role'],
  ['Evidence link', null],
  ['Role URL', null],
  ['Job family', 'family'],
  ['Track', 'role'],
  ['Role description', 'role-description'],
  ['Level', 'level'],
  ['Job grade', 'level'],
  ['Role Level Description', 'level-description'],
  ['Job title', 'title'],
  ['Skill Name', 'criterion'],
  ['COMPETENCIES', 'criterion'],
  ['Skill Description', 'meaning'],
  ['Skill Level', 'step'],
  ['Skill Level Description', 'expectation'],
  ['Proficiency', 'step'],
  ['Category', 'group'],
  ['Expectations', 'expectation'],
  ['Description', 'description'],
  ['Salary (min)', 'pay-minimum'],
  ['Max', 'pay-maximum'],
  ['Pay midpoint', 'pay-midpoint'],
  ['Level / Skill', 'level'],
  ['Rolle', 'role'],
  ['Rollenbeschreibung', 'role-description'],
  ['Karrierestufe', 'level'],
  ['Fähigkeit', 'criterion'],
  ['Fähigkeitsstufe', 'step'],
  ['Gehalt höchstens', 'pay-maximum'],
  ['Poste', 'role'],
  ['Échelon', 'level'],
  ['Compétence', 'criterion'],
  ['Attentes', 'expectation'],
  ['Puesto', 'role'],
  ['Habilidad', 'criterion'],
  ['Salario mínimo', 'pay-minimum'],
  ['Ruolo', 'role'],
  ['Livello', 'level'],
  ['Competenza', 'criterion'],
  ['Função', 'role'],
  ['Categoria', 'group'],
  ['Functie', 'role'],
  ['Vaardigheid', 'criterion'],
  ['Mid', null],
  ['Senior', null],
  ['Autonomy', null],
  ['', null],
  ['A sentence that has the word level somewhere in it', null],
])('takes the heading %j for %s', (heading, meaning) => {
  expect(meaningOf(heading)).toBe(meaning);
});

test.each<[name: string, index: number | undefined]>([
  ['grade', 1],
  ['B', 1],
  ['2', 1],
  ['c', 2],
  ['4', undefined],
  ['AA', undefined],
  ['0', undefined],
  ['Level', undefined],
])('finds the column %s by its heading, letter or number', (name, index) => {
  expect(columnIndex(name, ['Family', 'Grade', 'A'])).toBe(index);
});

test('prefers a heading to a letter', () => {
  expect(columnIndex('A', ['Family', 'Grade', 'A'])).toBe(2);
});

test('reads what --map says', () => {
  expect(parseColumnMap(['role=Job family', 'skill=C', 'levels= Low, High ', 'steps=a,b', 'currency=EUR'])).toEqual({
    columns: new Map([
      ['role', 'Job family'],
      ['criterion', 'C'],
    ]),
    levels: ['Low', 'High'],
    steps: ['a', 'b'],
    currency: 'EUR',
  });
});

test.each([
  ['role', '--map role says nothing about a ladder'],
  ['role=', '--map role= says nothing about a ladder'],
  ['colour=red', '--map colour=red says nothing about a ladder'],
  ['currency=Taler', null],
  ['levels=Senior', '--map levels=Senior names fewer than two'],
])('answers --map %s', (option, message) => {
  if (message === null) expect(parseColumnMap([option]).columns).toEqual(new Map([['currency', 'Taler']]));
  else expect(() => parseColumnMap([option])).toThrow(message);
});
