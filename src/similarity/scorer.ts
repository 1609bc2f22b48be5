import type { Acronyms } from './acronyms.js';
import { type ItemScorer, createItemScorer, type WeightedList } from './item-scorer.js';
import { parseLists } from './parsed-lists.js';
import { type ListEmbeddings, centerEmbeddings } from './semantic-similarity.js';
import { termWeightsOf } from './term-weights.js';
import { readWordVectors, type WordVectors } from './word-vectors.js';
import { type ExplainedItem, wordingReasons } from './wording-reasons.js';

/** Judges items of a category's lists, one list a role; roles and items are named by their index. */
export interface Scorer {
  /** How sure it is that an item of the one says like an item of the other. The same for both orders, and for every order of roles and items. */
  between(roleA: number, roleB: number): ItemScorer;
  /** The words that speak for it, as written: shared ones, "clients ~ customers", "SQL = structured query language". */
  why(roleA: number, itemA: number, roleB: number, itemB: number): string[];
}

/**
 * A scorer for the lists of one category, a list a role; words are weighed over all of them. What was read of a list is kept as long as the
 * list is, so a list that is handed in again must say the same. Throws a RangeError for an index beyond them.
 * @param floor a score that does not reach it may be given as any other below it; left out, every score is exact
 */
export function createScorer(lists: readonly (readonly string[])[], floor = 0, vectors: WordVectors = readWordVectors()): Scorer {
  const { lists: parsedLists, acronyms } = parseLists(lists, vectors);
  const profiles = termWeightsOf(parsedLists);
  let meanings: readonly ListEmbeddings[] | undefined;
  const meaningOf = (role: number): ListEmbeddings => (meanings ??= centerEmbeddings(parsedLists, vectors))[role]!;
  const weighed = parsedLists.map((reading, role) => ({ parsed: reading, weights: profiles[role]!, embeddings: () => meaningOf(role) }));
  const judge = (a: number, b: number): ItemScorer => createItemScorer(listOf(weighed, a), listOf(weighed, b), floor);
  const item = (role: number, index: number): ExplainedItem => itemOf(listOf(weighed, role), lists[role]?.[index], index, acronyms());
  return {
    between: (roleA, roleB) => (roleA <= roleB ? judge(roleA, roleB) : swapped(judge(roleB, roleA))),
    why: (roleA, itemA, roleB, itemB) => wordingReasons(item(roleA, itemA), item(roleB, itemB), vectors),
  };
}

function swapped(judge: ItemScorer): ItemScorer {
  return (left, right) => judge(right, left);
}

function listOf(weighed: readonly WeightedList[], role: number): WeightedList {
  const list = weighed[role];
  if (!list) throw new RangeError(`No role ${role}`);
  return list;
}

function itemOf({ parsed }: WeightedList, text: string | undefined, index: number, acronyms: Acronyms): ExplainedItem {
  const item = parsed.items[index];
  if (item === undefined || text === undefined) throw new RangeError(`No item ${index}`);
  return { ...item, acronyms: parsed.expanded[index] !== text ? [...acronyms.values()].filter(({ short }) => text.includes(short)) : [] };
}
