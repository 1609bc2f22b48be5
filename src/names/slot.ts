import type { NameWord } from './name-words.js';
import type { StoredNames } from './stored-names.js';
import { isTradeOf } from './vocabulary.js';
import { rankFactor } from './weights.js';
import { fillerWords } from './word-lists.js';

/** A typed word, and the words of the index that may be meant. */
export interface Slot {
  readonly weight: number;
  readonly isHead: boolean;
  /** Whether the word only tells the rank. */
  readonly isRank: boolean;
  /** Whether the word says something about a job. */
  readonly hasMeaning: boolean;
  /** Whether it says something, and no name has it as it stands. */
  readonly isUnknown: boolean;
  /** The likeliest first. */
  readonly alternatives: readonly Alternative[];
}

interface Alternative {
  readonly word: number;
  /** 0 to 1, where 1 is the same word. */
  readonly likeness: number;
  readonly isSpelling: boolean;
  /** Whether it is less like what was typed than other spellings are. */
  readonly doubt?: Doubt | null;
}

/** Which words may be misspelt: none, those that the index does not have, or also those that it has, such as `manger`. */
export type Tolerance = 'none' | 'unknown words' | 'all words';

export function slotOf(names: StoredNames, { word, isRank, isHead }: NameWord, tolerance: Tolerance): Slot {
  const { vocabulary } = names;
  const index = vocabulary.indexOf(word);
  const isKnown = index >= 0;
  const sameStem = vocabulary.ofSameStem(word).map((other) => {
    const isMisspelt = !isKnown && endsLike(word, vocabulary.at(other));
    const isNear = isMisspelt || (isHead && isTradeOf(word, vocabulary.at(other)));
    return { word: other, likeness: isNear ? tradeLikeness : sameStemLikeness, isSpelling: isMisspelt };
  });
  const mayBeMisspelt = isKnown ? tolerance === 'all words' && word.length >= minKnownLength : tolerance !== 'none';
  const spellings = mayBeMisspelt ? spellingsOf(names, word, isKnown ? knownFactor : 1) : [];
  const others = [...spellings, ...sameStem].sort((a, b) => b.likeness - a.likeness);
  const weight = isKnown ? names.wordWeight(index) : Math.max(unknownWeight, ...spellings.map((other) => names.wordWeight(other.word)));
  const hasMeaning = !isRank && word.length > 1 && !fillerWords.has(word);
  return {
    weight: weight * (isRank ? rankFactor : 1),
    isHead,
    isRank,
    hasMeaning,
    isUnknown: hasMeaning && !isKnown,
    alternatives: isKnown ? [{ word: index, likeness: 1, isSpelling: false }, ...others] : others,
  };
}

/** Whether two words of one stem differ in the vowel of their ending alone: `docter` and `doctor`. */
function endsLike(word: string, other: string): boolean {
  return [word, other].every((each) => /[aeo]r$/.test(each)) && word.slice(0, -2) === other.slice(0, -2);
}

function spellingsOf({ vocabulary }: StoredNames, word: string, factor: number): Alternative[] {
  return vocabulary
    .near(word)
    .map(({ index, likeness }) => ({ word: index, likeness: likeness * factor, isSpelling: true, doubt: doubtOf(word, likeness) }));
}

/** `short`: other words must say that it is meant, as in `bred baker`. `far`: so must they, unless it is a whole name of ours. */
export type Doubt = 'short' | 'far';

function doubtOf({ length }: string, likeness: number): Doubt | null {
  if (length < 5) return 'short';
  return likeness <= farLikeness ? 'far' : null;
}

/** Two edits in a word of eight letters. */
const farLikeness = 0.75;

const sameStemLikeness = 0.75;

/** Of those in a trade that was typed: plumbers for `plumbing`; and of a word with another vowel in its ending. */
const tradeLikeness = 0.9;

/** Of a spelling where what was typed is a word as well; and how long that must be, since short ones have too many neighbors. */
const knownFactor = 0.85;
const minKnownLength = 6;

/** Less than that of a rare word, since `HGV` in `HGV driver` need not be what matters. */
const unknownWeight = 0.15;
