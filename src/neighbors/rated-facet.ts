import { type Bag, type DimensionLookup, type FacetKind, type FeatureSpace, type OnToken, toFeatureSpace } from './facet-kind.js';
import type { RatedName, RoleFeatures } from './role-features.js';
import { contentWords, porterStem } from './words.js';

/** How to read the ratings of a facet: the rating of an item, and the rating below which people usually do not list an item at all. */
type RatingScale = { readonly rate: (item: RatedName) => number; readonly ordinary: number };

/**
 * A facet of rated names: roles are alike if they rate the same things higher, and the same things lower, than the library does. A name
 * weighs its rating minus the library's mean. The mean takes the ordinary rating for roles that rate other names but not this one, because
 * people list what matters; and it includes five pseudo-roles with the ordinary rating, for smoothing, so that three roles do not set a
 * norm. A third of the weight goes to the words of the name, so that "Problem solving" matches "Complex Problem Solving".
 */
export function ratedFacet(
  items: (role: RoleFeatures) => readonly RatedName[],
  { rate, ordinary }: RatingScale,
): Pick<FacetKind, 'extract' | 'fit' | 'transform'> {
  return {
    extract: (role, onToken) => highestRatings(items(role), rate, onToken),
    fit: (bags, labels) => fitMeans(bags, labels, ordinary),
    transform: (bag, space, dimensionOf) => ratingWeights(bag, space, dimensionOf, ordinary),
  };
}

/** Prefix of the keys that are words of names rather than whole names. */
const wordPrefix = '~';

const wordShare = 1 / 3;
const pseudoRoles = 5;

function highestRatings(items: readonly RatedName[], rate: RatingScale['rate'], onToken: OnToken): Bag {
  const ratings = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item.name);
    ratings.set(key, Math.max(rate(item), ratings.get(key) ?? -Infinity));
    onToken(key, item.name);
  }
  return ratings;
}

function fitMeans(bags: readonly Bag[], labels: ReadonlyMap<string, string>, ordinary: number): FeatureSpace {
  const excesses = new Map<string, number>();
  for (const bag of bags) for (const [key, rating] of bag) excesses.set(key, (excesses.get(key) ?? 0) + rating - ordinary);
  const roleCount = bags.filter((bag) => bag.size > 0).length + pseudoRoles;
  const means = new Map<string, number>();
  for (const [key, excess] of excesses) {
    means.set(key, ordinary + excess / roleCount);
    for (const stem of stemsOf(key)) means.set(wordPrefix + stem, 0);
  }
  return toFeatureSpace(means, labels);
}

function ratingWeights(bag: Bag, { statistics: means }: FeatureSpace, dimensionOf: DimensionLookup, ordinary: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const key of [...bag.keys()].sort()) {
    const dimension = dimensionOf(key);
    const excess = (bag.get(key) ?? ordinary) - (means[dimension] ?? ordinary);
    weights.set(dimension, excess * Math.sqrt(1 - wordShare));
    const stems = stemsOf(key);
    for (const stem of stems) {
      const wordDimension = dimensionOf(wordPrefix + stem);
      weights.set(wordDimension, (weights.get(wordDimension) ?? 0) + excess * Math.sqrt(wordShare / stems.length));
    }
  }
  return weights;
}

// The key of a name is its stems, separated by spaces.
function keyOf(name: string): string {
  const cached = keyCache.get(name);
  if (cached !== undefined) return cached;
  const key = [...new Set(contentWords(name).map(porterStem))].join(' ') || name.trim().toLowerCase();
  keyCache.set(name, key);
  return key;
}

const keyCache = new Map<string, string>();

function stemsOf(key: string): string[] {
  return key.split(' ');
}
