import type { Edge, Place, Tier } from '../categories/kind.js';
import type { Match } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import { contentOf } from './content.js';

/** Entries that are one thing: at most one of each role. */
export interface Group {
  /** One for each role; null where it has none. */
  readonly entries: readonly (Entry | null)[];
  /** By what the entries were joined, the least sure link; null where they stand alone or their label joins them. */
  readonly match: Match | null;
}

/**
 * Joins entries of different roles one to one: tier by tier, in each the best first, and ties by what the entries say.
 * Neither the order of roles nor that of entries changes a group.
 * @param lists the entries of each role
 * @param category its id
 * @param roles what tells the roles apart, where two of them say the same
 */
export function align(lists: readonly (readonly Entry[])[], tiers: readonly Tier[], roles: readonly string[], category: string): Group[] {
  const contents = lists.map((entries, role) => entries.map((entry) => `${contentOf(entry)}\n${roles[role] ?? ''}`));
  const joined = new Joined(lists.length);
  for (const tier of tiers) {
    for (const edge of inOrder(
      tier.edges(lists, (place) => joined.isOpen(place), category),
      contents,
    ))
      joined.join(edge, tier.by);
  }
  return joined.groups(lists);
}

/** The best first; ties in an order that only the entries' own words decide. */
function inOrder(edges: readonly Edge[], contents: readonly (readonly string[])[]): Edge[] {
  const words = ({ left, right }: Edge): string =>
    [contents[left.role]?.[left.entry] ?? '', contents[right.role]?.[right.entry] ?? ''].sort().join('\n');
  return edges
    .map((edge) => ({ edge, words: words(edge) }))
    .sort((a, b) => b.edge.score - a.edge.score || (a.words < b.words ? -1 : Number(a.words > b.words)))
    .map(({ edge }) => edge);
}

/** The groups as they grow, found by the places of their entries. */
class Joined {
  readonly #groups = new Map<string, { places: (number | null)[]; match: Match | null }>();

  constructor(private readonly roleCount: number) {}

  join({ left, right, score, why }: Edge, by: Tier['by']): void {
    const [a, b] = [this.#groupOf(left), this.#groupOf(right)];
    if (a === b || a.places.some((place, role) => place !== null && b.places[role] !== null)) return;
    const link = by === null ? null : { by, score, ...(why && { why: why() }) };
    a.places = a.places.map((place, role) => place ?? b.places[role] ?? null);
    a.match = leastSure([a.match, b.match, link]);
    a.places.forEach((entry, role) => entry !== null && this.#groups.set(keyOf({ role, entry }), a));
  }

  /** Whether some role has nothing in the group of the entry yet. */
  isOpen(place: Place): boolean {
    return this.#groupOf(place).places.includes(null);
  }

  groups(lists: readonly (readonly Entry[])[]): Group[] {
    const all = lists.flatMap((entries, role) => entries.map((_, entry) => this.#groupOf({ role, entry })));
    return [...new Set(all)].map(({ places, match }) => ({
      entries: places.map((entry, role) => (entry === null ? null : (lists[role]?.[entry] ?? null))),
      match,
    }));
  }

  #groupOf(place: Place): { places: (number | null)[]; match: Match | null } {
    const known = this.#groups.get(keyOf(place));
    if (known) return known;
    const places = Array.from({ length: this.roleCount }, (_, role) => (role === place.role ? place.entry : null));
    const fresh = { places, match: null };
    this.#groups.set(keyOf(place), fresh);
    return fresh;
  }
}

function keyOf({ role, entry }: Place): string {
  return `${role}:${entry}`;
}

const surest = ['id', 'code', 'exact', 'alias', 'wording'];

function leastSure(matches: readonly (Match | null)[]): Match | null {
  const [least] = matches
    .filter((match) => match !== null)
    .sort((a, b) => a.score - b.score || surest.indexOf(b.by) - surest.indexOf(a.by));
  return least ?? null;
}
