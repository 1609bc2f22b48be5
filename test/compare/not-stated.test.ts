import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareRoles } from '../../src/compare/compare-roles.js';
import { gapBetween } from '../../src/compare/gap.js';
import type { Counts } from '../../src/model/comparison.js';
import type { Role } from '../../src/model/role.js';
import { readRole, roleContent } from '../generate.js';

async function rolesOf(stated: readonly object[]): Promise<Role[]> {
  return Promise.all(stated.map((raw, index) => readRole({ id: `r${index}`, title: `R${index}`, ...raw })));
}

type Open = Pick<Counts, 'only' | 'notStated'>;

const figure = { amount: 1, currency: 'USD', period: 'year' };

test.each<[title: string, stated: readonly object[], counts: Open]>([
  ['an item of a list is missing in another list', [{ skills: ['Sing'] }, { skills: ['Cook'] }], { only: [1, 1], notStated: [0, 0] }],
  ['an item of a list is missing in an empty list', [{ skills: ['Sing'] }, { skills: [] }], { only: [1, 0], notStated: [0, 0] }],
  [
    'a category that a role does not state is open',
    [{ skills: ['Sing', 'Cook'] }, { duties: ['Bake'] }],
    { only: [0, 0], notStated: [0, 2] },
  ],
  [
    'what two roles share of a category is open for the third, and missing in none',
    [{ skills: ['Sing'] }, { skills: ['Sing'] }, { summary: 'Bakes' }],
    { only: [0, 0, 0], notStated: [0, 0, 1] },
  ],
  [
    'what one role alone has is missing in the second and open for the third',
    [{ skills: ['Sing', 'Cook'] }, { skills: ['Cook'] }, { summary: 'Bakes' }],
    { only: [1, 0, 0], notStated: [0, 0, 2] },
  ],
  [
    'values of an attribute are missing in another list of values',
    [{ requirements: { tools: ['saw', 'axe'] } }, { requirements: { tools: ['saw'] } }],
    { only: [1, 0], notStated: [0, 0] },
  ],
  [
    'values of an attribute are missing where a role says that there are none',
    [{ requirements: { certifications: ['CPR'] } }, { requirements: { certifications: [] } }],
    { only: [1, 1], notStated: [0, 0] },
  ],
  [
    'an attribute that a role does not state is open',
    [{ requirements: { certifications: ['CPR'], tools: 'saw' } }, { requirements: { tools: 'saw', experience: 'two years' } }],
    { only: [0, 0], notStated: [1, 1] },
  ],
  [
    'fields of study are open for a role that asks for education alone',
    [{ requirements: { education: { minimum: 'bachelor', fields: ['law'] } } }, { requirements: { education: 'bachelor' } }],
    { only: [0, 0], notStated: [0, 1] },
  ],
  [
    'a figure of pay that is not published is open',
    [{ pay: [{ statistic: 'mean', ...figure }] }, { pay: [{ statistic: 'p90', ...figure }] }],
    { only: [0, 0], notStated: [1, 1] },
  ],
])('%s', async (_title, stated, counts) => {
  const [first] = compareRoles(await rolesOf(stated), { categories: Object.keys(stated[0] ?? {}) }).categories;
  expect(first && { only: first.counts.only, notStated: first.counts.notStated }).toEqual(counts);
});

test('each row that one of two roles states is missing in the other or open for it', () =>
  fc.assert(
    fc.asyncProperty(roleContent, roleContent, async (a, b) => {
      for (const { counts, rows } of compareRoles([await readRole(a), await readRole(b)]).categories) {
        const total = [...counts.only, ...counts.notStated].reduce((sum, count) => sum + count, 0);
        expect(total).toBe(rows.filter(({ status }) => status === 'only').length);
      }
    }),
    { numRuns: 100 },
  ));

test('a gap neither learns nor leaves behind what is open', async () => {
  const [from, to] = await rolesOf([
    { requirements: { certifications: ['CPR'], tools: ['saw'] }, skills: ['Sing'] },
    { requirements: { languages: ['Greek'], tools: ['axe'] }, knowledge: ['Law'] },
  ]);
  const { learn, leave, duties, minor, common, notStated } = gapBetween(from!, to!);
  expect([...learn, ...duties, ...minor, ...common].map(({ text }) => text)).toEqual(['axe']);
  expect(leave.map(({ text }) => text)).toEqual(['saw']);
  expect(notStated.map(({ category, items }) => [category, items.map(({ text }) => text)])).toEqual([
    ['requirements', ['Greek']],
    ['knowledge', ['Law']],
  ]);
});
