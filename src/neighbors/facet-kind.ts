import type { RoleFeatures } from './role-features.js';
import type { TextList } from '../cache/byte-reader.js';
import { fnv1a } from '../cache/fnv1a.js';
import { indexOfSorted } from '../cache/sorted-texts.js';

export type FacetId = 'duties' | 'titles' | 'skills' | 'knowledge' | 'technologies' | 'interests' | 'preparation';

/** One aspect in which roles can be alike. */
export type FacetKind = {
  readonly id: FacetId;
  /** Reads what a role states. */
  readonly extract: (role: RoleFeatures, onToken: OnToken) => Bag;
  /** Learns the feature space from all roles of a library. */
  readonly fit: (bags: readonly Bag[], labels: ReadonlyMap<string, string>) => FeatureSpace;
  /** Turns a bag into weights by dimension, which the caller scales to length 1. */
  readonly transform: (bag: Bag, space: FeatureSpace, dimensionOf: DimensionLookup) => ReadonlyMap<number, number>;
};

/** What one role states in one facet: counts or ratings by key. Empty if it does not state the facet. */
export type Bag = ReadonlyMap<string, number>;

/** Called for each key that is read, with its spelling in the role. */
export type OnToken = (key: string, spelling: string) => void;

/**
 * What the library taught about one facet: the keys of its dimensions, ascending; a label to show for each (empty if it has none); and a
 * number for each, such as a rarity or a mean rating, whose meaning depends on the facet.
 */
export type FeatureSpace = { readonly keys: TextList; readonly labels: TextList; readonly statistics: Float32Array };

/** Returns the dimension of a key. An unknown key gets one from `firstUnknownDimension` on, so that it takes its share of a role's vector. */
export type DimensionLookup = (key: string) => number;

/** Builds a space of the keys that have a statistic. A key without a label gets an empty one. */
export function toFeatureSpace(statistics: ReadonlyMap<string, number>, labels: ReadonlyMap<string, string>): FeatureSpace {
  const keys = [...statistics.keys()].sort();
  return {
    keys,
    labels: keys.map((key) => labels.get(key) ?? ''),
    statistics: Float32Array.from(keys, (key) => statistics.get(key) ?? 0),
  };
}

/** Returns the lookup of a space, always the same one. The dimension of an unknown key is its hash, so that it is the same in every run. */
export function dimensionLookup(space: FeatureSpace): DimensionLookup {
  const existing = lookups.get(space);
  if (existing) return existing;
  const known = new Map<string, number>();
  const keys = rememberTexts(space.keys);
  let allKeys: ReadonlyMap<string, number> | undefined;
  const indexOf = (key: string): number => {
    if (known.size < manyKeys) return indexOfSorted(key, keys);
    allKeys ??= new Map(Array.from(space.keys, (each, i) => [each, i]));
    return allKeys.get(key) ?? -1;
  };
  const lookUp = (key: string): number => {
    const index = indexOf(key);
    const dimension = index < 0 ? (fnv1a(key) | firstUnknownDimension) >>> 0 : index;
    known.set(key, dimension);
    return dimension;
  };
  const lookup: DimensionLookup = (key) => known.get(key) ?? lookUp(key);
  lookups.set(space, lookup);
  return lookup;
}

/** Decodes each text once: all binary searches begin with the same ones. */
function rememberTexts(list: TextList): Pick<TextList, 'length' | 'at'> {
  const texts: (string | undefined)[] = [];
  return { length: list.length, at: (index) => (texts[index] ??= list.at(index)) };
}

/** When so many different keys were looked up, there are many roles, and a map of all keys pays. */
const manyKeys = 1000;

const lookups = new WeakMap<FeatureSpace, DimensionLookup>();

/** No space has so many keys. */
export const firstUnknownDimension = 2 ** 31;
