import { findAcronyms } from './acronyms.js';
import { type Item, judge } from './judge.js';
import { type Meaning, weighItems } from './meaning.js';
import { readItem, type Reading } from './reading.js';
import { readVectors, type Vectors } from './vectors.js';
import { reasons } from './why.js';

/** Judges items of a category's lists, one list a role; roles and items are named by their index. */
export interface Scorer {
  /** How sure it is that the two say alike, 0 to 1; 1 for equal words. The same for both orders, and for every order of roles and items. */
  score(roleA: number, itemA: number, roleB: number, itemB: number): number;
  /** The words that speak for it, as written: shared ones, "clients ~ customers", "SQL = structured query language". */
  why(roleA: number, itemA: number, roleB: number, itemB: number): string[];
}

/** The scores of each of `left` with each of `right`, 0 to 1, the two lists as a category of two roles: `scores[i][j]`. */
export function scoreItems(left: readonly string[], right: readonly string[]): number[][] {
  const scorer = createScorer([left, right]);
  return left.map((_, i) => right.map((__, j) => scorer.score(0, i, 1, j)));
}

/** A scorer for the lists of one category, a list a role; words are weighed over all of them. Throws a RangeError for an index beyond them. */
export function createScorer(lists: readonly (readonly string[])[], vectors: Vectors = readVectors()): Scorer {
  const acronyms = findAcronyms(lists.flat());
  const read = new Map([...new Set(lists.flat())].map((text) => [text, readItem(text, acronyms)]));
  const readings = lists.map((list) => list.flatMap((text) => read.get(text) ?? []));
  const meanings = weighItems(readings.flat(), vectors);
  const items = readings.map((list) => list.flatMap((reading) => joined(reading, meanings.get(reading))));
  const item = (role: number, index: number): Item => {
    const found = items[role]?.[index];
    if (found === undefined) throw new RangeError(`No item ${index} of role ${role}`);
    return found;
  };
  return {
    score: (roleA, itemA, roleB, itemB) => judge(item(roleA, itemA), item(roleB, itemB)),
    why: (roleA, itemA, roleB, itemB) => reasons(item(roleA, itemA), item(roleB, itemB), vectors),
  };
}

function joined(reading: Reading, meaning: Meaning | undefined): Item[] {
  return meaning === undefined ? [] : [{ ...reading, ...meaning }];
}
