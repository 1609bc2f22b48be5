import type { NameWord } from './name-words.js';
import type { StoredNames } from './stored-names.js';
import { rankFactor } from './weights.js';

/** A typed word, and the words of the index that may be meant. */
export interface Slot {
  readonly weight: number;
  readonly isHead: boolean;
  /** The likeliest first. */
  readonly alternatives: readonly Alternative[];
}

interface Alternative {
  readonly word: number;
  /** 0 to 1, where 1 is the same word. */
  readonly likeness: number;
  readonly isSpelling: boolean;
}

/** @param tolerant whether a word that the index has may be misspelt, such as `manger` */
export function slotOf(names: StoredNames, { word, isRank, isHead }: NameWord, tolerant: boolean): Slot {
  const { vocabulary } = names;
  const index = vocabulary.indexOf(word);
  const isKnown = index >= 0;
  const sameStem = vocabulary.ofSameStem(word).map((other) => ({ word: other, likeness: sameStemLikeness, isSpelling: false }));
  const spellings = isKnown && !(tolerant && word.length >= minKnownLength) ? [] : spellingsOf(names, word, isKnown ? knownFactor : 1);
  const others = [...spellings, ...sameStem].sort((a, b) => b.likeness - a.likeness);
  const weight = isKnown ? names.wordWeight(index) : Math.max(unknownWeight, ...spellings.map((other) => names.wordWeight(other.word)));
  return {
    weight: weight * (isRank ? rankFactor : 1),
    isHead,
    alternatives: isKnown ? [{ word: index, likeness: 1, isSpelling: false }, ...others] : others,
  };
}

function spellingsOf({ vocabulary }: StoredNames, word: string, factor: number): Alternative[] {
  return vocabulary.near(word).map(({ index, likeness }) => ({ word: index, likeness: likeness * factor, isSpelling: true }));
}

const sameStemLikeness = 0.75;

/** Of a spelling where what was typed is a word as well; and how long that must be, since short ones have too many neighbors. */
const knownFactor = 0.85;
const minKnownLength = 6;

/** Less than that of a rare word, since `HGV` in `HGV driver` need not be what matters. */
const unknownWeight = 0.15;
