import type { Acronyms } from './acronyms.js';
import { type Judge, judgeOf, type Weighed } from './judge.js';
import { readLists } from './list-reading.js';
import { type Meaning, meaningsOf } from './meaning.js';
import { profilesOf } from './profile.js';
import { readVectors, type Vectors } from './vectors.js';
import { type Item, reasons } from './why.js';

/** Judges items of a category's lists, one list a role; roles and items are named by their index. */
export interface Scorer {
  /** How sure it is that an item of the one says like an item of the other. The same for both orders, and for every order of roles and items. */
  between(roleA: number, roleB: number): Judge;
  /** The words that speak for it, as written: shared ones, "clients ~ customers", "SQL = structured query language". */
  why(roleA: number, itemA: number, roleB: number, itemB: number): string[];
}

/**
 * A scorer for the lists of one category, a list a role; words are weighed over all of them. What was read of a list is kept as long as the
 * list is, so a list that is handed in again must say the same. Throws a RangeError for an index beyond them.
 * @param floor a score that does not reach it may be given as any other below it; left out, every score is exact
 */
export function createScorer(lists: readonly (readonly string[])[], floor = 0, vectors: Vectors = readVectors()): Scorer {
  const { readings, acronyms } = readLists(lists, vectors);
  const profiles = profilesOf(readings);
  let meanings: readonly Meaning[] | undefined;
  const meaningOf = (role: number): Meaning => (meanings ??= meaningsOf(readings, vectors))[role]!;
  const weighed = readings.map((reading, role) => ({ reading, profile: profiles[role]!, meaning: () => meaningOf(role) }));
  const judge = (a: number, b: number): Judge => judgeOf(listOf(weighed, a), listOf(weighed, b), floor);
  const item = (role: number, index: number): Item => itemOf(listOf(weighed, role), lists[role]?.[index], index, acronyms());
  return {
    between: (roleA, roleB) => (roleA <= roleB ? judge(roleA, roleB) : mirrored(judge(roleB, roleA))),
    why: (roleA, itemA, roleB, itemB) => reasons(item(roleA, itemA), item(roleB, itemB), vectors),
  };
}

function mirrored(judge: Judge): Judge {
  return (left, right) => judge(right, left);
}

function listOf(weighed: readonly Weighed[], role: number): Weighed {
  const list = weighed[role];
  if (!list) throw new RangeError(`No role ${role}`);
  return list;
}

function itemOf({ reading }: Weighed, text: string | undefined, index: number, acronyms: Acronyms): Item {
  const item = reading.items[index];
  if (item === undefined || text === undefined) throw new RangeError(`No item ${index}`);
  return { ...item, acronyms: reading.written[index] !== text ? [...acronyms.values()].filter(({ short }) => text.includes(short)) : [] };
}
