import { type Acronym, expandName, isUnlistedAcronym } from './acronyms.js';
import { initialsMatch } from './initials.js';
import { createItemScorer } from './item-scorer.js';
import { parseItem } from './parsed-item.js';
import { parseNames } from './parsed-lists.js';
import { elementAt, type Scorer } from './scorer.js';
import { readWordVectors, type WordVectors } from './word-vectors.js';
import { type ExplainedItem, wordingReasons } from './wording-reasons.js';

/**
 * Creates a scorer for names of skills, technologies and the like. An abbreviation stands for a phrase only if each of them is a whole name.
 * @param floor scores below it may be inexact, but stay below it; 0 makes every score exact
 */
export function createNameScorer(lists: readonly (readonly string[])[], floor = 0, vectors: WordVectors = readWordVectors()): Scorer {
  const namesOf = (role: number): readonly string[] => elementAt(lists, role, 'role');
  const itemOf = (role: number, index: number): ExplainedItem => {
    const name = elementAt(namesOf(role), index, 'item');
    const { text, acronyms } = expandName(name);
    return { ...parseItem(name, text), acronyms };
  };
  return {
    between: (roleA, roleB) => {
      const [left, right] = [namesOf(roleA), namesOf(roleB)];
      const scoreOf = createItemScorer(parseNames(left, vectors), parseNames(right, vectors), floor);
      return (i, j) => (spelledOut(left[i]!, right[j]!) ? spelledOutScore : scoreOf(i, j));
    },
    why: (roleA, itemA, roleB, itemB) => {
      const acronym = spelledOut(namesOf(roleA)[itemA]!, namesOf(roleB)[itemB]!);
      if (acronym) return [`${acronym.short} = ${acronym.long}`];
      return wordingReasons(itemOf(roleA, itemA), itemOf(roleB, itemB), vectors);
    },
  };
}

/** What an abbreviation from the table scores, whose words are then equal. */
const spelledOutScore = 0.991;

/** The abbreviation that one of two names is, and which the other spells out by its initials; null if there is none. */
function spelledOut(left: string, right: string): Acronym | null {
  if (isUnlistedAcronym(left) && initialsMatch(left, right)) return { short: left, long: right.toLowerCase() };
  if (isUnlistedAcronym(right) && initialsMatch(right, left)) return { short: right, long: left.toLowerCase() };
  return null;
}
