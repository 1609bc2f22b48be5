import { expect, test } from '@jest/globals';
import { toRoleFeatures } from '../../src/neighbors/role-features.js';
import { readRole } from '../generate.js';

test('what is stated of a role', async () => {
  const role = await readRole({
    id: 'baker',
    title: 'Baker',
    aliases: ['Pastry cook'],
    summary: 'Bakes bread.',
    duties: ['Bake bread', { text: 'Sell cakes', importance: 4 }],
    skills: ['Mixing', { name: 'Selling', importance: 3 }],
    technologies: ['Oven'],
    requirements: { education: { minimum: 'bachelor', preferred: 'master' }, 'job zone': 4 },
  });
  expect(toRoleFeatures(role)).toEqual({
    id: 'baker',
    title: 'Baker',
    aliases: ['Pastry cook'],
    summary: 'Bakes bread.',
    duties: ['Bake bread', 'Sell cakes'],
    skills: [{ name: 'Mixing' }, { name: 'Selling', importance: 3 }],
    knowledge: [],
    technologies: ['Oven'],
    interests: [],
    education: 6,
    jobZone: 4,
    isOfficial: false,
    onOwnScale: [],
    hasOwnCategories: false,
  });
});

test.each([
  ['a scale of its own', { skills: { minimum: 1, maximum: 5 } }, 3, undefined],
  ['one that ends as O*NET’s does', { skills: { minimum: 0, maximum: 7 } }, 3, 3],
  ['steps', { skills: ['some', 'all'] }, 'all', undefined],
])('a level on %s', async (_, scales, level, read) => {
  const role = await readRole({ id: 'baker', title: 'Baker', scales, skills: [{ name: 'Mixing', level }] });
  expect(toRoleFeatures(role).skills).toEqual([{ name: 'Mixing', ...(read !== undefined && { level: read }) }]);
});

test('categories of its own, and lists on scales of its own', async () => {
  const own = await readRole({
    id: 'baker',
    title: 'Baker',
    craft: ['Bakes'],
    scales: { skills: ['some', 'all'] },
    skills: [{ name: 'Mixing', level: 'all' }],
  });
  expect(toRoleFeatures(own)).toMatchObject({ hasOwnCategories: true, onOwnScale: ['skills'], isOfficial: false });
});
