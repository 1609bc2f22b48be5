import { expect, test } from '@jest/globals';
import { lruLoader } from '../../src/batch/lru-loader.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';

/** Returns a loader of roles with that many duties, and the references that it was called with. */
async function countingLoader(duties: number): Promise<{ load: (reference: string) => Promise<Role>; loaded: string[] }> {
  const role = await readRole({ id: 'a', title: 'A', duties: Array.from({ length: duties }, (_, index) => `Duty ${index}`) });
  const loaded: string[] = [];
  const load = async (reference: string): Promise<Role> => {
    loaded.push(reference);
    if (reference === 'nobody') throw new Error('there is no role nobody');
    return { ...role, ref: reference };
  };
  return { load, loaded };
}

test('loads a role once, also if that fails', async () => {
  const { load, loaded } = await countingLoader(3);
  const loadCached = lruLoader(load);
  await Promise.all([loadCached('a'), loadCached('b'), loadCached('a')]);
  await expect(loadCached('nobody')).rejects.toThrow('there is no role nobody');
  await expect(loadCached('nobody')).rejects.toThrow('there is no role nobody');
  expect((await loadCached('a')).ref).toBe('a');
  expect(loaded).toEqual(['a', 'b', 'nobody']);
});

test('evicts the least recently used role first', async () => {
  const { load, loaded } = await countingLoader(9);
  const loadCached = lruLoader(load, 25);
  for (const reference of ['a', 'b', 'a', 'c', 'a', 'b']) await loadCached(reference);
  expect(loaded).toEqual(['a', 'b', 'c', 'b']);
});

test('holds a role that is larger than the limit, but no other besides it', async () => {
  const { load, loaded } = await countingLoader(9);
  const loadCached = lruLoader(load, 5);
  for (const reference of ['a', 'a', 'b', 'b', 'a']) await loadCached(reference);
  expect(loaded).toEqual(['a', 'b', 'a']);
});
