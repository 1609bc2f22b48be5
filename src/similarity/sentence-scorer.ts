import { type Acronym, expandAcronyms, findAcronyms } from './acronyms.js';
import { spelledOutIn } from './initials.js';
import { createItemScorer } from './item-scorer.js';
import { parseItem } from './parsed-item.js';
import { parseList, parseSentences } from './parsed-lists.js';
import { elementAt, type Scorer } from './scorer.js';
import { readWordVectors, type WordVectors } from './word-vectors.js';
import { type ExplainedItem, wordingReasons } from './wording-reasons.js';

/**
 * Creates a scorer for sentences. What is parsed of a list is cached for as long as the array lives, so a list must not change after it was passed
 * in. The scorer throws a RangeError for an index out of range.
 * @param floor scores below it may be inexact, but stay below it; 0 makes every score exact
 */
export function createScorer(lists: readonly (readonly string[])[], floor = 0, vectors: WordVectors = readWordVectors()): Scorer {
  const textsOf = (role: number): readonly string[] => elementAt(lists, role, 'role');
  return {
    between: (roleA, roleB) => {
      const [left, right] = [textsOf(roleA), textsOf(roleB)];
      const scoreOf = createItemScorer(parseSentences(left, vectors), parseSentences(right, vectors), floor);
      const spelledOut = spelledOutPairs(left, right);
      if (spelledOut.size === 0) return scoreOf;
      return (i, j) => {
        const acronyms = spelledOut.get(i * right.length + j);
        return acronyms ? scoreExpanded(left[i]!, right[j]!, acronyms, floor, vectors) : scoreOf(i, j);
      };
    },
    why: (roleA, itemA, roleB, itemB) => {
      const [left, right] = [elementAt(textsOf(roleA), itemA, 'item'), elementAt(textsOf(roleB), itemB, 'item')];
      const acronyms = spelledOutBetween(left, right);
      return wordingReasons(explained(left, acronyms), explained(right, acronyms), vectors);
    },
  };
}

/** The pairs of items one of which spells out an acronym of the other, which the table does not list: the index `i × columns + j`. */
function spelledOutPairs(left: readonly string[], right: readonly string[]): ReadonlyMap<number, readonly Acronym[]> {
  const pairs = new Map<number, readonly Acronym[]>();
  const [leftShort, rightShort] = [left.map(unlistedAcronyms), right.map(unlistedAcronyms)];
  for (let i = 0; i < left.length; i++) {
    for (let j = 0; j < right.length; j++) {
      if (leftShort[i]!.length + rightShort[j]!.length === 0) continue;
      const acronyms = [...spelledOutBy(right[j]!, leftShort[i]!), ...spelledOutBy(left[i]!, rightShort[j]!)];
      if (acronyms.length > 0) pairs.set(i * right.length + j, acronyms);
    }
  }
  return pairs;
}

function unlistedAcronyms(text: string): readonly string[] {
  return findAcronyms(text).unlisted;
}

function spelledOutBetween(left: string, right: string): Acronym[] {
  return [...spelledOutBy(right, unlistedAcronyms(left)), ...spelledOutBy(left, unlistedAcronyms(right))];
}

/** Those of the acronyms that a text spells out. */
function spelledOutBy(text: string, acronyms: readonly string[]): Acronym[] {
  return acronyms.flatMap((short) => {
    const long = spelledOutIn(text, short);
    return long === undefined ? [] : [{ short, long }];
  });
}

function scoreExpanded(left: string, right: string, acronyms: readonly Acronym[], floor: number, vectors: WordVectors): number {
  const parse = (text: string) => parseList([text], () => expandAcronyms(text, [...findAcronyms(text).fromTable, ...acronyms]), vectors);
  return createItemScorer(parse(left), parse(right), floor)(0, 0);
}

/** An item as it was read for its score, with those of its acronyms written out that the table lists or the other text spells out. */
function explained(text: string, spelledOut: readonly Acronym[]): ExplainedItem {
  const { fromTable, unlisted } = findAcronyms(text);
  const own = spelledOut.filter(({ short }) => unlisted.includes(short));
  const acronyms = [...fromTable, ...own];
  return { ...parseItem(text, expandAcronyms(text, acronyms)), acronyms };
}
