import { type Bag, type DimensionLookup, type FacetKind, type FeatureSpace, type OnToken, toFeatureSpace } from './facet-kind.js';
import type { RatedName, RoleFeatures } from './role-features.js';
import { contentWords, porterStem } from './words.js';

/** How a facet's ratings read: the rating of one item, and the figure below which people do not name a thing. */
type RatingScale = { readonly rate: (item: RatedName) => number; readonly ordinary: number };

/**
 * A facet of rated names: roles are alike that rate the same things higher, and the same things lower, than the library does.
 * A name weighs its rating less the library's mean; roles that rate others but not this one stand in that mean with the
 * ordinary rating, because people list what matters, and so do five roles of nobody's, so that three roles do not make a norm.
 * A third of the weight lies on the words of the name: "Problem solving" meets "Complex Problem Solving" there.
 */
export function ratedFacet(
  items: (role: RoleFeatures) => readonly RatedName[],
  { rate, ordinary }: RatingScale,
): Pick<FacetKind, 'extract' | 'fit' | 'transform'> {
  return {
    extract: (role, hear) => highestRatings(items(role), rate, hear),
    fit: (bags, labels) => fitMeans(bags, labels, ordinary),
    transform: (bag, space, lookup) => ratingWeights(bag, space, lookup, ordinary),
  };
}

/** Marks the dimensions that are words of names, not names. */
const wordMark = '~';

const wordShare = 1 / 3;
const pseudoRoles = 5;

function highestRatings(items: readonly RatedName[], rate: RatingScale['rate'], hear: OnToken): Bag {
  const ratings = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item.name);
    ratings.set(key, Math.max(rate(item), ratings.get(key) ?? -Infinity));
    hear(key, item.name);
  }
  return ratings;
}

function fitMeans(bags: readonly Bag[], labels: ReadonlyMap<string, string>, ordinary: number): FeatureSpace {
  const excesses = new Map<string, number>();
  for (const bag of bags) for (const [key, rating] of bag) excesses.set(key, (excesses.get(key) ?? 0) + rating - ordinary);
  const roles = bags.filter((bag) => bag.size > 0).length + pseudoRoles;
  const figures = new Map<string, number>();
  for (const [key, excess] of excesses) {
    figures.set(key, ordinary + excess / roles);
    for (const stem of stemsOf(key)) figures.set(wordMark + stem, 0);
  }
  return toFeatureSpace(figures, labels);
}

function ratingWeights(bag: Bag, { statistics }: FeatureSpace, lookup: DimensionLookup, ordinary: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const key of [...bag.keys()].sort()) {
    const dimension = lookup(key);
    const excess = (bag.get(key) ?? ordinary) - (statistics[dimension] ?? ordinary);
    weights.set(dimension, excess * Math.sqrt(1 - wordShare));
    const stems = stemsOf(key);
    for (const stem of stems) {
      const word = lookup(wordMark + stem);
      weights.set(word, (weights.get(word) ?? 0) + excess * Math.sqrt(wordShare / stems.length));
    }
  }
  return weights;
}

// A key is the stems of a name, which are its own stems.
function keyOf(name: string): string {
  const known = keyCache.get(name);
  if (known !== undefined) return known;
  const key = [...new Set(contentWords(name).map(porterStem))].join(' ') || name.trim().toLowerCase();
  keyCache.set(name, key);
  return key;
}

const keyCache = new Map<string, string>();

function stemsOf(key: string): string[] {
  return key.split(' ');
}
