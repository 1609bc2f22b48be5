import { type Acronym, expandName, initialsMatch, isUnlistedAcronym } from './acronyms.js';
import { createItemScorer, type ItemScorer, type Scorer, type WeightedList } from './item-scorer.js';
import { parseNames } from './parsed-lists.js';
import { centerEmbeddings } from './semantic-similarity.js';
import { rarityWeightsOf } from './term-weights.js';
import { readWordVectors, type WordVectors } from './word-vectors.js';
import { wordingReasons } from './wording-reasons.js';

/**
 * Creates a scorer for names of skills, technologies and the like. Unlike that for sentences, it gives two names the same score whatever else the
 * lists contain. An abbreviation stands for a phrase only if each of them is a whole name.
 * @param floor scores below it may be inexact, but stay below it; 0 makes every score exact
 */
export function createNameScorer(lists: readonly (readonly string[])[], floor = 0, vectors: WordVectors = readWordVectors()): Scorer {
  const weighted = lists.map((texts) => weightedNames(texts, vectors));
  const itemOf = (role: number, index: number) => ({
    ...weighted[role]!.parsed.items[index]!,
    acronyms: expandName(lists[role]![index]!).acronyms,
  });
  return {
    between: (roleA, roleB) => {
      const [texts, others] = [lists[roleA]!, lists[roleB]!];
      const scoreOf = symmetricScorer(weighted, roleA, roleB, floor);
      return (i, j) => (spelledOut(texts[i]!, others[j]!) ? spelledOutScore : scoreOf(i, j));
    },
    why: (roleA, itemA, roleB, itemB) => {
      const acronym = spelledOut(lists[roleA]![itemA]!, lists[roleB]![itemB]!);
      if (acronym) return [`${acronym.short} = ${acronym.long}`];
      return wordingReasons(itemOf(roleA, itemA), itemOf(roleB, itemB), vectors);
    },
  };
}

/** What an abbreviation from the table scores, whose words are then equal. */
const spelledOutScore = 0.991;

function symmetricScorer(lists: readonly WeightedList[], a: number, b: number, floor: number): ItemScorer {
  if (a <= b) return createItemScorer(lists[a]!, lists[b]!, floor);
  const scoreOf = createItemScorer(lists[b]!, lists[a]!, floor);
  return (i, j) => scoreOf(j, i);
}

const cache = new WeakMap<WordVectors, WeakMap<readonly string[], WeightedList>>();

/** Everything that is known of one list does not depend on the others, so it is made once. */
function weightedNames(texts: readonly string[], vectors: WordVectors): WeightedList {
  const lists = cache.get(vectors) ?? new WeakMap<readonly string[], WeightedList>();
  cache.set(vectors, lists);
  const cached = lists.get(texts);
  if (cached) return cached;
  const parsed = parseNames(texts, vectors);
  let embeddings: ReturnType<WeightedList['embeddings']> | undefined;
  const list: WeightedList = {
    parsed,
    weights: rarityWeightsOf(parsed),
    embeddings: () => (embeddings ??= centerEmbeddings([parsed], vectors, new Int16Array(vectors.dims))[0]!),
  };
  lists.set(texts, list);
  return list;
}

/** The abbreviation that one of two names is, and which the other spells out by its initials; null if there is none. */
function spelledOut(left: string, right: string): Acronym | null {
  if (isUnlistedAcronym(left) && initialsMatch(left, right)) return { short: left, long: right.toLowerCase() };
  if (isUnlistedAcronym(right) && initialsMatch(right, left)) return { short: right, long: left.toLowerCase() };
  return null;
}
