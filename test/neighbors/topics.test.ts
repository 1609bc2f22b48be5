import { expect, test } from '@jest/globals';
import {
  buildNeighborIndex,
  deserializeNeighborIndex,
  findNeighbors,
  similarityBetween,
  serializeNeighborIndex,
} from '../../src/neighbors/index.js';
import { role } from './any-role.js';

// A hundred roles in five trades. Each uses three of the eight words of its trade, so two roles of one trade may have no word in common.
const trades = Array.from({ length: 5 }, (_, trade) =>
  Array.from({ length: 8 }, (__, word) => `trade${'abcde'.charAt(trade)}word${'abcdefgh'.charAt(word)}`),
);
const library = trades.flatMap((words, trade) =>
  Array.from({ length: 20 }, (_, i) =>
    role(`t${trade}-${i}`, {
      title: words[i % 8] ?? '',
      duties: [`${words[(i + 1) % 8] ?? ''} ${words[(i + 3) % 8] ?? ''}`],
    }),
  ),
);
const empty = role('zz-empty');
const index = buildNeighborIndex([...library, empty]);

test('the neighbours of a role are of its trade', () => {
  const neighbours = findNeighbors(index, 't0-0', 6).map(({ id }) => id);
  expect(neighbours.filter((id) => !id.startsWith('t0-'))).toEqual([]);
});

test('the neighbours of a role outside the library are of its trade', () => {
  const newRole = role('new-role', { title: trades[3]?.[0] ?? '', duties: [trades[3]?.[5] ?? ''] });
  const neighbours = findNeighbors(index, newRole, 6).map(({ id }) => id);
  expect(neighbours.filter((id) => !id.startsWith('t3-'))).toEqual([]);
  expect(similarityBetween(index, newRole, 't3-0').score).toBeGreaterThan(similarityBetween(index, newRole, 't4-0').score);
});

test('a role without any words, or without any known word, scores 0 with all others', () => {
  for (const other of [empty, role('foreign', { title: 'Übung', duties: ['Übung'] })]) {
    expect(findNeighbors(index, other, 3).map(({ score }) => score)).toEqual([0, 0, 0]);
  }
});

test('an index with topics survives serialisation', () => {
  const bytes = Buffer.concat(serializeNeighborIndex(index));
  const deserialized = deserializeNeighborIndex(bytes);
  if (!deserialized) throw new Error('the index was not read back');
  expect(Buffer.concat(serializeNeighborIndex(deserialized)).equals(bytes)).toBe(true);
  expect(findNeighbors(deserialized, 't0-0', 9)).toEqual(findNeighbors(index, 't0-0', 9));
});
