import { expect, test } from '@jest/globals';
import { clausesOf } from '../../../src/importers/posting/clauses.js';

const split = (sentence: string): string[] => clausesOf(sentence, 'required').map(({ text, part }) => `${part}: ${text}`);

test.each([
  ['Forklift licence; crane licence is a plus', ['required: Forklift licence', 'preferred: crane licence is a plus']],
  [
    'Französisch verhandlungssicher; Italienisch von Vorteil',
    ['required: Französisch verhandlungssicher', 'preferred: Italienisch von Vorteil'],
  ],
  ['Excel; Word; and PowerPoint', ['required: Excel; Word; and PowerPoint']],
  ["Bachelor's degree required, master's preferred", ["required: Bachelor's degree required", "preferred: master's preferred"]],
])('%j', (sentence, expected) => {
  expect(split(sentence)).toEqual(expected);
});

test.each([
  ['4 years on excavators; crane experience preferred', 'required: 4 years on excavators | preferred: crane experience preferred'],
  ['Excavators and cranes', 'required: Excavators and cranes'],
  ['Cranes would be nice', 'preferred: Cranes would be nice'],
])('%s', (sentence, expected) => {
  const clauses = clausesOf(sentence, 'required');
  expect(clauses.map(({ part, text }) => `${part}: ${text}`).join(' | ')).toBe(expected);
});
