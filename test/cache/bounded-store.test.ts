import { expect, test } from '@jest/globals';
import { boundedStore } from '../../src/cache/bounded-store.js';

/** A bounded store, and the names of the files that it wrote. */
function openStore(slotCount: number): { readonly fileNames: () => string[]; readonly store: ReturnType<typeof boundedStore> } {
  const files = new Map<string, Uint8Array>();
  const cache = {
    read: (name: string) => files.get(name) ?? null,
    write: (name: string, content: Uint8Array) => void files.set(name, content),
  };
  return { fileNames: () => [...files.keys()], store: boundedStore(cache, 'role', slotCount) };
}

test.each(['', 'a', 'ab', '/ä/語', 'a\nb'])('returns the text of %j, and of no other key', (key) => {
  const { store, fileNames } = openStore(1);
  expect(store.read(key)).toBe(null);
  store.write(key, 'Ä\0🙂');
  expect([store.read(key), store.read(`${key}x`), store.read('x'), fileNames()]).toEqual(['Ä\0🙂', null, null, ['role-0']]);
  store.write('x', 'other');
  expect([store.read(key), store.read('x'), fileNames()]).toEqual([null, 'other', ['role-0']]);
});

test('never writes more files than there are slots', () => {
  const keys = Array.from({ length: 50 }, (_, i) => `/roles/r${i}.yaml`);
  const { store, fileNames } = openStore(4);
  for (const key of [...keys, ...keys]) store.write(key, key);
  expect(fileNames().sort()).toEqual(['role-0', 'role-1', 'role-2', 'role-3']);
  expect(keys.filter((key) => store.read(key) === key)).toHaveLength(4);
});
