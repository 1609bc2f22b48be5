import { expect, test } from '@jest/globals';
import { AmbiguousRole } from '../../src/roles/ambiguous-role.js';
import type { LoadedRole } from '../../src/roles/folder.js';
import { parseRole } from '../../src/roles/parse-role.js';

const shelved = (id: string, rest: string, path = `${id}.yaml`): LoadedRole => ({
  parsed: parseRole(Buffer.from(`id: ${id}\ntitle: The ${id}\n${rest}`), path),
  folder: { path: 'd', cwd: '/', origin: 'file' },
  path,
});

const ambiguous = new AmbiguousRole('chef', [
  shelved('a', ''),
  shelved('b', 'codes: { onet-soc: { code: 35-1011.00 }, esco: "3434.1" }\nsummary: Cooks.\n'),
  shelved('c', 'summary: "Cooks e.g.\\n  soup  for No. 5? Always. Then eats."\n'),
  shelved('d', 'summary: No sentence at all\n'),
  shelved('e', 'summary: " Bakes. Sells, too. "\n'),
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

test('the candidates of a name are listed, each with its code and its first sentence', () => {
  expect([ambiguous.message, ambiguous.hint]).toEqual(['chef matches 5 roles', `Choose one by its id or code:\n${listed}`]);
});

test.each([
  [undefined, 'chef matches 5 roles'],
  [9, 'chef matches 5 roles, but --pick is 9'],
])('where %p picks none, the range is told', (pick, message) => {
  const { message: told, hint } = ambiguous.withPickHint(pick);
  expect([told, hint]).toEqual([message, `Choose one by its id or code, or with --pick 1 to 5:\n${listed}`]);
});

test('files that bear one id are told apart by their paths', () => {
  const shared = new AmbiguousRole('chef', [shelved('a', '', 'd/one.yaml'), shelved('b', ''), shelved('a', '', 'd/two.yaml')]);
  const paths = '1  d/one.yaml  The a\n2  b  The b\n3  d/two.yaml  The a';
  const told = '2 files in d have the id a: give each its own id, or choose one by its path';
  expect([shared.hint, shared.withPickHint(undefined).hint]).toEqual([`${told}:\n${paths}`, `${told}, or with --pick 1 to 3:\n${paths}`]);
});

test('the places of many stand below each other', () => {
  const many = new AmbiguousRole(
    'x',
    Array.from({ length: 10 }, (_, place) => shelved(`r${place}`, place === 0 ? 'summary: One.\n' : '')),
  );
  expect(many.hint?.split('\n').slice(1, 4)).toEqual([' 1  r0  The r0', '    One.', ' 2  r1  The r1']);
  expect(many.hint?.endsWith('\n10  r9  The r9')).toBe(true);
});
