import { expect, test } from '@jest/globals';
import { lruLoader } from '../../src/batch/lru-loader.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';

/** Loads roles of so many duties, and knows what was asked for. */
async function shelf(duties: number): Promise<{ load: (reference: string) => Promise<Role>; asked: string[] }> {
  const role = await readRole({ id: 'a', title: 'A', duties: Array.from({ length: duties }, (_, place) => `Duty ${place}`) });
  const asked: string[] = [];
  const load = async (reference: string): Promise<Role> => {
    asked.push(reference);
    if (reference === 'nobody') throw new Error('there is no role nobody');
    return { ...role, ref: reference };
  };
  return { load, asked };
}

test('a role is loaded once, and an error is met once', async () => {
  const { load, asked } = await shelf(3);
  const roleOf = lruLoader(load);
  await Promise.all([roleOf('a'), roleOf('b'), roleOf('a')]);
  await expect(roleOf('nobody')).rejects.toThrow('there is no role nobody');
  await expect(roleOf('nobody')).rejects.toThrow('there is no role nobody');
  expect((await roleOf('a')).ref).toBe('a');
  expect(asked).toEqual(['a', 'b', 'nobody']);
});

test('what was not used for longest goes first', async () => {
  const { load, asked } = await shelf(9);
  const roleOf = lruLoader(load, 25);
  for (const reference of ['a', 'b', 'a', 'c', 'a', 'b']) await roleOf(reference);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('a role that is larger than all that is kept is kept alone', async () => {
  const { load, asked } = await shelf(9);
  const roleOf = lruLoader(load, 5);
  for (const reference of ['a', 'a', 'b', 'b', 'a']) await roleOf(reference);
  expect(asked).toEqual(['a', 'b', 'a']);
});
