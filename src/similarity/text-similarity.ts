import type { Acronyms } from './acronyms.js';
import { type ItemScorer, createItemScorer, type Scorer, type WeightedList } from './item-scorer.js';
import { parseLists } from './parsed-lists.js';
import { type ListEmbeddings, centerEmbeddings } from './semantic-similarity.js';
import { termWeightsOf } from './term-weights.js';
import { readWordVectors, type WordVectors } from './word-vectors.js';
import { type ExplainedItem, wordingReasons } from './wording-reasons.js';

// The command line loads this file with everything that it imports on first use, so whatever judges wording is taken from here.
export { isUnlistedAcronym } from './acronyms.js';
export { createNameScorer } from './name-scorer.js';

/**
 * Creates a scorer for the lists of one category, one list per role. Words are weighted over all lists. What is parsed of a list is cached
 * for as long as the array lives, so a list must not change after it was passed in. The scorer throws a RangeError for an index out of
 * range.
 * @param floor scores below it may be inexact, but stay below it; 0 makes every score exact
 */
export function createScorer(lists: readonly (readonly string[])[], floor = 0, vectors: WordVectors = readWordVectors()): Scorer {
  const { lists: parsedLists, acronyms } = parseLists(lists, vectors);
  const weights = termWeightsOf(parsedLists);
  let centered: readonly ListEmbeddings[] | undefined;
  const embeddingsOf = (role: number): ListEmbeddings => (centered ??= centerEmbeddings(parsedLists, vectors))[role]!;
  const weighted = parsedLists.map((parsed, role) => ({ parsed, weights: weights[role]!, embeddings: () => embeddingsOf(role) }));
  const scorerOf = (a: number, b: number): ItemScorer => createItemScorer(listAt(weighted, a), listAt(weighted, b), floor);
  const itemOf = (role: number, index: number): ExplainedItem => itemAt(listAt(weighted, role), lists[role]?.[index], index, acronyms());
  return {
    between: (roleA, roleB) => (roleA <= roleB ? scorerOf(roleA, roleB) : swapped(scorerOf(roleB, roleA))),
    why: (roleA, itemA, roleB, itemB) => wordingReasons(itemOf(roleA, itemA), itemOf(roleB, itemB), vectors),
  };
}

function swapped(score: ItemScorer): ItemScorer {
  return (left, right) => score(right, left);
}

function listAt(lists: readonly WeightedList[], role: number): WeightedList {
  const list = lists[role];
  if (!list) throw new RangeError(`No role ${role}`);
  return list;
}

function itemAt({ parsed }: WeightedList, text: string | undefined, index: number, acronyms: Acronyms): ExplainedItem {
  const item = parsed.items[index];
  if (item === undefined || text === undefined) throw new RangeError(`No item ${index}`);
  return { ...item, acronyms: parsed.expanded[index] !== text ? [...acronyms.values()].filter(({ short }) => text.includes(short)) : [] };
}
