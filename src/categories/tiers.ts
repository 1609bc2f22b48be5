import type { MatchBy } from '../model/comparison.js';
import type { Entry } from '../model/role.js';
import type { Edge, Place, Tier } from './kind.js';

/** A tier that joins entries of different roles which share a key. `score` judges each pair, 0 to 1; without it, 1. */
export function sharedKey(
  by: MatchBy | null,
  keys: (entry: Entry) => readonly string[],
  score: (left: Entry, right: Entry) => number = () => 1,
): Tier {
  return {
    by,
    edges: (lists) =>
      placesByKey(lists, keys).flatMap((places) => pairsAcrossRoles(places).map(([left, right]) => edge(lists, left, right, score))),
  };
}

function placesByKey(lists: readonly (readonly Entry[])[], keys: (entry: Entry) => readonly string[]): Place[][] {
  const places = new Map<string, Place[]>();
  lists.forEach((entries, role) =>
    entries.forEach((entry, index) => {
      for (const key of new Set(keys(entry))) {
        const place = { role, entry: index };
        const known = places.get(key);
        if (known) known.push(place);
        else places.set(key, [place]);
      }
    }),
  );
  return [...places.values()];
}

function pairsAcrossRoles(places: readonly Place[]): [Place, Place][] {
  return places.flatMap((left, index) =>
    places
      .slice(index + 1)
      .filter((right) => right.role !== left.role)
      .map((right): [Place, Place] => [left, right]),
  );
}

function edge(lists: readonly (readonly Entry[])[], left: Place, right: Place, score: (left: Entry, right: Entry) => number): Edge {
  const [a, b] = [lists[left.role]?.[left.entry], lists[right.role]?.[right.entry]];
  return { left, right, score: a && b ? score(a, b) : 0 };
}
