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

test.each<[what: string, related: Role['related'], origin: Role['origin'], next: string[][]]>([
  ['a single role is set beside the one that names it', [['c']], 'file', [['a.yaml', 'c']]],
  ['which cannot be named again where it came from standard input', [['c']], 'stdin', []],
  ['a pair stands as it is', [['c', 'd']], 'stdin', [['c', 'd']]],
  ['also where one of it was compared', [['a', 'c']], 'file', [['a', 'c']]],
  ['but not where both were', [['a', 'b'], ['b', 'a'], ['b']], 'file', []],
  [
    'names that make the same letters are others',
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
    'file',
    [
      ['ab', 'c'],
      ['a', 'bc'],
    ],
  ],
  [
    'in either order once, and four at the most',
    [['c', 'd'], ['d', 'c'], ['e'], ['f'], ['g'], ['h']],
    'file',
    [
      ['d', 'c'],
      ['a.yaml', 'e'],
      ['a.yaml', 'f'],
      ['a.yaml', 'g'],
    ],
  ],
])('%s', async (_what, related, origin, next) => {
  expect(seeAlso([await role('a', related, origin), await role('b', [])])).toEqual(next);
});
