import { expect, test } from '@jest/globals';
import { boundedStore } from '../../src/cache/bounded-store.js';

/** What was written under which name, and the slots that wrote it. */
function kept(count: number): { readonly names: () => string[]; readonly texts: ReturnType<typeof boundedStore> } {
  const files = new Map<string, Uint8Array>();
  const cache = {
    read: (name: string) => files.get(name) ?? null,
    write: (name: string, content: Uint8Array) => void files.set(name, content),
  };
  return { names: () => [...files.keys()], texts: boundedStore(cache, 'role', count) };
}

test.each(['', 'a', 'ab', '/ä/語', 'a\nb'])('the text of %j comes back, and no other', (key) => {
  const { texts, names } = kept(1);
  expect(texts.read(key)).toBe(null);
  texts.write(key, 'Ä\0🙂');
  expect([texts.read(key), texts.read(`${key}x`), texts.read('x'), names()]).toEqual(['Ä\0🙂', null, null, ['role-0']]);
  texts.write('x', 'other');
  expect([texts.read(key), texts.read('x'), names()]).toEqual([null, 'other', ['role-0']]);
});

test('each has a place of a few, always the same', () => {
  const keys = Array.from({ length: 50 }, (_, place) => `/roles/r${place}.yaml`);
  const { texts, names } = kept(4);
  for (const key of [...keys, ...keys]) texts.write(key, key);
  expect(names().sort()).toEqual(['role-0', 'role-1', 'role-2', 'role-3']);
  expect(keys.filter((key) => texts.read(key) === key)).toHaveLength(4);
});
