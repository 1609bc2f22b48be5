import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readProductName } from '../../src/categories/product-names.js';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Comparison, Delta, Match, Row } from '../../src/model/comparison.js';
import type { Cell, ItemCell, Role } from '../../src/model/role.js';
import { readRole, shuffled, roleContent } from '../generate.js';
import { schemaErrors } from '../json-schema.js';

const runs = { numRuns: 150 };

test('a role compared with itself is the same in every row', () =>
  fc.assert(
    fc.asyncProperty(roleContent, async (raw) => {
      const role = await readRole(raw);
      const { categories, similarity } = compareRoles([role, role]);
      expect(categories.flatMap(({ rows }) => rows.map(({ status }) => status)).filter((status) => status !== 'same')).toEqual([]);
      expect(similarity.score ?? 1).toBe(1);
    }),
    runs,
  ));

test('swapping two roles mirrors the result', () =>
  fc.assert(
    fc.asyncProperty(roleContent, roleContent, async (a, b) => {
      const [left, right] = [await readRole(a), await readRole(b)];
      expect(facts(compareRoles([left, right]))).toEqual(facts(mirror(compareRoles([right, left]))));
    }),
    runs,
  ));

test('the order of items in a file changes nothing but the order of rows', () =>
  fc.assert(
    fc.asyncProperty(roleContent, roleContent, fc.nat(99), async (a, b, seed) => {
      const as = await Promise.all([a, b].map(readRole));
      const other = await Promise.all([shuffled(a, seed), b].map(readRole));
      expect(facts(compareRoles(other))).toEqual(facts(compareRoles(as)));
    }),
    runs,
  ));

test('items that share an id but neither their words nor what they name are never the same', () =>
  fc.assert(
    fc.asyncProperty(fc.array(roleContent, { minLength: 2, maxLength: 4 }), async (raws) => {
      const { categories } = compareRoles(await Promise.all(raws.map((raw) => readRole(withoutAliases(raw)))));
      const stated = categories.flatMap(({ rows }) => rows.filter(({ status }) => status !== 'only'));
      for (const { status, cells } of stated.filter((row) => row.cells.some((cell) => sharesOnlyId(cell, row.cells))))
        expect({ status, cells }).toEqual({ status: 'different', cells });
    }),
    runs,
  ));

test('another note changes neither a status nor the similarity', () =>
  fc.assert(
    fc.asyncProperty(roleContent, async (raw) => {
      const { categories, similarity } = compareRoles([await readRole(raw), await readRole(withNotes(raw))]);
      const statuses = categories.filter(({ kind }) => kind === 'list').flatMap(({ rows }) => rows.map(({ status }) => status));
      expect(statuses.filter((status) => status !== 'same')).toEqual([]);
      expect(similarity.score ?? 1).toBe(1);
    }),
    runs,
  ));

test('the order of three roles changes no row', () =>
  fc.assert(
    fc.asyncProperty(roleContent, roleContent, roleContent, async (a, b, c) => {
      const roles = (await Promise.all([a, b, c].map(readRole))).map((role, index) => ({ ...role, id: `role-${index}` }));
      const [first, second, third] = roles;
      if (!first || !second || !third) throw new Error('there are fewer than three roles');
      const [inOrder, turned] = [compareRoles(roles), compareRoles([third, first, second])];
      expect(groupings(turned)).toEqual(groupings(inOrder));
      const { pairs, ...similarity } = inOrder.similarity;
      const { pairs: moved, ...same } = turned.similarity;
      expect(same).toEqual(similarity);
      expect(moved.map(({ score }) => score).sort()).toEqual(pairs.map(({ score }) => score).sort());
    }),
    runs,
  ));

test('every item of every role is in exactly one row', () =>
  fc.assert(
    fc.asyncProperty(fc.array(roleContent, { minLength: 2, maxLength: 6 }), async (raws) => {
      const roles = await Promise.all(raws.map(readRole));
      const { categories } = compareRoles(roles);
      roles.forEach((role, index) => expect(cellsInRows(categories, index)).toEqual(cellsInFile(role, categories)));
    }),
    runs,
  ));

test('equal input gives equal bytes, which match the published schema', () =>
  fc.assert(
    fc.asyncProperty(fc.array(roleContent, { minLength: 2, maxLength: 4 }), async (raws) => {
      const [first, second] = [await Promise.all(raws.map(readRole)), await Promise.all(raws.map(readRole))];
      const bytes = JSON.stringify(compareRoles(first));
      expect(JSON.stringify(compareRoles(second))).toBe(bytes);
      expect(schemaErrors('comparison', JSON.parse(bytes))).toEqual([]);
    }),
    runs,
  ));

test('similarity is between 0 and 1, and 1 only if no row lacks a role', () =>
  fc.assert(
    fc.asyncProperty(roleContent, roleContent, async (a, b) => {
      const { similarity, categories } = compareRoles([await readRole(a), await readRole(b)]);
      for (const { similarity: part, rows } of categories) {
        expect(part ?? 0).toBeGreaterThanOrEqual(0);
        expect(part ?? 0).toBeLessThanOrEqual(1);
        if (part === 1) expect(rows.every(({ status }) => status !== 'only')).toBe(true);
      }
      expect(similarity.compared).toBeLessThanOrEqual(similarity.stated);
    }),
    runs,
  ));

/** Whether one of the cells has the id of this one in other words. */
function sharesOnlyId(cell: Cell | null, cells: readonly (Cell | null)[]): boolean {
  const id = idOf(cell);
  return id !== undefined && cells.some((other) => other !== cell && idOf(other) === id && nameOf(other) !== nameOf(cell));
}

/** `SQL` and `Structured Query Language` name one thing. */
function nameOf(cell: Cell | null): string {
  return readProductName(cell?.text ?? '').key;
}

function idOf(cell: Cell | null): string | undefined {
  const { id }: ItemCell = cell ?? { text: '' };
  return id;
}

function withoutAliases(raw: object): object {
  return JSON.parse(JSON.stringify(raw, (key, value: unknown) => (key === 'aliases' ? undefined : value)));
}

function withNote(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'text' in value ? { ...value, note: 'Another note' } : value;
}

function withNotes(raw: object): object {
  return JSON.parse(JSON.stringify(raw, (_key, value: unknown) => (Array.isArray(value) ? value.map(withNote) : value)));
}

/** Everything a comparison says, sorted, without the names of the roles. */
function facts({ categories, similarity, highlights }: Comparison): unknown {
  const sorted = categories.map((category) => ({ ...category, rows: category.rows.map((row) => JSON.stringify(row)).sort() }));
  return { similarity, highlights: highlights.map(sortedWords).sort(), categories: sorted };
}

/** Sentences name roles and items in the given order, so only their words are compared; roles of one title and id are named by their place. */
function sortedWords(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\(\d\)|[,;.:()]/g, '')
    .split(' ')
    .sort()
    .join(' ');
}

function mirror(comparison: Comparison): Comparison {
  const categories = comparison.categories.map((category) => ({
    ...category,
    title: reverseNames(category.title),
    stated: category.stated.toReversed(),
    counts: { ...category.counts, only: category.counts.only.toReversed(), notStated: category.counts.notStated.toReversed() },
    rows: category.rows.map(mirrorRow),
  }));
  return { ...comparison, categories };
}

function mirrorRow(row: Row): Row {
  return {
    ...row,
    label: row.label === null ? null : reverseNames(row.label),
    match: row.match && mirrorMatch(row.match),
    cells: row.cells.toReversed(),
    delta: row.delta && mirrorDelta(row.delta),
  };
}

function reverseNames(names: string): string {
  return names.split(' / ').toReversed().join(' / ');
}

/** What each role lacks, and which of its items are evidence, is in the order of the roles. */
function mirrorMatch(match: Match): Match {
  const { missing, evidence } = match;
  return { ...match, ...(missing && { missing: missing.toReversed() }), ...(evidence && { evidence: evidence.toReversed() }) };
}

function mirrorDelta(delta: Delta): Delta {
  const mirrored = Object.entries(delta).map(([key, value]: [string, unknown]): [string, unknown] => {
    if (typeof value === 'number') return [key, value === 0 ? 0 : -value];
    return [key, key === 'notComparable' && typeof value === 'string' ? mirrorWords(value) : value];
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(mirrored)));
}

function mirrorWords(reason: string): string {
  return reason
    .split('; ')
    .map((part) => part.replace(/ is (.*) and (.*)$/, ' is $2 and $1'))
    .join('; ');
}

/** Which items share a row, sorted. */
function groupings({ categories }: Comparison): unknown {
  return categories.map(({ id, rows }) => ({
    id,
    groups: rows
      .map(({ cells, match, status }) =>
        JSON.stringify([status, match && sortedMatch(match), cells.map((cell) => JSON.stringify(cell)).sort()]),
      )
      .sort(),
  }));
}

/** A match without the order of the roles. */
function sortedMatch({ missing = [], evidence = [], ...match }: Match): unknown {
  return [match, ...[missing, evidence].map((lists) => lists.map((list) => JSON.stringify(list)).sort())];
}

/** What a role states in rows of its own. */
function cellsInRows(categories: Comparison['categories'], role: number): string[] {
  return categories
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => (cells[role] && !cells[role].elsewhere ? [cells[role].text] : [])))
    .sort();
}

function cellsInFile(role: Role, categories: Comparison['categories']): string[] {
  const isList = (id: string): boolean => categories.some((category) => category.id.split(' / ').includes(id) && category.kind === 'list');
  return role.categories
    .flatMap(({ id, entries }) => entries.map(({ label, cell }) => (isList(id) && label !== null ? `${label}: ${cell.text}` : cell.text)))
    .sort();
}
