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
  const known = index < 0 ? [] : [{ word: index, likeness: 1, isSpelling: false }];
  const sameStem = vocabulary.ofSameStem(word).map((other) => ({ word: other, likeness: sameStemLikeness, isSpelling: false }));
  const near =
    tolerant || index < 0 ? vocabulary.near(word).map(({ index: other, likeness }) => ({ word: other, likeness, isSpelling: true })) : [];
  const others = [...near, ...sameStem].sort((a, b) => b.likeness - a.likeness);
  const weight = index >= 0 ? names.wordWeight(index) : Math.max(...near.map((other) => names.wordWeight(other.word)), unknownWeight);
  return { weight: weight * (isRank ? rankFactor : 1), isHead, alternatives: [...known, ...others] };
}

const sameStemLikeness = 0.75;

/** Less than that of a rare word, since `HGV` in `HGV driver` need not be what matters. */
const unknownWeight = 0.2;
