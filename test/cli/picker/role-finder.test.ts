import { beforeAll, describe, expect, test } from '@jest/globals';
import { openRoleFinder, type RoleFinder } from '../../../src/cli/picker/role-finder.js';
import type { ListedRole } from '../../../src/model/role.js';
import { bundledFolder } from '../../../src/roles/bundled-roles.js';
import { openLibrary } from '../../../src/roles/library.js';

const own = (id: string, title: string, aliases: readonly string[] = []): ListedRole => ({
  id,
  title,
  aliases,
  codes: {},
  tags: [],
  levels: [],
  origin: 'file',
  file: `roles/${id}.yaml`,
});

let finder: RoleFinder;
beforeAll(async () => {
  const { roles } = await openLibrary([bundledFolder]).list();
  const ours = [own('night-nurse', 'Night Nurse'), own('koch', 'Küchenchef', ['Chef de Cuisine']), own('kangoshi', '看護師')];
  finder = openRoleFinder({ roles: [...ours, ...roles], faulty: [] }, [bundledFolder]);
});

const titles = (typed: string): string[] => finder.find(typed).map(({ role }) => role.title);
const bundledTitles = (typed: string): string[] => finder.find(typed).flatMap(({ role }) => (role.isOwn ? [] : [role.title]));

describe('the first role that is found', () => {
  test.each([
    ['nur', 'Registered Nurse'],
    ['nurse', 'Registered Nurse'],
    ['NURSE ', 'Registered Nurse'],
    ['rn', 'Registered Nurse'],
    ['data sc', 'Data Scientist'],
    ['high sch', 'High School Teacher'],
    ['plumer', 'Plumber'],
    ['product man', 'Product Manager'],
    ['manager product', 'Product Manager'],
    ['software-eng', 'Software Engineer'],
  ])('for %j, of the bundled ones, is %s', (typed, title) => {
    expect(bundledTitles(typed)[0]).toBe(title);
  });

  test.each([
    ['nurse', 'Night Nurse'],
    ['kuch', 'Küchenchef'],
    ['cuisine', 'Küchenchef'],
    ['護師', '看護師'],
  ])('for %j is your own %s', (typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });
});

test('with nothing typed, your own roles come first, then the most common ones', () => {
  expect(titles('').slice(0, 4)).toEqual(['Küchenchef', 'Night Nurse', '看護師', expect.any(String)]);
  expect(bundledTitles('')).toContain('Registered Nurse');
});

test('a name beside the title says why a role was found, and never repeats the title', () => {
  const [first] = finder.find('cuisine');
  expect(first).toMatchObject({ role: { title: 'Küchenchef' }, alias: 'Chef de Cuisine' });
  expect(finder.find('nurse').find(({ role }) => role.title === 'Registered Nurse')?.alias).toBeNull();
});

test('no role is found twice', () => {
  for (const typed of ['', 'n', 'nurse', 'teacher', 'manager', 'e']) {
    const ids = finder.find(typed).map(({ role }) => role.id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test('nothing is found by what is in no name', () => {
  expect(titles('qqxxzz')).toEqual([]);
});

test('a key is answered in a few milliseconds', () => {
  const words = ['registered nurse', 'high school teacher', 'software engineer', 'qwertyuiop'];
  const keys = words.flatMap((word) => [...word].map((_, index) => word.slice(0, index + 1)));
  const began = performance.now();
  for (const typed of keys) finder.find(typed);
  // About 6 ms a key on an idle machine; the rest is for a busy one.
  expect((performance.now() - began) / keys.length).toBeLessThan(60);
});
