import { expect, test } from '@jest/globals';
import {
  buildNeighborIndex,
  deserializeNeighborIndex,
  findNeighbors,
  similarityBetween,
  serializeNeighborIndex,
} from '../../src/neighbors/index.js';
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
const index = buildNeighborIndex([...library, silent]);

test('roles of one trade are near', () => {
  const found = findNeighbors(index, 't0-0', 6).map(({ id }) => id);
  expect(found.filter((id) => !id.startsWith('t0-'))).toEqual([]);
});

test('so is a role that is not in the library', () => {
  const stranger = role('stranger', { title: trades[3]?.[0] ?? '', duties: [trades[3]?.[5] ?? ''] });
  const found = findNeighbors(index, stranger, 6).map(({ id }) => id);
  expect(found.filter((id) => !id.startsWith('t3-'))).toEqual([]);
  expect(similarityBetween(index, stranger, 't3-0').score).toBeGreaterThan(similarityBetween(index, stranger, 't4-0').score);
});

test('one that says nothing is near to none, and neither is one of which no word is known', () => {
  for (const other of [silent, role('foreign', { title: 'Übung', duties: ['Übung'] })]) {
    expect(findNeighbors(index, other, 3).map(({ score }) => score)).toEqual([0, 0, 0]);
  }
});

test('topics come out of bytes as they went in', () => {
  const bytes = Buffer.concat(serializeNeighborIndex(index));
  const kept = deserializeNeighborIndex(bytes);
  if (!kept) throw new Error('the index was kept');
  expect(Buffer.concat(serializeNeighborIndex(kept)).equals(bytes)).toBe(true);
  expect(findNeighbors(kept, 't0-0', 9)).toEqual(findNeighbors(index, 't0-0', 9));
});
