import type { MatchBy } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import type { CandidateMatch, EntryLists, EntryPosition, Tier } from './tier.js';

/**
 * Matches entries of different roles that share a key.
 * @param keys the keys of an entry of a category
 * @param score scores a pair that shares a key, 0 to 1; 1 if omitted. A pair of 0 is no match
 */
export function sharedKeyTier(
  by: MatchBy | null,
  keys: (entry: Entry, category: string) => readonly string[],
  score: (left: Entry, right: Entry) => number = () => 1,
): Tier {
  const indexOf = memoizedKeyIndex(keys);
  return {
    by,
    candidates: (lists, isOpen, category) => {
      const candidates: CandidateMatch[] = [];
      const indexes = lists.map((entries) => indexOf(entries, category));
      for (const positions of positionsBySharedKey(indexes, isOpen)) {
        for (const [left, right] of pairs(positions, lists)) {
          const candidate = toCandidate(lists, left, right, score);
          if (candidate.score > 0) candidates.push(candidate);
        }
      }
      return candidates;
    },
  };
}

/** For each key, the indices of the entries of one list that have it. */
type KeyIndex = ReadonlyMap<string, readonly number[]>;

/** Indexes each list once: a list belongs to one category. */
function memoizedKeyIndex(
  keys: (entry: Entry, category: string) => readonly string[],
): (entries: readonly Entry[], category: string) => KeyIndex {
  const cache = new WeakMap<readonly Entry[], KeyIndex>();
  return (entries, category) => {
    const cached = cache.get(entries);
    if (cached) return cached;
    const index = buildKeyIndex(entries, (entry) => keys(entry, category));
    cache.set(entries, index);
    return index;
  };
}

function buildKeyIndex(entries: readonly Entry[], keys: (entry: Entry) => readonly string[]): KeyIndex {
  const index = new Map<string, number[]>();
  entries.forEach((entry, entryIndex) => {
    for (const key of keys(entry)) {
      const indices = index.get(key);
      if (!indices) index.set(key, [entryIndex]);
      // An entry may have the same key twice.
      else if (indices.at(-1) !== entryIndex) indices.push(entryIndex);
    }
  });
  return index;
}

/** For each key that entries of several roles have, the entries that are still open. */
function positionsBySharedKey(indexes: readonly KeyIndex[], isOpen: (position: EntryPosition) => boolean): EntryPosition[][] {
  const shared: EntryPosition[][] = [];
  for (const [role, index] of indexes.slice(0, -1).entries()) {
    for (const key of index.keys()) {
      const isNew = !hasKey(key, indexes, 0, role);
      if (!isNew || !hasKey(key, indexes, role + 1, indexes.length)) continue;
      const positions = openPositions(key, indexes, isOpen);
      if (positions.length > 1) shared.push(positions);
    }
  }
  return shared;
}

/** Whether one of the roles from `from` to before `to` has the key. */
function hasKey(key: string, indexes: readonly KeyIndex[], from: number, to: number): boolean {
  for (let role = from; role < to; role++) if (indexes[role]?.has(key)) return true;
  return false;
}

function openPositions(key: string, indexes: readonly KeyIndex[], isOpen: (position: EntryPosition) => boolean): EntryPosition[] {
  const positions: EntryPosition[] = [];
  for (let role = 0; role < indexes.length; role++) {
    for (const entry of indexes[role]?.get(key) ?? noIndices) {
      const position = { role, entry };
      if (isOpen(position)) positions.push(position);
    }
  }
  return positions;
}

const noIndices: readonly number[] = [];

/** The most entries of one key that are all paired. Nobody writes more by hand, and all their pairs would exhaust the memory. */
const maxPairedEntries = 60;

/** Pairs entries across roles. If there are too many, sorts those of each role and pairs only the first of each role, the second of each, and so on. */
function pairs(positions: readonly EntryPosition[], lists: EntryLists): [EntryPosition, EntryPosition][] {
  if (positions.length <= maxPairedEntries) return pairsAcrossRoles(positions);
  const textOf = ({ role, entry }: EntryPosition): string => JSON.stringify(lists[role]?.[entry]);
  const byRole = lists.map((_, role) =>
    positions.filter((position) => position.role === role).map((position) => ({ position, text: textOf(position) })),
  );
  for (const sorted of byRole) sorted.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
  const longest = Math.max(...byRole.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => pairsAcrossRoles(byRole.flatMap((sorted) => sorted[rank]?.position ?? []))).flat();
}

function pairsAcrossRoles(positions: readonly EntryPosition[]): [EntryPosition, EntryPosition][] {
  const found: [EntryPosition, EntryPosition][] = [];
  for (let index = 0; index < positions.length; index++) {
    const left = positions[index]!;
    for (let next = index + 1; next < positions.length; next++) {
      const right = positions[next]!;
      if (right.role !== left.role) found.push([left, right]);
    }
  }
  return found;
}

function toCandidate(
  lists: EntryLists,
  left: EntryPosition,
  right: EntryPosition,
  score: (left: Entry, right: Entry) => number,
): CandidateMatch {
  const [a, b] = [lists[left.role]?.[left.entry], lists[right.role]?.[right.entry]];
  return { left, right, score: a && b ? score(a, b) : 0 };
}
