import { expect, test } from '@jest/globals';
import { scoreRoles } from '../../src/compare/score-roles.js';
import { readRole } from '../generate.js';

const yearly = (amount: number) => [{ statistic: 'mean', amount, currency: 'USD', period: 'year' }];

test.each<[string, readonly object[], Readonly<Record<string, number | null>>]>([
  ['equal names', [{ skills: ['Baking', 'Selling'] }, { skills: ['Selling', 'Baking'] }], { skills: 1 }],
  ['one of two names', [{ skills: ['Baking', 'Selling'] }, { skills: ['Baking'] }], { skills: 0.35 }],
  ['other names', [{ skills: ['Baking', 'Selling'] }, { skills: ['Welding'] }], { skills: 0 }],
  ['the same words in other items', [{ duties: ['Bake bread', 'Sell cakes'] }, { duties: ['Bake bread, sell cakes'] }], { duties: 0.99 }],
  ['an empty list beside one that is not', [{ skills: ['Baking'] }, { skills: [] }], { skills: 0 }],
  ['two empty lists', [{ skills: [] }, { skills: [] }], { skills: null }],
  ['what only one states', [{ skills: ['Baking'] }, { duties: ['Bake bread'] }], { duties: null, skills: null }],
  ['one in three of a category of one’s own', [{ craft: ['Bake', 'Sell'] }, { craft: ['Bake', 'Weld'] }], { craft: 0.33 }],
  ['all of it', [{ craft: ['Bake', 'Sell'] }, { craft: ['Bake', 'Sell'] }], { craft: 1 }],
  ['nothing of it', [{ craft: ['Bake'] }, { craft: ['Weld'] }], { craft: 0 }],
  ['pairs of three roles', [{ craft: ['Bake', 'Sell'] }, { craft: ['Bake'] }, { craft: ['Sell'] }], { craft: 0.33 }],
  ['pairs of those that state it', [{ craft: ['Bake', 'Sell'] }, { craft: ['Bake'] }, { skills: ['Sales'] }], { skills: null, craft: 0.5 }],
  [
    'half of the requirements, less what is shared by chance',
    [{ requirements: { education: 'bachelor', travel: 'rare' } }, { requirements: { education: 'bachelor', travel: 'often' } }],
    { requirements: 0.4 },
  ],
  ['equal pay', [{ pay: yearly(100) }, { pay: yearly(100) }], { pay: 1 }],
  ['half the pay, which two occupations have by chance', [{ pay: yearly(100) }, { pay: yearly(200) }], { pay: 0 }],
  [
    'half of the environment',
    [{ environment: { noise: 'loud', light: 'dim' } }, { environment: { noise: 'loud', light: 'bright' } }],
    { environment: 0.47 },
  ],
  ['prose', [{ summary: 'Bakes' }, { summary: 'Bakes' }], { summary: null }],
])('the similarity of %s', async (_, contents, similarities) => {
  const roles = await Promise.all(contents.map((content, index) => readRole({ id: `role-${index}`, title: `Role ${index}`, ...content })));
  expect(scoreRoles(roles).categories).toEqual(similarities);
});
