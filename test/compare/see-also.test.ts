import { expect, test } from '@jest/globals';
import { seeAlso } from '../../src/compare/see-also.js';
import type { Role } from '../../src/model/role.js';
import { readRole } from '../generate.js';

const role = async (id: string, related: Role['related'], origin: Role['origin'] = 'file'): Promise<Role> => ({
  ...(await readRole({ id, title: id })),
  ref: `${id}.yaml`,
  origin,
  related,
});

test.each<[title: string, related: Role['related'], origin: Role['origin'], comparisons: string[][]]>([
  ['compares a single reference with the role that names it', [['c']], 'file', [['a.yaml', 'c']]],
  ['omits a single reference of a role from standard input', [['c']], 'stdin', []],
  ['suggests a pair as it is', [['c', 'd']], 'stdin', [['c', 'd']]],
  ['suggests a pair of which one was compared', [['a', 'c']], 'file', [['a', 'c']]],
  [
    'suggests each pair once, in either order',
    [['c', 'd'], ['d', 'c'], ['e']],
    'file',
    [
      ['a.yaml', 'e'],
      ['d', 'c'],
    ],
  ],
  ['omits what was compared just now', [['a', 'b'], ['b', 'a'], ['b']], 'file', []],
  [
    'distinguishes references that are equal when joined',
    [
      ['cd', 'e'],
      ['c', 'de'],
    ],
    'file',
    [
      ['cd', 'e'],
      ['c', 'de'],
    ],
  ],
  [
    'suggests those with one of the roles first, each once, and at most four',
    [['c', 'd'], ['d', 'c'], ['e'], ['f'], ['g'], ['h']],
    'file',
    [
      ['a.yaml', 'e'],
      ['a.yaml', 'f'],
      ['a.yaml', 'g'],
      ['a.yaml', 'h'],
    ],
  ],
])('%s', async (_title, related, origin, comparisons) => {
  expect(seeAlso([await role('a', related, origin), await role('b', [])])).toEqual(comparisons);
});
