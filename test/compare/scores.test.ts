import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CompareOptions } from '../../src/compare/compare-options.js';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { scoreRoles } from '../../src/compare/score-roles.js';
import { listRoles, loadRole } from '../../src/index.js';
import type { Role } from '../../src/model/role.js';
import { readRole, roleContent } from '../generate.js';
import { schemaErrors } from '../json-schema.js';

const options: fc.Arbitrary<CompareOptions> = fc.constantFrom({}, { match: 'exact' }, { categories: ['duties', 'pay', 'education'] });

test('the scores of up to four roles are the numbers of their comparison', () =>
  fc.assert(
    fc.asyncProperty(fc.array(roleContent, { minLength: 2, maxLength: 4 }), options, async (raws, chosen) => {
      const roles = await Promise.all(raws.map(readRole));
      expect(scoreRoles(roles, chosen)).toEqual(scoresOf(roles, chosen));
      expect(schemaErrors('comparison', scoreRoles(roles, chosen))).toEqual([]);
    }),
    { numRuns: 80 },
  ));

test('a role and itself, and a role and a part of it, have the scores of their comparison', () =>
  fc.assert(
    fc.asyncProperty(roleContent, fc.nat(20), async (raw, place) => {
      const role = await readRole(raw);
      const part = { ...role, categories: role.categories.map((each) => ({ ...each, entries: each.entries.toSpliced(place % 3, 1) })) };
      for (const roles of [
        [role, role],
        [role, part],
      ])
        expect(scoreRoles(roles)).toEqual(scoresOf(roles));
    }),
    { numRuns: 50 },
  ));

test('the scores of bundled roles are the numbers of their comparison', async () => {
  const bundled = (await listRoles()).map(({ id }) => id);
  const chosen = await Promise.all(
    fc.sample(fc.constantFrom(...bundled), { numRuns: 60, seed: 1 }).map(async (reference) => loadRole(reference)),
  );
  const pairs = chosen.flatMap((left, i) => chosen.slice(i + 1, i + 6).map((right) => [left, right]));
  expect(pairs.length).toBeGreaterThan(250);
  for (const roles of [...pairs, chosen.slice(0, 3), chosen.slice(0, 6)]) expect(scoreRoles(roles)).toEqual(scoresOf(roles));
});

test('there is one score for each category, in the order of the comparison, and none for the others', async () => {
  const [baker, cook] = await Promise.all(['baker', 'chef'].map(async (reference) => loadRole(reference)));
  const { categories } = scoreRoles([baker!, cook!], { categories: ['skills', 'duties', 'summary'] });
  expect(Object.keys(categories)).toEqual(['summary', 'duties', 'skills']);
  expect(categories).toEqual({ summary: null, duties: expect.any(Number), skills: expect.any(Number) });
});

/** The numbers of a whole comparison, as scores say them. */
function scoresOf(roles: readonly Role[], chosen: CompareOptions = {}): ReturnType<typeof scoreRoles> {
  const { similarity, categories, roles: compared } = compareRoles(roles, chosen);
  return {
    schemaVersion: 1,
    kind: 'scores',
    roles: compared.map(({ ref }) => ref),
    ids: compared.map(({ id, level }) => (level === null ? id : `${id}@${level}`)),
    similarity: similarity.score,
    percentile: similarity.percentile,
    categories: Object.fromEntries(categories.map((category) => [category.id, category.similarity])),
  };
}
