import type { MatchBy } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import type { Edge, Lists, Place, Tier } from './kind.js';

/** A tier that joins entries of different roles which share a key. `score` judges each pair, 0 to 1; without it, 1. */
export function sharedKey(
  by: MatchBy | null,
  keys: (entry: Entry) => readonly string[],
  score: (left: Entry, right: Entry) => number = () => 1,
): Tier {
  return {
    by,
    edges: (lists, isOpen) =>
      placesByKey(lists, keys, isOpen).flatMap((places) => pairs(places, lists).map(([left, right]) => edge(lists, left, right, score))),
  };
}

function placesByKey(lists: Lists, keys: (entry: Entry) => readonly string[], isOpen: (place: Place) => boolean): Place[][] {
  const places = new Map<string, Place[]>();
  lists.forEach((entries, role) =>
    entries.forEach((entry, index) => {
      const place = { role, entry: index };
      if (!isOpen(place)) return;
      for (const key of new Set(keys(entry))) {
        const known = places.get(key);
        if (known) known.push(place);
        else places.set(key, [place]);
      }
    }),
  );
  return [...places.values()];
}

/** More entries than this under one key are no people's work, and their pairs would fill the memory. */
const many = 60;

/** All pairs across roles; of too many, the first of each role by what they say, the second of each, and so on. */
function pairs(places: readonly Place[], lists: Lists): [Place, Place][] {
  if (places.length <= many) return acrossRoles(places);
  const textOf = ({ role, entry }: Place): string => JSON.stringify(lists[role]?.[entry]);
  const byRole = lists.map((_, role) => places.filter((place) => place.role === role).map((place) => ({ place, text: textOf(place) })));
  for (const own of byRole) own.sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
  const longest = Math.max(...byRole.map((own) => own.length));
  return Array.from({ length: longest }, (_, rank) => acrossRoles(byRole.flatMap((own) => own[rank]?.place ?? []))).flat();
}

function acrossRoles(places: readonly Place[]): [Place, Place][] {
  return places.flatMap((left, index) =>
    places
      .slice(index + 1)
      .filter((right) => right.role !== left.role)
      .map((right): [Place, Place] => [left, right]),
  );
}

function edge(lists: Lists, left: Place, right: Place, score: (left: Entry, right: Entry) => number): Edge {
  const [a, b] = [lists[left.role]?.[left.entry], lists[right.role]?.[right.entry]];
  return { left, right, score: a && b ? score(a, b) : 0 };
}
