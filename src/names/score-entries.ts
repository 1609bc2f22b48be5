import { nameKinds, type NameKind } from './name-entries.js';
import type { Reading } from './readings.js';
import { type Slot, slotOf } from './slot.js';
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
  readonly usesSpelling: boolean;
}

/** How much each kind of name counts, and what else does. Fitted on half of the titles of `npm run bench:titles`. */
const blend = {
  kinds: { title: 1, id: 1, alias: 0.97, occupation: 0.95, reported: 0.85, alternate: 0.78, initials: 0.5 } satisfies Record<
    NameKind,
    number
  >,
  /** Exponents of the share of the typed words that a name has, and of the share of its words that were typed. */
  coverage: 1.5,
  share: 0.6,
  /** Factors of a name with another head, and of one with the same words. */
  otherHead: 0.8,
  same: 1.2,
  /** What is added for a title like what was typed, for a published name like the title, for e times as many names like it, and for ten times as many people. */
  title: 0.3,
  titleShare: 0.1,
  sameName: { employment: 0.12, support: 0.05 },
  otherName: { employment: 0.08, support: 0.4 },
};

/** Of a name that has neither most of what was typed nor its head, no role is guessed. */
const minCoverage = 0.5;
const minCoverageWithHead = 0.3;

/**
 * Scores all names that share a word with what was typed, and returns the best one of each role, in no order.
 *
 * @param marks for the same names; empty, and empty again afterwards
 * @param tolerant whether words that the index has may be misspelt as well
 */
export function scoreEntries(names: StoredNames, marks: EntryMarks, readings: readonly Reading[], tolerant: boolean): BestEntry[] {
  const bests = new RoleScores(names);
  for (const { words, factor } of readings) {
    const slots = words.map((word) => slotOf(names, word, tolerant));
    slots.forEach((slot, i) => marks.mark(names, slot, i + 1));
    bests.add(marks, slots, factor);
    marks.clear();
  }
  return bests.list();
}

/** What each entry has of what was typed. In columns, since a common word such as `manager` is in ten thousand entries. */
export class EntryMarks {
  /** The entries that have any, with their roles. */
  readonly entries: number[] = [];
  readonly roles: number[] = [];
  /** The weight of the typed words that it has. */
  readonly matched: Float32Array;
  /** How many it has, unless only by the stem. */
  readonly sameCounts: Uint8Array;
  readonly flags: Uint8Array;
  readonly #lastSlots: Uint8Array;

  constructor(entryCount: number) {
    this.matched = new Float32Array(entryCount);
    this.sameCounts = new Uint8Array(entryCount);
    this.flags = new Uint8Array(entryCount);
    this.#lastSlots = new Uint8Array(entryCount);
  }

  mark(names: StoredNames, { weight, isHead, alternatives }: Slot, slot: number): void {
    const { matched, sameCounts, flags } = this;
    const lastSlots = this.#lastSlots;
    for (const { word, likeness, isSpelling } of alternatives) {
      const entries = names.entriesOf(word);
      const isSame = likeness === 1 || isSpelling ? 1 : 0;
      const flag = isSpelling ? spellingFlag : 0;
      const flagOfHead = isHead ? headFlag : 0;
      let role = 0;
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i]! >>> 1;
        // A typed word stands for one word of the name, the likeliest.
        if (lastSlots[entry] === slot) continue;
        if (lastSlots[entry] === 0) {
          while (entry >= names.firstEntryOf(role + 1)) role++;
          this.entries.push(entry);
          this.roles.push(role);
        }
        lastSlots[entry] = slot;
        matched[entry]! += weight * likeness;
        sameCounts[entry]! += isSame;
        flags[entry]! |= flag | ((entries[i]! & 1) * flagOfHead);
      }
    }
  }

  clear(): void {
    for (const entry of this.entries) this.matched[entry] = this.sameCounts[entry] = this.flags[entry] = this.#lastSlots[entry] = 0;
    this.entries.length = this.roles.length = 0;
  }
}

const headFlag = 1;
const spellingFlag = 2;

/** The best entry of each role. */
class RoleScores {
  readonly #names: StoredNames;
  readonly #scores: Float32Array;
  readonly #titleScores: Float32Array;
  readonly #supports: Float32Array;
  readonly #entries: Uint32Array;
  readonly #flags: Uint8Array;

  constructor(names: StoredNames) {
    this.#names = names;
    this.#scores = new Float32Array(names.roleCount);
    this.#supports = new Float32Array(names.roleCount);
    this.#titleScores = new Float32Array(names.roleCount);
    this.#entries = new Uint32Array(names.roleCount);
    this.#flags = new Uint8Array(names.roleCount);
  }

  add({ entries, roles, matched, sameCounts, flags }: EntryMarks, slots: readonly Slot[], factor: number): void {
    const names = this.#names;
    const total = slots.reduce((sum, { weight }) => sum + weight, 0);
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[i]!;
      const role = roles[i]!;
      const coverage = matched[entry]! / total;
      const share = Math.min(1, matched[entry]! / names.weightOf(entry));
      const isSpelling = (flags[entry]! & spellingFlag) !== 0;
      if (isSpelling && names.kindOf(entry) === initials) continue;
      const hasHead = (flags[entry]! & headFlag) !== 0;
      const isSame = sameCounts[entry] === slots.length && names.wordCountOf(entry) === Math.min(maxWordCount, slots.length);
      const likeness = factor * coverage ** blend.coverage * share ** blend.share * (hasHead ? 1 : blend.otherHead);
      this.#supports[role]! += likeness ** 2;
      const kind = kindFactors[names.kindOf(entry)]! + blend.titleShare * names.titleShareOf(entry);
      const score = likeness * kind * (isSame ? blend.same : 1);
      if (entry === names.firstEntryOf(role)) this.#titleScores[role] = Math.max(this.#titleScores[role]!, likeness);
      if (score <= this.#scores[role]! || coverage < (hasHead ? minCoverageWithHead : minCoverage)) continue;
      this.#scores[role] = score;
      this.#entries[role] = entry;
      this.#flags[role] = flags[entry]! | (isSame ? sameFlag : 0);
    }
  }

  list(): BestEntry[] {
    const names = this.#names;
    const best: BestEntry[] = [];
    for (const [role, score] of this.#scores.entries()) {
      if (score === 0) continue;
      const entry = this.#entries[role]!;
      const isSame = (this.#flags[role]! & sameFlag) !== 0;
      const { employment, support } = isSame ? blend.sameName : blend.otherName;
      const bonus =
        1 + blend.title * this.#titleScores[role]! + employment * names.employmentOf(role) + support * Math.log1p(this.#supports[role]!);
      best.push({
        role,
        entry,
        kind: nameKinds[names.kindOf(entry)]!,
        fit: score,
        score: score * bonus,
        isSame,
        usesSpelling: (this.#flags[role]! & spellingFlag) !== 0,
      });
    }
    return best;
  }
}

/** Are no words that can be misspelt. */
const initials = nameKinds.indexOf('initials');

const sameFlag = 4;

const kindFactors = nameKinds.map((kind) => blend.kinds[kind]);
