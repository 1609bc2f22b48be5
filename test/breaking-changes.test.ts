import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { errorFinder, readSchema, schemaErrors } from './json-schema.js';
import { breakingChanges } from './breaking-changes.js';
import { root } from './run.js';

// The promise of docs/json.md, held against changes that a later version might make.
const text = readFileSync(`${root}test/golden/pair.json`, 'utf8');
const changed = (from: string | RegExp, to: string): unknown => {
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${from} is not there`);
  return JSON.parse(other);
};
const then = JSON.parse(text);

describe('what breaks the promise', () => {
  test.each([
    ['a key that is taken away', changed('"level": null,', '')],
    ['a key with another name', changed('"currency":', '"unit":')],
    ['a figure that becomes a text', changed(/"amount": (\d+)/, '"amount": "$1"')],
    ['a figure that changes', changed(/"amount": \d+/, '"amount": 1')],
    ['null that becomes a text', changed('"level": null', '"level": "senior"')],
    ['another status', changed('"status": "same"', '"status": "equal"')],
    ['cells in another order', { ...then, roles: then.roles.toReversed() }],
    [
      'a row that is lost',
      { ...then, categories: then.categories.map((each: { rows: object[] }) => ({ ...each, rows: each.rows.slice(1) })) },
    ],
    ['a category that is lost', { ...then, categories: then.categories.slice(1) }],
    ['an object that becomes a text', { ...then, roles: 'baker chef' }],
  ])('%s', (_name, now) => {
    expect(breakingChanges(then, now)).not.toEqual([]);
  });
});

describe('what keeps it', () => {
  test.each([
    ['nothing changed', then],
    ['a key more', { ...then, generator: 'role-compare', roles: then.roles.map((role: object) => ({ ...role, since: 2026 })) }],
    [
      'rows in another order',
      { ...then, categories: then.categories.map((each: { rows: object[] }) => ({ ...each, rows: each.rows.toReversed() })) },
    ],
    ['another judgement', changed(/"score": [\d.]+/, '"score": 0.01')],
    ['other highlights', { ...then, highlights: [] }],
  ])('%s', (_name, now) => {
    expect(breakingChanges(then, now)).toEqual([]);
  });
});

test('the published schema lets keys pass that it does not name, and this version prints none', () => {
  const published = errorFinder(readSchema(`${root}data/schema/comparison.schema.json`));
  const more = { ...then, similarity: { ...then.similarity, since: 2026 } };
  expect([published(more), schemaErrors('comparison', more)[0]]).toEqual([[], '/similarity must NOT have additional properties']);
  const other = { schemaVersion: 1, kind: 'newcomer' };
  expect([published(other), schemaErrors('comparison', other).length]).toEqual([[], 1]);
});
