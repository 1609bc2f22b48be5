import type { CandidateMatch, EntryLists, EntryPosition, Tier } from '../categories/tier.js';
import type { Match } from '../model/comparison.js';

/** Entries of different roles that match: at most one of each role. */
export interface Alignment {
  /** For each role, the index of its entry in its list; null if it has none. */
  readonly indices: readonly (number | null)[];
  /** The least certain of the matches that joined the entries; null for a single entry, and if the label joined them. */
  readonly match: Match | null;
}

interface GrowingGroup {
  readonly indices: (number | null)[];
  match: Match | null;
}

/** Joins entries to groups. At first, each entry is a group of its own. */
export class AlignmentBuilder {
  /** For each role and each of its entries, the group of the entry. */
  readonly #groups: GrowingGroup[][];

  constructor(lists: EntryLists) {
    this.#groups = lists.map((entries, role) =>
      entries.map((_, entry) => ({ indices: singleIndex(role, entry, lists.length), match: null })),
    );
  }

  /**
   * Joins the groups of two entries, unless both have an entry of the same role.
   * @param links if given, each entry of one group has to be linked with each of the other, and the weakest link counts
   */
  join(candidate: CandidateMatch, by: Tier['by'], links: Links | null = null): void {
    const [a, b] = [this.#groupOf(candidate.left), this.#groupOf(candidate.right)];
    if (a === b || overlap(a, b)) return;
    const link = links === null ? candidate : links.weakest(positionsOf(a), positionsOf(b));
    if (link === null) return;
    const { score, why } = link;
    const match = by === null ? null : why ? { by, score, why: why() } : { by, score };
    a.match = lessCertain(lessCertain(a.match, b.match), match);
    for (let role = 0; role < b.indices.length; role++) {
      const entry = b.indices[role] ?? null;
      if (entry === null) continue;
      a.indices[role] = entry;
      this.#groups[role]![entry] = a;
    }
  }

  /** Whether the entry's group has no entry of some role yet. */
  isOpen(position: EntryPosition): boolean {
    return this.#groupOf(position).indices.includes(null);
  }

  /** Whether at least two roles have open entries. */
  canGrow(): boolean {
    return this.#groups.filter((groups) => groups.some(({ indices }) => indices.includes(null))).length > 1;
  }

  /** Whether no two candidates involve the same group, so that their order does not matter. */
  areDisjoint(candidates: readonly CandidateMatch[]): boolean {
    const groups = new Set<GrowingGroup>();
    for (const { left, right } of candidates) groups.add(this.#groupOf(left)).add(this.#groupOf(right));
    return groups.size === 2 * candidates.length;
  }

  /** Returns each group once, where the first of its roles has it. */
  groups(): Alignment[] {
    const found: Alignment[] = [];
    for (let role = 0; role < this.#groups.length; role++) {
      for (const group of this.#groups[role]!) if (isFirstRole(role, group)) found.push(group);
    }
    return found;
  }

  #groupOf({ role, entry }: EntryPosition): GrowingGroup {
    const group = this.#groups[role]?.[entry];
    if (!group) throw new RangeError(`no entry ${entry} of role ${role}`);
    return group;
  }
}

function positionsOf({ indices }: GrowingGroup): EntryPosition[] {
  return indices.flatMap((entry, role) => (entry === null ? [] : [{ role, entry }]));
}

/** The candidates of one tier, by their two entries. */
export class Links {
  readonly #byEntries = new Map<string, CandidateMatch>();

  constructor(candidates: readonly CandidateMatch[]) {
    for (const candidate of candidates) this.#byEntries.set(linkKey(candidate.left, candidate.right), candidate);
  }

  /** Returns the weakest link between entries of one group and entries of another; null if any two of them have none. */
  weakest(left: readonly EntryPosition[], right: readonly EntryPosition[]): CandidateMatch | null {
    let weakest: CandidateMatch | null = null;
    for (const a of left) {
      for (const b of right) {
        const link = this.#byEntries.get(linkKey(a, b));
        if (link === undefined) return null;
        if (weakest === null || isWeaker(link, weakest)) weakest = link;
      }
    }
    return weakest;
  }
}

function linkKey(a: EntryPosition, b: EntryPosition): string {
  const [first, second] = a.role < b.role ? [a, b] : [b, a];
  return `${first.role} ${first.entry} ${second.role} ${second.entry}`;
}

/** Of equal scores, the reasons decide, so that the order of roles does not. */
function isWeaker(a: CandidateMatch, b: CandidateMatch): boolean {
  return a.score < b.score || (a.score === b.score && reasonsOf(a) < reasonsOf(b));
}

function reasonsOf({ why }: CandidateMatch): string {
  return why?.().join('\n') ?? '';
}

function singleIndex(role: number, entry: number, roleCount: number): (number | null)[] {
  const indices: (number | null)[] = [];
  for (let other = 0; other < roleCount; other++) indices.push(other === role ? entry : null);
  return indices;
}

/** Whether both groups have an entry of the same role. */
function overlap(a: GrowingGroup, b: GrowingGroup): boolean {
  for (let role = 0; role < a.indices.length; role++) if (a.indices[role] !== null && b.indices[role] !== null) return true;
  return false;
}

function isFirstRole(role: number, { indices }: GrowingGroup): boolean {
  for (let before = 0; before < role; before++) if (indices[before] !== null) return false;
  return true;
}

function lessCertain(a: Match | null, b: Match | null): Match | null {
  return b !== null && (a === null || isLessCertain(b, a)) ? b : a;
}

/** The most certain first. */
const certainty = ['id', 'code', 'exact', 'alias', 'part', 'wording'];

function isLessCertain(a: Match, b: Match): boolean {
  return a.score < b.score || (a.score === b.score && certainty.indexOf(a.by) > certainty.indexOf(b.by));
}
