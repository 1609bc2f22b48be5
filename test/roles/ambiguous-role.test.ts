import { expect, test } from '@jest/globals';
import { AmbiguousRole } from '../../src/roles/ambiguous-role.js';
import type { LoadedRole } from '../../src/roles/folder.js';
import { parseRole } from '../../src/roles/parse-role.js';

const loadedRole = (id: string, rest: string, path = `${id}.yaml`): LoadedRole => ({
  parsed: parseRole(Buffer.from(`id: ${id}\ntitle: The ${id}\n${rest}`), path),
  folder: { path: 'd', cwd: '/', origin: 'file' },
  path,
});

const ambiguous = new AmbiguousRole('chef', [
  loadedRole('a', ''),
  loadedRole('b', 'codes: { onet-soc: { code: 35-1011.00 }, esco: "3434.1" }\nsummary: Cooks.\n'),
  loadedRole('c', 'summary: "Cooks e.g.\\n  soup  for No. 5? Always. Then eats."\n'),
  loadedRole('d', 'summary: No sentence at all\n'),
  loadedRole('e', 'summary: " Bakes. Sells, too. "\n'),
]);

const listed = `1  a  The a
2  b  35-1011.00  The b
   Cooks.
3  c  The c
   Cooks e.g. soup for No. 5?
4  d  The d
   No sentence at all
5  e  The e
   Bakes.`;

test('lists each candidate with its code and first sentence', () => {
  expect([ambiguous.message, ambiguous.hint]).toEqual(['chef matches 5 roles', `Choose one by its id or code:\n${listed}`]);
});

test.each([
  [undefined, 'chef matches 5 roles'],
  [9, 'chef matches 5 roles, but --pick is 9'],
])('names the range of numbers when --pick is %p', (pick, message) => {
  const hint = `Choose one by its id or code, or with --pick 1 to 5:\n${listed}`;
  expect(() => ambiguous.candidateAt(pick)).toThrow(expect.objectContaining({ message, hint }));
});

test('tells files with the same id apart by path', () => {
  const shared = new AmbiguousRole('chef', [loadedRole('a', '', 'd/one.yaml'), loadedRole('b', ''), loadedRole('a', '', 'd/two.yaml')]);
  const paths = '1  d/one.yaml  The a\n2  b  The b\n3  d/two.yaml  The a';
  const hint = '2 files in d have the id a: give each its own id, or choose one by its path';
  expect(shared.hint).toBe(`${hint}:\n${paths}`);
  expect(() => shared.candidateAt(undefined)).toThrow(expect.objectContaining({ hint: `${hint}, or with --pick 1 to 3:\n${paths}` }));
  expect([shared.isOfOneId, ambiguous.isOfOneId]).toEqual([true, false]);
});

test('aligns the numbers of ten candidates or more', () => {
  const many = new AmbiguousRole(
    'x',
    Array.from({ length: 10 }, (_, index) => loadedRole(`r${index}`, index === 0 ? 'summary: One.\n' : '')),
  );
  expect(many.hint?.split('\n').slice(1, 4)).toEqual([' 1  r0  The r0', '    One.', ' 2  r1  The r1']);
  expect(many.hint?.endsWith('\n10  r9  The r9')).toBe(true);
});
