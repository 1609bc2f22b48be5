import type { CandidateMatch, EntryLists, EntryPosition, RoleContext, Tier } from '../categories/tier.js';
import type { Entry } from '../model/role.js';
import { type Alignment, AlignmentBuilder, Links } from './alignment-builder.js';
import { compareText } from './compare-text.js';
import { entryKey } from './identity-keys.js';

/** An alignment with its entries. */
export interface AlignedGroup extends Alignment {
  /** For each role, its entry; null if it has none. */
  readonly entries: readonly (Entry | null)[];
}

/**
 * Aligns the entries of one category greedily: tier by tier and, within a tier, the highest score first. Ties are broken by what the entries say, so
 * that neither the order of roles nor that of entries changes a group.
 * @param tiers the most reliable first
 * @param roles a key for each role, which breaks ties between equal entries
 * @param category the category's id
 * @param contexts what else is known of each role; may be empty
 * @returns one alignment for each row, in the order of the first role's entries, then the second's, and so on
 */
export function align(
  lists: EntryLists,
  tiers: readonly Tier[],
  roles: readonly string[],
  category: string,
  contexts: readonly RoleContext[] = [],
): Alignment[] {
  const builder = new AlignmentBuilder(lists);
  const isOpen = (position: EntryPosition): boolean => builder.isOpen(position);
  for (const tier of tiers) {
    if (!builder.canGrow()) break;
    const candidates = tier.candidates(lists, isOpen, category, contexts);
    const sorted = builder.areDisjoint(candidates) ? candidates : sortCandidates(candidates, lists, roles);
    const links = tier.by === 'wording' && lists.length > 2 ? new Links(candidates) : null;
    for (const candidate of sorted) builder.join(candidate, tier.by, links);
  }
  return builder.groups();
}

interface KeyedCandidate {
  readonly candidate: CandidateMatch;
  /** What both entries say; computed only to break a tie. */
  key?: string;
}

/** Sorts by score, highest first, then by what the entries say. */
function sortCandidates(candidates: readonly CandidateMatch[], lists: EntryLists, roles: readonly string[]): CandidateMatch[] {
  const entryKeys = lists.map((): string[] => []);
  const keyAt = ({ role, entry: index }: EntryPosition): string => {
    const entry = lists[role]?.[index];
    const keys = entryKeys[role];
    return entry && keys ? (keys[index] ??= `${entryKey(entry)}\n${roles[role] ?? ''}`) : '';
  };
  const keyOf = (keyed: KeyedCandidate): string =>
    (keyed.key ??= [keyAt(keyed.candidate.left), keyAt(keyed.candidate.right)].sort().join('\n'));
  return candidates
    .map((candidate): KeyedCandidate => ({ candidate }))
    .sort((a, b) => b.candidate.score - a.candidate.score || compareText(keyOf(a), keyOf(b)))
    .map(({ candidate }) => candidate);
}
