import type { Slot } from './slot.js';
import type { StoredNames } from './stored-names.js';

/** What each entry has of what was typed. In columns, since a common word such as `manager` is in ten thousand entries. */
export class EntryMarks {
  /** The entries that have any, with their roles. */
  readonly entries: number[] = [];
  readonly roles: number[] = [];
  /** The weight of the typed words that it has. */
  readonly matched: Float32Array;
  /** How many it has, unless only by the stem. */
  readonly sameCounts: Uint8Array;
  /** How many typed words it has that no name has as they stand. */
  readonly unknownCounts: Uint8Array;
  /** Bits of `entryFlags`. */
  readonly flags: Uint8Array;
  readonly #lastSlots: Uint8Array;

  constructor(entryCount: number) {
    this.matched = new Float32Array(entryCount);
    this.sameCounts = new Uint8Array(entryCount);
    this.unknownCounts = new Uint8Array(entryCount);
    this.flags = new Uint8Array(entryCount);
    this.#lastSlots = new Uint8Array(entryCount);
  }

  /** @param number of the slot in its reading, from 1 */
  mark(names: StoredNames, { weight, isHead, hasMeaning, isUnknown, alternatives }: Slot, number: number): void {
    for (const { word, likeness, isSpelling, doubt } of alternatives) {
      const isSame = likeness === 1 || isSpelling;
      this.#markWord(names, word, number, {
        weight: weight * likeness,
        same: isSame ? 1 : 0,
        unknown: isUnknown ? 1 : 0,
        flag: isSpelling ? entryFlags.spelling | (doubt ? entryFlags[doubt] : 0) : hasMeaning ? entryFlags.meaning : 0,
        headFlag: isHead ? entryFlags.head : 0,
      });
    }
  }

  #markWord(names: StoredNames, word: number, slot: number, { weight, same, unknown, flag, headFlag }: WordMark): void {
    const [listed, lastSlots] = [names.entriesOf(word), this.#lastSlots];
    for (let i = 0, role = 0; i < listed.length; i++) {
      const entry = listed[i]! >>> 1;
      // A typed word stands for one word of the name, the likeliest.
      if (lastSlots[entry] === slot) continue;
      if (lastSlots[entry] === 0) {
        while (entry >= names.firstEntryOf(role + 1)) role++;
        this.entries.push(entry);
        this.roles.push(role);
      }
      lastSlots[entry] = slot;
      this.matched[entry]! += weight;
      this.sameCounts[entry]! += same;
      this.unknownCounts[entry]! += unknown;
      this.flags[entry]! |= flag | ((listed[i]! & 1) * headFlag);
    }
  }

  clear(): void {
    for (const entry of this.entries)
      this.matched[entry] = this.sameCounts[entry] = this.unknownCounts[entry] = this.flags[entry] = this.#lastSlots[entry] = 0;
    this.entries.length = this.roles.length = 0;
  }
}

interface WordMark {
  readonly weight: number;
  readonly same: number;
  readonly unknown: number;
  readonly flag: number;
  readonly headFlag: number;
}

/**
 * `head`: its head was typed as the head. `spelling`: it has a word that is only spelt alike; `short`, `far`: one in doubt (`Doubt`). `meaning`: it
 * has a word that says something about a job, as it was typed or of the same stem. `same`: it has what was typed, and nothing else. `whole`: it has
 * nothing else. `ranks`: it lacks only words of rank. `lacks`: it lacks a word that nobody knows. `stem`: it has words of the same stem alone.
 */
export const entryFlags = {
  head: 1,
  spelling: 2,
  same: 4,
  meaning: 8,
  short: 16,
  far: 32,
  whole: 64,
  ranks: 128,
  lacks: 256,
  stem: 512,
} as const;
