import { expect, test } from '@jest/globals';
import type { TextBlock } from '../../../src/importers/documents/text-document.js';
import { cleanTitle, findTitle } from '../../../src/importers/posting/title.js';

test.each([
  ['Accountant (m/w/d)', 'Accountant'],
  ['Softwareentwickler*in (w/m/d) – Berlin', 'Softwareentwickler*in'],
  ['Sales Manager (all genders)', 'Sales Manager'],
  ['Cuisinier (H/F)', 'Cuisinier'],
  ['Registered Nurse - Job ID 40217', 'Registered Nurse'],
  ['Registered Nurse (Req #R-2031)', 'Registered Nurse'],
  ['Line Cook at Rosehip Kitchen', 'Line Cook'],
  ['Line Cook | Rosehip Kitchen | Careers', 'Line Cook'],
  ['Backend Engineer - Remote', 'Backend Engineer'],
  ['Backend Engineer – Payments', 'Backend Engineer – Payments'],
  ['Warehouse Associate - 2nd shift', 'Warehouse Associate - 2nd shift'],
  ['Teacher – Austin, TX', 'Teacher'],
  ['Registered Nurse, Cardiac Step-Down Unit', 'Registered Nurse, Cardiac Step-Down Unit'],
  ['Job title: Welder', 'Welder'],
  ["Offre d'emploi : Boulanger", 'Boulanger'],
  ['Data Analyst (Remote) (80–100 %)', 'Data Analyst'],
  ['  Head of   IT ', 'Head of IT'],
])('the title of %j is %j', (text, title) => {
  expect(cleanTitle(text)).toBe(title);
});

const line = (text: string): TextBlock => ({ type: 'line', text, depth: 0, place: null });
const heading = (text: string, depth = 1): TextBlock => ({ type: 'heading', text, depth, place: null });

test.each([
  ['data', [heading('Careers'), heading('Welder')], 'Welder (nights)', 'Welder (nights)'],
  ['a label', [line('Acme Ltd'), line('Position: Welder')], null, 'Welder'],
  ['a mark of gender', [heading('Holzwerk GmbH'), heading('Lagerhilfe (m/w/d)', 2)], null, 'Lagerhilfe'],
  ['the word of an occupation', [line('Home'), line('Riverbend Hospital'), line('Night Nurse'), line('Dayton')], null, 'Night Nurse'],
  ['a heading', [line('Menu'), heading('Wizard of light'), line('We light stages.')], null, 'Wizard of light'],
  ['a sentence', [line('We are looking for a pastry chef to run our bakery.')], null, 'pastry chef'],
] as const)('takes the title from %s', (_from, blocks, known, title) => {
  expect(findTitle(blocks, known, null).text).toBe(title);
});

test('is without a title rather than making one up', () => {
  expect(findTitle([line('Good pay and friendly people, every day of the week.')], null, null).text).toBeNull();
});
