import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { errorFinder, readSchema, schemaErrors } from './json-schema.js';
import { breakingChanges } from './breaking-changes.js';
import { root } from './run.js';

// The promise of docs/json.md, checked against changes that a later version might make.
const text = readFileSync(`${root}test/golden/pair.json`, 'utf8');
const changed = (from: string | RegExp, to: string): unknown => {
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${from} is not there`);
  return JSON.parse(other);
};
const before = JSON.parse(text);

describe('reports as breaking', () => {
  test.each([
    ['a removed key', changed('"level": null,', '')],
    ['a renamed key', changed('"currency":', '"unit":')],
    ['a number that becomes a string', changed(/"amount": (\d+)/, '"amount": "$1"')],
    ['a changed number', changed(/"amount": \d+/, '"amount": 1')],
    ['null that becomes a string', changed('"level": null', '"level": "senior"')],
    ['another status', changed('"status": "same"', '"status": "equal"')],
    ['cells in another order', { ...before, roles: before.roles.toReversed() }],
    [
      'a missing row',
      { ...before, categories: before.categories.map((each: { rows: object[] }) => ({ ...each, rows: each.rows.slice(1) })) },
    ],
    ['a missing category', { ...before, categories: before.categories.slice(1) }],
    ['an object that becomes a string', { ...before, roles: 'baker chef' }],
  ])('%s', (_name, after) => {
    expect(breakingChanges(before, after)).not.toEqual([]);
  });
});

describe('accepts', () => {
  test.each([
    ['no change', before],
    ['an additional key', { ...before, generator: 'role-compare', roles: before.roles.map((role: object) => ({ ...role, since: 2026 })) }],
    [
      'rows in another order',
      { ...before, categories: before.categories.map((each: { rows: object[] }) => ({ ...each, rows: each.rows.toReversed() })) },
    ],
    ['another score', changed(/"score": [\d.]+/, '"score": 0.01')],
    ['other highlights', { ...before, highlights: [] }],
  ])('%s', (_name, after) => {
    expect(breakingChanges(before, after)).toEqual([]);
  });
});

test('the published schema allows unknown keys, but this version prints none', () => {
  const published = errorFinder(readSchema(`${root}data/schema/comparison.schema.json`));
  const more = { ...before, similarity: { ...before.similarity, since: 2026 } };
  expect([published(more), schemaErrors('comparison', more)[0]]).toEqual([[], '/similarity must NOT have additional properties']);
  const other = { schemaVersion: 1, kind: 'newcomer' };
  expect([published(other), schemaErrors('comparison', other).length]).toEqual([[], 1]);
});
