import type { Tier } from '../categories/kind.js';
import type { Judgement, Place } from '../model/judgements.js';
import type { Match } from '../model/comparison.js';
import type { Alignment } from '../model/alignments.js';
import type { Entry } from '../model/role.js';

interface Growing {
  readonly places: (number | null)[];
  match: Match | null;
}

/** The groups as they grow, found by the places of their entries. */
export class Joined {
  /** For each role, the group of each entry. */
  readonly #groups: Growing[][];

  constructor(lists: readonly (readonly Entry[])[]) {
    this.#groups = lists.map((entries, role) =>
      entries.map((_, entry) => ({ places: lists.map((__, other) => (other === role ? entry : null)), match: null })),
    );
  }

  join({ left, right, score, why }: Judgement, by: Tier['by']): void {
    const [a, b] = [this.#groupOf(left), this.#groupOf(right)];
    if (a === b || meet(a, b)) return;
    const link = by === null ? null : why ? { by, score, why: why() } : { by, score };
    a.match = leastSure([a.match, b.match, link]);
    for (const [role, entry] of b.places.entries()) {
      const own = this.#groups[role];
      if (entry === null || !own) continue;
      a.places[role] = entry;
      own[entry] = a;
    }
  }

  /** Whether some role has nothing in the group of the entry yet. */
  isOpen(place: Place): boolean {
    return this.#groupOf(place).places.includes(null);
  }

  /** Whether entries of two roles are open yet. */
  canGrow(): boolean {
    return this.#groups.filter((own) => own.some(({ places }) => places.includes(null))).length > 1;
  }

  /** Whether no two of the edges meet in a group, so that their order does not count. */
  areApart(edges: readonly Judgement[]): boolean {
    const groups = new Set<Growing>();
    for (const { left, right } of edges) groups.add(this.#groupOf(left)).add(this.#groupOf(right));
    return groups.size === 2 * edges.length;
  }

  groups(): Alignment[] {
    return this.#groups.flatMap((own, role) => own.filter(({ places }) => firstOf(places) === role));
  }

  #groupOf({ role, entry }: Place): Growing {
    const group = this.#groups[role]?.[entry];
    if (!group) throw new RangeError(`no entry ${entry} of role ${role}`);
    return group;
  }
}

/** The first role of a group: it is told once, where that role has it. */
function firstOf(places: Growing['places']): number {
  return places.findIndex((place) => place !== null);
}

/** Whether both have an entry of one role. */
function meet(a: Growing, b: Growing): boolean {
  for (const [role, place] of a.places.entries()) if (place !== null && b.places[role] !== null) return true;
  return false;
}

const surest = ['id', 'code', 'exact', 'alias', 'wording'];

function leastSure(matches: readonly (Match | null)[]): Match | null {
  const stated = matches.filter((match) => match !== null);
  return stated.reduce<Match | null>((known, match) => (known === null || isLessSure(match, known) ? match : known), null);
}

function isLessSure(match: Match, known: Match): boolean {
  return match.score < known.score || (match.score === known.score && surest.indexOf(match.by) > surest.indexOf(known.by));
}
