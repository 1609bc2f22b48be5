import { nameKinds } from './name-entries.js';
import { nameWords, type NameWord } from './name-words.js';
import { leadingRankWords } from './rank-words.js';
import type { StoredNames } from './stored-names.js';
import { isTradeOf } from './vocabulary.js';
import { leaderWords } from './word-lists.js';

/** The roles of a field, and whether other words were typed, of which the index knows nothing. */
export interface NamedField {
  /** The score of each role, from 3 to 7, by the number of people who do it. */
  readonly scores: ReadonlyMap<number, number>;
  readonly hasUnknown: boolean;
  /** Whether a rank was typed, which the field does without. */
  readonly hasRank: boolean;
  /** Whether nothing but ranks was typed: `deputy head`. */
  readonly isRankAlone: boolean;
}

/**
 * The roles of a field, if one word was typed that is the head of the titles or aliases of several, or the trade of these: `engineer`, `engineering`.
 * Words that only tell the rank, and those of which the index knows nothing, do not count.
 *
 * @param isName whether a name has the very words that were typed, read in one way or another
 */
export function fieldOf(names: StoredNames, typed: string, isName: boolean): NamedField {
  const all = nameWords(typed);
  const words = all.filter(({ isRank }) => !isRank);
  const known = words.map((typedWord) => ({ ...typedWord, index: wordOf(names, typedWord) })).filter(({ index }) => index >= 0);
  const [head] = known;
  const hasUnknown = known.length < words.length;
  // `fullstack developer` is a name, if a word of it is not known as it stands.
  const isField = head?.isHead === true && known.length === 1 && !(isName && hasUnknown);
  const isOfLeader = all.some(({ word, isRank }) => isRank && leaderWords.has(word));
  const hasRank = words.length < all.length;
  return {
    scores: isField ? rolesInField(names, head.index, isOfLeader ? null : head.word) : new Map(),
    hasUnknown,
    hasRank,
    isRankAlone: hasRank && isField && leadingRankWords.has(head.word),
  };
}

export const noField: NamedField = { scores: new Map(), hasUnknown: false, hasRank: false, isRankAlone: false };

/**
 * Of the word itself, or else of those in the trade that it is.
 * @param word null for who leads a trade: a head of engineering is no engineer
 */
function rolesInField(names: StoredNames, index: number, word: string | null): ReadonlyMap<number, number> {
  const { vocabulary } = names;
  const workers = word === null ? [] : vocabulary.ofSameStem(word).filter((other) => isTradeOf(word, vocabulary.at(other)));
  return [index, ...workers].map((each) => rolesWithHead(names, each)).reduce((most, next) => (most.size > 0 ? most : next));
}

/** The word itself, or the one of which a head is most likely a misspelling; -1 if there is none. */
function wordOf({ vocabulary }: StoredNames, { word, isHead }: NameWord): number {
  const index = vocabulary.indexOf(word);
  if (index >= 0 || !isHead || word.length < 5) return index;
  const [nearest] = vocabulary.near(word).sort((a, b) => b.likeness - a.likeness);
  return nearest?.index ?? -1;
}

function rolesWithHead(names: StoredNames, word: number): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const value of names.entriesOf(word)) {
    const entry = value >>> 1;
    const penalty = penalties[names.kindOf(entry)];
    if ((value & 1) === 0 || penalty === undefined) continue;
    const role = names.roleOf(entry);
    scores.set(role, Math.max(scores.get(role) ?? 0, 3 + (names.employmentOf(role) - penalty) / 2));
  }
  return scores.size >= minRoles ? scores : new Map();
}

/** By position in `nameKinds`, in powers of ten; undefined where a name makes no field. A tree surgeon is less of a surgeon than others. */
const penalties = nameKinds.map(
  (kind) => ({ title: 0, occupation: 0, alias: 1.2, id: undefined, reported: undefined, alternate: undefined, initials: undefined })[kind],
);

const minRoles = 5;
