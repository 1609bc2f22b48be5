import type { EntryLists, EntryPosition, Judgement, Tier } from './tier.js';
import type { MatchBy } from '../model/comparison.js';
import type { Entry } from '../model/role.js';

/** A tier that joins entries of different roles which share a key. `score` judges each pair, 0 to 1; without it, 1. */
export function sharedKeyTier(
  by: MatchBy | null,
  keys: (entry: Entry) => readonly string[],
  score: (left: Entry, right: Entry) => number = () => 1,
): Tier {
  const keysOf = memoizedPlacesByKey(keys);
  return {
    by,
    edges: (lists, isOpen) => {
      const edges: Judgement[] = [];
      for (const places of sharedPlaces(lists.map(keysOf), isOpen)) {
        for (const [left, right] of pairs(places, lists)) edges.push(judgementOf(lists, left, right, score));
      }
      return edges;
    },
  };
}

/** The entries of a list that bear a key, by their places. */
type PlacesByKey = ReadonlyMap<string, readonly number[]>;

/** Looks up the keys of a list; they are worked out once, as long as the list is there. */
function memoizedPlacesByKey(keys: (entry: Entry) => readonly string[]): (entries: readonly Entry[]) => PlacesByKey {
  const known = new WeakMap<readonly Entry[], PlacesByKey>();
  return (entries) => {
    const before = known.get(entries);
    if (before) return before;
    const found = placesByKey(entries, keys);
    known.set(entries, found);
    return found;
  };
}

function placesByKey(entries: readonly Entry[], keys: (entry: Entry) => readonly string[]): PlacesByKey {
  const places = new Map<string, number[]>();
  entries.forEach((entry, place) => {
    for (const key of keys(entry)) {
      const known = places.get(key);
      if (!known) places.set(key, [place]);
      // An entry may bear a key twice.
      else if (known.at(-1) !== place) known.push(place);
    }
  });
  return places;
}

/** For each key that entries of several roles bear, those that are open. */
function sharedPlaces(lists: readonly PlacesByKey[], isOpen: (place: EntryPosition) => boolean): EntryPosition[][] {
  const shared: EntryPosition[][] = [];
  for (const [first, own] of lists.slice(0, -1).entries()) {
    for (const key of own.keys()) {
      if (hasKey(key, lists, 0, first) || !hasKey(key, lists, first + 1, lists.length)) continue;
      const places = openPlaces(key, lists, isOpen);
      if (places.length > 1) shared.push(places);
    }
  }
  return shared;
}

function hasKey(key: string, lists: readonly PlacesByKey[], from: number, to: number): boolean {
  for (let role = from; role < to; role++) if (lists[role]?.has(key)) return true;
  return false;
}

function openPlaces(key: string, lists: readonly PlacesByKey[], isOpen: (place: EntryPosition) => boolean): EntryPosition[] {
  const places: EntryPosition[] = [];
  for (let role = 0; role < lists.length; role++) {
    for (const entry of lists[role]?.get(key) ?? none) {
      const place = { role, entry };
      if (isOpen(place)) places.push(place);
    }
  }
  return places;
}

const none: readonly number[] = [];

/** More entries than this under one key are no people's work, and their pairs would fill the memory. */
const maxPairedPlaces = 60;

/** All pairs across roles; of too many, the first of each role by what they say, the second of each, and so on. */
function pairs(places: readonly EntryPosition[], lists: EntryLists): [EntryPosition, EntryPosition][] {
  if (places.length <= maxPairedPlaces) return acrossRoles(places);
  const textOf = ({ role, entry }: EntryPosition): string => JSON.stringify(lists[role]?.[entry]);
  const byRole = lists.map((_, role) => places.filter((place) => place.role === role).map((place) => ({ place, text: textOf(place) })));
  for (const own of byRole) own.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
  const longest = Math.max(...byRole.map((own) => own.length));
  return Array.from({ length: longest }, (_, rank) => acrossRoles(byRole.flatMap((own) => own[rank]?.place ?? []))).flat();
}

function acrossRoles(places: readonly EntryPosition[]): [EntryPosition, EntryPosition][] {
  const found: [EntryPosition, EntryPosition][] = [];
  for (let index = 0; index < places.length; index++) {
    const left = places[index]!;
    for (let next = index + 1; next < places.length; next++) {
      const right = places[next]!;
      if (right.role !== left.role) found.push([left, right]);
    }
  }
  return found;
}

function judgementOf(
  lists: EntryLists,
  left: EntryPosition,
  right: EntryPosition,
  score: (left: Entry, right: Entry) => number,
): Judgement {
  const [a, b] = [lists[left.role]?.[left.entry], lists[right.role]?.[right.entry]];
  return { left, right, score: a && b ? score(a, b) : 0 };
}
