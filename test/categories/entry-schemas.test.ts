import { expect, test } from '@jest/globals';
import { is } from 'valibot';
import { dateSchema, entrySchema, itemSchema, toCell } from '../../src/categories/entry-schemas.js';

test.each([
  ['2026', true],
  ['2026-11', true],
  ['2026-11-30', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-11-31', false],
  ['2026-11-00', false],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-12-32', false],
  ['0050', false],
  ['26-11', false],
])('%s is a valid date: %s', (text, isDate) => {
  expect(is(dateSchema, text)).toBe(isDate);
});

test.each<[raw: unknown, isItem: boolean, isEntry: boolean]>([
  ['SQL', true, true],
  [' ', false, false],
  [{ text: 'SQL' }, true, true],
  [{ name: 'SQL' }, true, true],
  [{ text: 'SQL', name: 'SQL' }, false, false],
  [{ text: 'SQL', name: 'SQL', id: 'sql' }, false, false],
  [{ id: 'sql' }, false, true],
  [{ level: 2 }, false, false],
  [{ text: 'SQL', theme: 'Data' }, false, true],
])('%j is valid as a value: %s, as a list item: %s', (raw, isItem, isEntry) => {
  expect([is(itemSchema, raw), is(entrySchema, raw)]).toEqual([isItem, isEntry]);
});

test('trims texts, and leaves an omitted one empty', () => {
  expect([toCell(' SQL '), toCell({ name: ' SQL ', 'same-as': 'x' }), toCell({ id: 'sql' })]).toEqual([
    { text: 'SQL' },
    { text: 'SQL', sameAs: ['x'] },
    { text: '', id: 'sql' },
  ]);
});
