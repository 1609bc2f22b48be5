import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areLevelsOfOneRole, entryKey, roleKey } from '../../src/compare/identity-keys.js';
import { readRole } from '../generate.js';
import type { Entry, ItemCell, Role } from '../../src/model/role.js';

const cell: ItemCell = { text: 'SQL', id: 'sql', level: 3, importance: 4, need: 'required', note: 'daily', source: 's' };
const entryOf = (itemCell: ItemCell): Entry => ({ kind: 'list', label: null, cell: itemCell, scale: { minimum: 0, maximum: 7 } });
const withKeyOrder = (keys: readonly string[]): ItemCell => ({
  ...Object.fromEntries(keys.flatMap((key) => Object.entries(cell).filter(([name]) => name === key))),
  text: cell.text,
});

test('the key of an entry does not depend on the order of its properties', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(Object.keys(cell), { minLength: Object.keys(cell).length }), (keys) =>
      expect(entryKey(entryOf(withKeyOrder(keys)))).toBe(entryKey(entryOf(cell))),
    ),
  ));

test.each<Partial<ItemCell>>([{ text: 'Go' }, { id: 'x' }, { level: 2 }, { importance: 1 }, { need: 'preferred' }, { note: 'seldom' }])(
  'the key of an entry changes with %j',
  (other) => expect(entryKey(entryOf({ ...cell, ...other }))).not.toBe(entryKey(entryOf(cell))),
);

describe('the key of a role', () => {
  test.each<Partial<Role>>([{ id: 'frontend' }, { level: '1' }, { title: 'Server' }, { file: 'other.yaml' }])(
    'changes with %j',
    async (changes) => {
      expect(roleKey(await role(changes))).not.toBe(roleKey(await role()));
      expect(roleKey(await role(changes))).toBe(roleKey(await role(changes)));
    },
  );

  test.each<[isOne: boolean, left: Partial<Role>, right: Partial<Role>]>([
    [true, { level: '1' }, { level: '2' }],
    [true, { level: null }, { level: '2' }],
    [false, { level: '1' }, { level: '2', id: 'frontend' }],
    [false, { level: '1' }, { level: '2', file: 'other.yaml' }],
    [false, { level: '1' }, { level: '2', origin: 'stdin' }],
    [false, { levels: [] }, { levels: [] }],
    [false, { levels: [], id: 'frontend' }, {}],
  ])('are levels of one role, %j: %j and %j', async (isOne, left, right) => {
    expect(areLevelsOfOneRole(await role(left), await role(right))).toBe(isOne);
    expect(areLevelsOfOneRole(await role(left), undefined)).toBe(false);
  });
});

async function role(changes: Partial<Role> = {}): Promise<Role> {
  const read = await readRole({ id: 'backend', title: 'Backend', levels: [{ id: 1 }, { id: 2 }] });
  return { ...read, file: 'backend.yaml', ...changes };
}
