import { expect, test } from '@jest/globals';
import { role } from './any-role.js';
import { buildNeighborIndex, deserialize, findNeighbors, serialize, similarityBetween } from './near.js';

// A hundred roles in five trades. Each uses five of the sixteen words of its trade, so two roles of one trade may have no word in common.
const trades = [
  'nurse patient hospital clinic medicine wound vaccine surgery injection therapy diagnosis symptom disease physician bandage blood',
  'software program code database server network computer website debug compiler algorithm interface password router browser firewall',
  'teacher student lesson classroom school curriculum homework tutor exam textbook lecture grade pupil literacy reading learner',
  'weld metal steel torch solder lathe grind drill bolt alloy machine rivet forge iron sheet blade',
  'cook kitchen recipe bake sauce meat vegetable menu chef bread oven dessert pastry soup salad flour',
].map((words) => words.split(' '));
const library = trades.flatMap((words, trade) =>
  Array.from({ length: 20 }, (_, i) =>
    role(`t${trade}-${i}`, {
      title: words[i % 16] ?? '',
      duties: [1, 3, 6, 10].map((distance) => words[(i + distance) % 16] ?? ''),
    }),
  ),
);
const empty = role('zz-empty');
const index = buildNeighborIndex([...library, empty]);

test('there is one topic for every 20 roles, and none for fewer than 100', () => {
  expect(index.topics?.offset.length).toBe(5);
  expect(buildNeighborIndex(library.slice(1)).topics).toBeNull();
});

test('the neighbours of a role are of its trade', () => {
  const neighbours = findNeighbors(index, 't0-0', 6).map(({ id }) => id);
  expect(neighbours.filter((id) => !id.startsWith('t0-'))).toEqual([]);
});

test('the neighbours of a role outside the library are of its trade', () => {
  const newRole = role('new-role', { title: trades[3]?.[0] ?? '', duties: trades[3]?.slice(4, 8) ?? [] });
  const neighbours = findNeighbors(index, newRole, 6).map(({ id }) => id);
  expect(neighbours.filter((id) => !id.startsWith('t3-'))).toEqual([]);
  expect(similarityBetween(index, newRole, 't3-0').score).toBeGreaterThan(similarityBetween(index, newRole, 't4-0').score);
});

test('a role whose words the library does not use is near to those of its trade', () => {
  const baker = role('baker', { title: 'Confectioner', duties: ['Decorate cakes', 'Knead dough', 'Prepare frosting'] });
  const neighbours = findNeighbors(index, baker, 6).map(({ id }) => id);
  expect(neighbours.filter((id) => !id.startsWith('t4-'))).toEqual([]);
});

test('a role without any known word scores 0 with all others, and one without any words is near to none', () => {
  const foreign = role('foreign', { title: 'Übung', duties: ['Übung macht den Meister'] });
  expect(findNeighbors(index, foreign, 3).map(({ score }) => score)).toEqual([0, 0, 0]);
  expect(findNeighbors(index, empty, 3)).toEqual([]);
});

test('an index with topics survives serialisation', () => {
  const deserialized = deserialize(serialize(index), index);
  expect(serialize(deserialized).equals(serialize(index))).toBe(true);
  expect(findNeighbors(deserialized, 't0-0', 9)).toEqual(findNeighbors(index, 't0-0', 9));
});
