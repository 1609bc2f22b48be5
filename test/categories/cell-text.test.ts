import { expect, test } from '@jest/globals';
import { entriesByLabel, joinParts, ratingFacts, readableText } from '../../src/categories/cell-text.js';
import { lineBreak } from '../../src/model/text.js';

const spans = (part: string) => (part === '' ? [] : [{ text: part }]);
const lines = (text: string) => text.replaceAll(lineBreak, '|');

test.each([
  ['Sells [honey](https://example.org) daily', 'Sells honey daily'],
  ['Sells\n  honey \n daily', 'Sells honey daily'],
  ['  Sells honey  ', '  Sells honey  '],
  [' \nSells\nhoney\n', 'Sells honey'],
  ['Sells honey.  \n \n\n  Keeps bees.', 'Sells honey.||Keeps bees.'],
  ['Sells: \n - honey\n\t* wax\n• mead\n+ bees\n– combs', 'Sells:|- honey|* wax|• mead|+ bees|– combs'],
  ['Sells:\n1. honey\n12) wax\n123. mead', 'Sells:|1. honey|12) wax|123. mead'],
  ['Sells\n-honey', 'Sells -honey'],
  ['Sells in\n2024 more', 'Sells in 2024 more'],
])('shows %j as %j', (text, shown) => {
  expect(lines(readableText(text))).toBe(shown);
});

test.each([
  [{ name: 'Honey', facts: [], note: '' }, 'Honey'],
  [{ name: 'Honey', facts: ['required', 'level 4'], note: '' }, 'Honey (required, level 4)'],
  [{ name: 'Honey', facts: ['required'], note: 'At markets' }, 'Honey (required): At markets'],
  [{ name: 'Sells honey', facts: [], note: 'at markets' }, 'Sells honey: at markets'],
  [{ name: 'Sells honey.', facts: [], note: 'at markets' }, 'Sells honey: at markets'],
  [{ name: 'Sells honey.', facts: [], note: 'Twice a week.' }, 'Sells honey. Twice a week.'],
  [{ name: 'Sells honey..', facts: [], note: 'at markets' }, 'Sells honey.. at markets'],
  [{ name: 'Honey?', facts: [], note: 'at markets' }, 'Honey? at markets'],
  [{ name: '', facts: ['required', 'level 4'], note: 'at markets' }, 'required, level 4: at markets'],
  [{ name: '', facts: [], note: 'at markets' }, 'at markets'],
  [{ name: `Sells:${lineBreak}- honey`, facts: ['required'], note: 'at markets' }, 'Sells:|- honey|(required)|at markets'],
])('joins the parts %j', ({ name, facts, note }, text) => {
  const joined = joinParts({ name: spans(name), facts, note: spans(note) });
  expect(lines(joined.map((span) => span.text).join(''))).toBe(text);
});

test('says how an item is rated', () => {
  expect(ratingFacts({ text: 'Baking' })).toEqual([]);
  expect(ratingFacts({ text: 'Baking', need: 'required', level: 4, importance: 3.5 })).toEqual(['required', 'level 4', 'importance 3.5']);
  expect(ratingFacts({ text: 'Baking', level: 'alone' })).toEqual(['alone']);
});

test('groups what follows each other under one label', () => {
  const labels = ['a', 'a', null, null, 'b', 'a'];
  const entries = labels.map((label, index) => ({ kind: 'attributes', label, scale: null, cell: { text: `${index}` } }) as const);
  expect(entriesByLabel(entries).map((group) => group.map(({ cell }) => cell.text))).toEqual([['0', '1'], ['2'], ['3'], ['4'], ['5']]);
});
