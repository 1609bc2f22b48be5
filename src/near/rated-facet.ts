import type { FacetKind } from './facet-kind.js';
import type { NearRole, RatedName } from './role.js';
import { spaceOf, type Bag, type Hear, type Lookup, type Space } from './space.js';
import { stemOf, wordsOf } from './words.js';

/** How a facet's ratings read: the rating of one item, and the figure below which people do not name a thing. */
type RatingScale = { readonly rate: (item: RatedName) => number; readonly ordinary: number };

/**
 * A facet of rated names: roles are alike that rate the same things higher, and the same things lower, than the library does.
 * A name weighs its rating less the library's mean; roles that rate others but not this one stand in that mean with the
 * ordinary rating, because people list what matters, and so do five roles of nobody's, so that three roles do not make a norm.
 * A third of the weight lies on the words of the name: "Problem solving" meets "Complex Problem Solving" there.
 */
export function ratedFacet(
  items: (role: NearRole) => readonly RatedName[],
  { rate, ordinary }: RatingScale,
): Pick<FacetKind, 'measure' | 'learn' | 'place'> {
  return {
    measure: (role, hear) => highest(items(role), rate, hear),
    learn: (bags, labels) => learnMeans(bags, labels, ordinary),
    place: (bag, space, lookup) => placeRatings(bag, space, lookup, ordinary),
  };
}

/** Marks the dimensions that are words of names, not names. */
const WORD_MARK = '~';

const WORD_SHARE = 1 / 3;
const ROLES_OF_NOBODY = 5;

function highest(items: readonly RatedName[], rate: RatingScale['rate'], hear: Hear): Bag {
  const ratings = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item.name);
    ratings.set(key, Math.max(rate(item), ratings.get(key) ?? -Infinity));
    hear(key, item.name);
  }
  return ratings;
}

function learnMeans(bags: readonly Bag[], labels: ReadonlyMap<string, string>, ordinary: number): Space {
  const excesses = new Map<string, number>();
  for (const bag of bags) for (const [key, rating] of bag) excesses.set(key, (excesses.get(key) ?? 0) + rating - ordinary);
  const roles = bags.filter((bag) => bag.size > 0).length + ROLES_OF_NOBODY;
  const figures = new Map<string, number>();
  for (const [key, excess] of excesses) {
    figures.set(key, ordinary + excess / roles);
    for (const stem of stemsOf(key)) figures.set(WORD_MARK + stem, 0);
  }
  return spaceOf(figures, labels);
}

function placeRatings(bag: Bag, { figures }: Space, lookup: Lookup, ordinary: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const key of [...bag.keys()].sort()) {
    const dimension = lookup(key);
    const excess = (bag.get(key) ?? ordinary) - (figures[dimension] ?? ordinary);
    weights.set(dimension, excess * Math.sqrt(1 - WORD_SHARE));
    const stems = stemsOf(key);
    for (const stem of stems) {
      const word = lookup(WORD_MARK + stem);
      weights.set(word, (weights.get(word) ?? 0) + excess * Math.sqrt(WORD_SHARE / stems.length));
    }
  }
  return weights;
}

// A key is the stems of a name, which are its own stems.
function keyOf(name: string): string {
  const known = KEYS.get(name);
  if (known !== undefined) return known;
  const key = [...new Set(wordsOf(name).map(stemOf))].join(' ') || name.trim().toLowerCase();
  KEYS.set(name, key);
  return key;
}

const KEYS = new Map<string, string>();

function stemsOf(key: string): string[] {
  return key.split(' ');
}
