import { expect, test } from '@jest/globals';
import { buildNearIndex, fromBytes, nearest, nearness, toBytes } from '../../src/near/index.js';
import { role } from './any-role.js';

// A hundred roles of five trades: each says two words of its trade's eight, so that two of one trade may have no word in common.
const trades = Array.from({ length: 5 }, (_, trade) =>
  Array.from({ length: 8 }, (__, word) => `trade${'abcde'.charAt(trade)}word${'abcdefgh'.charAt(word)}`),
);
const library = trades.flatMap((words, trade) =>
  Array.from({ length: 20 }, (_, place) =>
    role(`t${trade}-${place}`, {
      title: words[place % 8] ?? '',
      duties: [`${words[(place + 1) % 8] ?? ''} ${words[(place + 3) % 8] ?? ''}`],
    }),
  ),
);
const silent = role('zz-silent');
const index = buildNearIndex([...library, silent]);

test('roles of one trade are near', () => {
  const found = nearest(index, 't0-0', 6).map(({ id }) => id);
  expect(found.filter((id) => !id.startsWith('t0-'))).toEqual([]);
});

test('so is a role that is not in the library', () => {
  const stranger = role('stranger', { title: trades[3]?.[0] ?? '', duties: [trades[3]?.[5] ?? ''] });
  const found = nearest(index, stranger, 6).map(({ id }) => id);
  expect(found.filter((id) => !id.startsWith('t3-'))).toEqual([]);
  expect(nearness(index, stranger, 't3-0').score).toBeGreaterThan(nearness(index, stranger, 't4-0').score);
});

test('one that says nothing is near to none, and neither is one of which no word is known', () => {
  for (const other of [silent, role('foreign', { title: 'Übung', duties: ['Übung'] })]) {
    expect(nearest(index, other, 3).map(({ score }) => score)).toEqual([0, 0, 0]);
  }
});

test('topics come out of bytes as they went in', () => {
  const bytes = Buffer.concat(toBytes(index));
  const kept = fromBytes(bytes);
  if (!kept) throw new Error('the index was kept');
  expect(Buffer.concat(toBytes(kept)).equals(bytes)).toBe(true);
  expect(nearest(kept, 't0-0', 9)).toEqual(nearest(index, 't0-0', 9));
});
