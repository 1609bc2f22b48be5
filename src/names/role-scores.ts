import { blend, weightsOfKinds } from './blend.js';
import { entryFlags, type EntryMarks } from './entry-marks.js';
import { nameKinds, type NameKind } from './name-entries.js';
import type { Reading } from './readings.js';
import type { Slot } from './slot.js';
import { maxWordCount, type StoredNames } from './stored-names.js';

/** The name of a role that fits best what was typed. */
export interface BestEntry {
  readonly role: number;
  readonly entry: number;
  readonly kind: NameKind;
  /** How well the name fits by itself, 0 to about 1.3. */
  readonly fit: number;
  /** How likely the role is meant, 0 to about 4. */
  readonly score: number;
  /** Whether the name has the same words, and no other. */
  readonly isSame: boolean;
  /** Whether it is about what was typed: nurses, if that was `night nurse`. */
  readonly hasHead: boolean;
  readonly usesSpelling: boolean;
  /** Bits of `entryFlags`. */
  readonly flags: number;
}

/** The best entry of each role. */
export class RoleScores {
  readonly #names: StoredNames;
  readonly #fits: Float32Array;
  readonly #titleFits: Float32Array;
  /** How many names are like what was typed, the likelier ones more. */
  readonly #supports: Float32Array;
  readonly #entries: Uint32Array;
  readonly #flags: Uint16Array;

  constructor(names: StoredNames) {
    this.#names = names;
    this.#fits = new Float32Array(names.roleCount);
    this.#titleFits = new Float32Array(names.roleCount);
    this.#supports = new Float32Array(names.roleCount);
    this.#entries = new Uint32Array(names.roleCount);
    this.#flags = new Uint16Array(names.roleCount);
  }

  /** @param reading what these slots are of */
  add(
    { entries, roles, matched, sameCounts, unknownCounts, flags }: EntryMarks,
    slots: readonly Slot[],
    { factor, isSplit, isOfManager }: Reading,
  ): void {
    const names = this.#names;
    const total = slots.reduce((sum, { weight }) => sum + weight, 0);
    const unknownCount = slots.filter(({ isUnknown }) => isUnknown).length;
    const neededCount = isSplit ? slots.filter(({ hasMeaning }) => hasMeaning).length : 0;
    const ranklessCount = slots.filter(({ isRank }) => !isRank).length;
    const wordCount = Math.min(maxWordCount, slots.length);
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      const role = roles[i]!;
      const kind = names.kindOf(entry);
      const flag = flags[entry]!;
      const isSame = sameCounts[entry] === slots.length && names.wordCountOf(entry) === wordCount;
      const hasHead = (flag & entryFlags.head) !== 0;
      if (!saysEnough(flag, kind, isSame) || sameCounts[entry]! < neededCount) continue;
      if (unknownCounts[entry]! < unknownCount && !isWithoutUnknown(hasHead, kind, names.wordCountOf(entry), sameCounts[entry]!)) continue;
      const coverage = matched[entry]! / total;
      const likeness = factor * likenessOf(coverage, matched[entry]! / names.weightOf(entry)) * (hasHead ? 1 : blend.otherHead);
      this.#supports[role]! += likeness * likeness;
      if (entry === names.firstEntryOf(role) && likeness > this.#titleFits[role]!) this.#titleFits[role] = likeness;
      const fit = likeness * (weightsOfKinds[kind]! + blend.titleShare * names.titleShareOf(entry)) * (isSame ? blend.same : 1);
      if (fit <= this.#fits[role]! || coverage < (hasHead ? minCoverageWithHead : minCoverage)) continue;
      this.#fits[role] = fit;
      this.#entries[role] = entry;
      const isWhole = sameCounts[entry]! >= names.wordCountOf(entry);
      const lacksRanksAlone = isOfManager ? isSame : !isSame && isWhole && sameCounts[entry]! >= ranklessCount;
      this.#flags[role] =
        flag |
        (isSame ? entryFlags.same : 0) |
        (isWhole ? entryFlags.whole : 0) |
        (lacksRanksAlone ? entryFlags.ranks : 0) |
        (unknownCounts[entry]! < unknownCount ? entryFlags.lacks : 0) |
        (sameCounts[entry] === 0 && (unknownCount > 0 || coverage < minTradeCoverage) ? entryFlags.stem : 0);
    }
  }

  /** In no order. */
  list(): BestEntry[] {
    const best: BestEntry[] = [];
    for (let role = 0; role < this.#fits.length; role++) if (this.#fits[role] !== 0) best.push(this.#bestOf(role));
    return best;
  }

  #bestOf(role: number): BestEntry {
    const names = this.#names;
    const [entry, fit, flags] = [this.#entries[role]!, this.#fits[role]!, this.#flags[role]!];
    const isSame = (flags & entryFlags.same) !== 0;
    const hasHead = (flags & entryFlags.head) !== 0;
    const { title, people, support } = isSame ? blend.sameName : hasHead ? blend.withHead : blend.withoutHead;
    const score =
      fit * (1 + title * this.#titleFits[role]! + people * names.employmentOf(role) + support * Math.log1p(this.#supports[role]!));
    const kind = nameKinds[names.kindOf(entry)]!;
    return {
      role,
      entry,
      kind,
      fit,
      score,
      isSame,
      hasHead,
      usesSpelling: (flags & entryFlags.spelling) !== 0,
      flags,
    };
  }
}

/** Whether a name has more of what was typed than words without meaning, some letters, or a misspelt word that is not what it is about. */
function saysEnough(flag: number, kind: number, isSame: boolean): boolean {
  const hasMeaning = (flag & entryFlags.meaning) !== 0;
  const isMisspelt = (flag & entryFlags.spelling) !== 0;
  if (kind === initials) return isSame && hasMeaning && !isMisspelt;
  if ((flag & entryFlags.short) !== 0) return isSame && hasMeaning;
  if ((flag & entryFlags.far) !== 0) return isSame && (hasMeaning || kind <= lastOfOurs);
  return isSame || hasMeaning || (isMisspelt && (flag & entryFlags.head) !== 0);
}

/** Whether a name may be meant although it lacks a typed word that nobody knows: `Zorbing Nurse` is a nurse, but `Zorbing File` no file clerk. */
function isWithoutUnknown(hasHead: boolean, kind: number, wordCount: number, sameCount: number): boolean {
  const isOurs = kind <= lastOfOurs;
  return (hasHead && isOurs) || (sameCount >= wordCount && (hasHead || isOurs || wordCount > 1));
}

/** @param coverage share of what was typed that the name has, by weight @param share share of the name that was typed, up to 1 */
function likenessOf(coverage: number, share: number): number {
  return coverage * Math.sqrt(coverage * Math.min(1, share));
}

/** Of a name that has neither most of what was typed nor its head, no role is guessed. */
const minCoverage = 0.5;
const minCoverageWithHead = 0.3;

/** Of a name that has what was typed as those in the trade are called: an orthodontist, if that was `orthodontics`. */
const minTradeCoverage = 0.85;

/** Are no words that can be misspelt. */
const initials = nameKinds.indexOf('initials');

/** Titles, ids, occupations and aliases come first in `nameKinds`. */
const lastOfOurs = nameKinds.indexOf('alias');
