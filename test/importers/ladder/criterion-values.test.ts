import { expect, test } from '@jest/globals';
import { criterionValue, valueForm } from '../../../src/importers/ladder/criterion-values.js';
import type { CriterionFact } from '../../../src/importers/ladder/facts.js';

/** The facts of one criterion, a cell for each level. */
const criterion = (name: string, ...cells: readonly string[]): CriterionFact[] =>
  cells.map((cell, index) => ({
    type: 'criterion',
    role: 'Cook',
    level: `L${index + 1}`,
    group: null,
    criterion: name,
    meaning: '',
    isRating: false,
    cell,
    expectation: '',
    place: '',
  }));

const long = 'Plans the menu of a season with the farms of the valley';

test.each<[what: string, criteria: readonly CriterionFact[][], type: string]>([
  ['short texts', [criterion('Scope', 'a pot', 'a kitchen'), criterion('Years', '1', '3')], 'short'],
  ['a long text among them', [criterion('Scope', 'a pot', 'a kitchen'), criterion('Menu', '', long)], 'sentences'],
  [
    'two points in one cell of many',
    [criterion('Scope', 'a pot', 'a kitchen'), criterion('Menu', 'Reads it', '- Writes it\n- Prices it')],
    'sentences',
  ],
  [
    'points in most criteria',
    [criterion('Scope', 'a pot', '- a kitchen\n- a garden'), criterion('Menu', '- Reads it\n- Cooks it', long)],
    'lists',
  ],
  [
    'a point that goes on',
    [
      criterion('Scope', 'a pot', 'two'),
      criterion('Hygiene', 'x', 'y'),
      criterion('Menu', '- Reads it\n- Cooks it', '- Cooks it\n- Prices it'),
    ],
    'lists',
  ],
  [
    'one long list',
    [
      criterion('Scope', 'a pot'),
      criterion('Hygiene', 'hands'),
      criterion('Menu', Array.from({ length: 9 }, (_, n) => `- Cooks the dish number ${n} well`).join('\n')),
    ],
    'lists',
  ],
])('writes a category with %s in one form', (_what, criteria, type) => {
  expect(valueForm(criteria).type).toBe(type);
});

test.each<[cell: string, others: readonly CriterionFact[][], value: unknown]>([
  ['a pot', [], 'a pot'],
  ['a pot', [criterion('Menu', long)], [{ id: 'x', text: 'a pot' }]],
  ['3', [criterion('Menu', long)], 3],
  [
    '- Reads it\n- Cooks it.\n- Eats it',
    [criterion('Menu', long), criterion('Hygiene', 'hands')],
    [{ id: 'x', text: 'Reads it; Cooks it. Eats it' }],
  ],
  [
    'Teaches:\n- cooks\n- waiters',
    [criterion('Menu', long), criterion('Hygiene', 'hands')],
    [{ id: 'x', text: 'Teaches: cooks; waiters' }],
  ],
  ['- Reads it\n- Cooks it', [], ['Reads it', 'Cooks it']],
  ['x', [criterion('Menu', long)], true],
])('writes %j as its category does', (cell, others, value) => {
  const facts = criterion('Scope', cell);
  expect(criterionValue(facts, valueForm([facts, ...others]), 'x')).toEqual(value);
});
