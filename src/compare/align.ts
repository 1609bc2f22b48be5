import type { Tier } from '../categories/kind.js';
import type { EntryPosition, Judgement } from '../model/judgement.js';
import type { Entry } from '../model/role.js';
import { type Alignment, AlignmentBuilder } from './alignment.js';
import { entryKey } from './identity-keys.js';

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
