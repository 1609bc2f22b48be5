import { beforeAll, describe, expect, test } from '@jest/globals';
import { roleNames } from '../../src/categories/sentences/role-names.js';
import { compareRoles } from '../../src/compare/compare-roles.js';
import type { Comparison } from '../../src/model/comparison.js';
import { listRoles, loadRole } from '../../src/load.js';
import { contradictions } from './sentence-contradictions.js';

/** Random numbers from a seed, 0 to 1 (Park and Miller). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Compares so many different random groups of bundled roles. */
async function compareRandom(groups: number, size: number, seed: number): Promise<Comparison[]> {
  const random = randomFrom(seed);
  const ids = (await listRoles()).map(({ id }) => id);
  const comparisons: Comparison[] = [];
  while (comparisons.length < groups) {
    const chosen = new Set(Array.from({ length: size }, () => ids[Math.floor(random() * ids.length)] ?? ''));
    if (chosen.size < size) continue;
    comparisons.push(compareRoles(await Promise.all([...chosen].map((id) => loadRole(id)))));
  }
  return comparisons;
}

let pairs: readonly Comparison[];
let triples: readonly Comparison[];

beforeAll(async () => {
  pairs = await compareRandom(200, 2, 18);
  triples = await compareRandom(40, 3, 18);
});

describe('no sentence contradicts the rows or another sentence', () => {
  test('of 200 random pairs', () => {
    expect(pairs.flatMap((each) => contradictions(each))).toEqual([]);
  });

  test('of 40 random groups of three', () => {
    expect(triples.flatMap((each) => contradictions(each))).toEqual([]);
  });
});

/** The same sentences with the names of two roles exchanged. */
function exchanged({ roles, highlights }: Comparison): string[] {
  const [left = '', right = ''] = roleNames(roles).map(({ name }) => name);
  const swap = (text: string): string =>
    text.replaceAll(new RegExp(`${left}|${right}`, 'gi'), (name) => (name.toLowerCase() === left.toLowerCase() ? right : left));
  return highlights.map((sentence) => swap(sentence));
}

/** The sentences that name a role, which are false when they name the other one. */
function aboutOne(comparison: Comparison): string[] {
  const names = roleNames(comparison.roles).map(({ name }) => name.toLowerCase());
  return exchanged(comparison).filter(
    (sentence, index) => sentence !== comparison.highlights[index] && names.some((name) => sentence.toLowerCase().includes(name)),
  );
}

describe('the test finds', () => {
  test.each(['earn', 'need', 'more', 'use'])('exchanged roles in sentences with "%s"', (word) => {
    const missed = pairs.flatMap((each) =>
      aboutOne(each)
        .filter((sentence) => sentence.includes(` ${word}`) && !/ compare | known only /.test(sentence))
        .filter((sentence) => contradictions(each, [sentence]).length === 0),
    );
    expect(missed).toEqual([]);
  });

  test('another amount', () => {
    const paid = pairs.filter(({ highlights }) => highlights[0]?.includes('more: a median'));
    expect(paid.length).toBeGreaterThan(100);
    const changed = paid.map((each) =>
      contradictions(each, [each.highlights[0]!.replace(/(\d)(?= \()/, (digit) => String((Number(digit) + 1) % 10))]),
    );
    expect(changed.filter((problems) => problems.length === 0)).toEqual([]);
  });

  test('two sentences on pay', () => {
    const [first] = pairs;
    expect(first && contradictions(first, [first.highlights[0]!, first.highlights[0]!])).toEqual(['two sentences on pay']);
  });

  test('a sentence that nobody can read', () => {
    expect(pairs[0] && contradictions(pairs[0], ['All is well.'])).toEqual(['cannot be read: All is well.']);
  });
});
