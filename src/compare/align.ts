import type { EntryPosition, Judgement, Tier } from '../categories/tier.js';
import type { Entry } from '../model/role.js';
import { entryKey } from './identity-keys.js';
import type { Match } from '../model/comparison.js';

/**
 * Joins entries of different roles one to one: tier by tier, in each the best first, and ties by what the entries say.
 * Neither the order of roles nor that of entries changes a group.
 * @param lists the entries of each role
 * @param category its id
 * @param roles what tells the roles apart, where two of them say the same
 */
export function align(
  lists: readonly (readonly Entry[])[],
  tiers: readonly Tier[],
  roles: readonly string[],
  category: string,
): Alignment[] {
  const joined = new AlignmentBuilder(lists);
  const isOpen = (place: EntryPosition): boolean => joined.isOpen(place);
  for (const tier of tiers) {
    if (!joined.canGrow()) break;
    const edges = tier.edges(lists, isOpen, category);
    for (const edge of joined.areDisjoint(edges) ? edges : inOrder(edges, lists, roles)) joined.join(edge, tier.by);
  }
  return joined.groups();
}

interface Ranked {
  readonly edge: Judgement;
  words?: string;
}

/** The best first; ties in an order that only the entries' own words decide. */
function inOrder(edges: readonly Judgement[], lists: readonly (readonly Entry[])[], roles: readonly string[]): Judgement[] {
  const contents = lists.map((): string[] => []);
  const content = ({ role, entry }: EntryPosition): string => {
    const stated = lists[role]?.[entry];
    const known = contents[role];
    return stated && known ? (known[entry] ??= `${entryKey(stated)}\n${roles[role] ?? ''}`) : '';
  };
  const words = (ranked: Ranked): string => (ranked.words ??= [content(ranked.edge.left), content(ranked.edge.right)].sort().join('\n'));
  return edges
    .map((edge): Ranked => ({ edge }))
    .sort((a, b) => b.edge.score - a.edge.score || (words(a) < words(b) ? -1 : Number(words(a) > words(b))))
    .map(({ edge }) => edge);
}

/** Entries of a category that are one thing: at most one of each role. */
export interface Alignment {
  /** Where the entries stand in their lists; null where a role has none. */
  readonly places: readonly (number | null)[];
  /** By what they were joined, the least sure link; null where one stands alone or the label joins them. */
  readonly match: Match | null;
}

/** Entries that are one thing, with what they say. */
export interface AlignedGroup extends Alignment {
  /** One for each role; null where it has none. */
  readonly entries: readonly (Entry | null)[];
}

interface GrowingGroup {
  readonly places: (number | null)[];
  match: Match | null;
}

/** The groups as they grow, found by the places of their entries. */
export class AlignmentBuilder {
  /** For each role, the group of each entry. */
  readonly #groups: GrowingGroup[][];

  constructor(lists: readonly (readonly Entry[])[]) {
    this.#groups = lists.map((entries, role) => entries.map((_, entry) => ({ places: placesOf(role, entry, lists.length), match: null })));
  }

  join({ left, right, score, why }: Judgement, by: Tier['by']): void {
    const a = this.#groupOf(left);
    const b = this.#groupOf(right);
    if (a === b || overlap(a, b)) return;
    const link = by === null ? null : why ? { by, score, why: why() } : { by, score };
    a.match = lessSure(lessSure(a.match, b.match), link);
    for (let role = 0; role < b.places.length; role++) {
      const entry = b.places[role] ?? null;
      if (entry === null) continue;
      a.places[role] = entry;
      this.#groups[role]![entry] = a;
    }
  }

  /** Whether some role has nothing in the group of the entry yet. */
  isOpen(place: EntryPosition): boolean {
    return this.#groupOf(place).places.includes(null);
  }

  /** Whether entries of two roles are open yet. */
  canGrow(): boolean {
    return this.#groups.filter((own) => own.some(({ places }) => places.includes(null))).length > 1;
  }

  /** Whether no two of the edges meet in a group, so that their order does not count. */
  areDisjoint(edges: readonly Judgement[]): boolean {
    const groups = new Set<GrowingGroup>();
    for (const { left, right } of edges) groups.add(this.#groupOf(left)).add(this.#groupOf(right));
    return groups.size === 2 * edges.length;
  }

  groups(): Alignment[] {
    const found: Alignment[] = [];
    for (let role = 0; role < this.#groups.length; role++) {
      for (const group of this.#groups[role]!) if (isFirst(role, group.places)) found.push(group);
    }
    return found;
  }

  #groupOf({ role, entry }: EntryPosition): GrowingGroup {
    const group = this.#groups[role]?.[entry];
    if (!group) throw new RangeError(`no entry ${entry} of role ${role}`);
    return group;
  }
}

function placesOf(role: number, entry: number, roleCount: number): (number | null)[] {
  const places: (number | null)[] = [];
  for (let other = 0; other < roleCount; other++) places.push(other === role ? entry : null);
  return places;
}

/** Whether the role is the first of a group: it is told once, where that role has it. */
function isFirst(role: number, places: GrowingGroup['places']): boolean {
  for (let before = 0; before < role; before++) if (places[before] !== null) return false;
  return true;
}

/** Whether both have an entry of one role. */
function overlap(a: GrowingGroup, b: GrowingGroup): boolean {
  for (let role = 0; role < a.places.length; role++) if (a.places[role] !== null && b.places[role] !== null) return true;
  return false;
}

const matchOrder = ['id', 'code', 'exact', 'alias', 'wording'];

function lessSure(known: Match | null, match: Match | null): Match | null {
  return match !== null && (known === null || isLessSure(match, known)) ? match : known;
}

function isLessSure(match: Match, known: Match): boolean {
  return match.score < known.score || (match.score === known.score && matchOrder.indexOf(match.by) > matchOrder.indexOf(known.by));
}
