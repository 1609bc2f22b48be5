import type { RoleFeatures } from './role-features.js';
import type { TextList } from '../cache/byte-reader.js';

export type FacetId = 'duties' | 'titles' | 'skills' | 'knowledge' | 'technologies' | 'interests' | 'preparation';

/** One thing in which roles can be near: how a role is measured, what the library teaches, and where the role then stands. */
export type FacetKind = {
  readonly id: FacetId;
  readonly extract: (role: RoleFeatures, hear: OnToken) => Bag;
  readonly fit: (bags: readonly Bag[], labels: ReadonlyMap<string, string>) => FeatureSpace;
  readonly transform: (bag: Bag, space: FeatureSpace, lookup: DimensionLookup) => ReadonlyMap<number, number>;
};

/** What one role says in one facet: amounts or ratings by key. Empty: not stated. */
export type Bag = ReadonlyMap<string, number>;

/** Told of every key as it is met, with its spelling. */
export type OnToken = (key: string, spelling: string) => void;

/**
 * What a library taught about one facet: its dimensions by key, in ascending order; a word to show for each (empty where
 * there is none); and a figure for each, which its facet knows how to read.
 */
export type FeatureSpace = { readonly keys: TextList; readonly labels: TextList; readonly statistics: Float32Array };

/** The number of a key's dimension. Each unknown key gets one of its own beyond the space, so that it takes its share of a role. */
export type DimensionLookup = (key: string) => number;

/** A space of the keys, with a figure for each, and the labels that there are. */
export function toFeatureSpace(figures: ReadonlyMap<string, number>, labels: ReadonlyMap<string, string>): FeatureSpace {
  const keys = [...figures.keys()].sort();
  return {
    keys,
    labels: keys.map((key) => labels.get(key) ?? ''),
    statistics: Float32Array.from(keys, (key) => figures.get(key) ?? 0),
  };
}

/** One for each space: a key that the space does not know has the same dimension in every role that states it. */
export function dimensionLookup(space: FeatureSpace): DimensionLookup {
  const known = lookups.get(space);
  if (known) return known;
  const places = new Map([...space.keys].map((key, i) => [key, i]));
  const lookup: DimensionLookup = (key) => {
    const place = places.get(key) ?? places.size;
    if (place === places.size) places.set(key, place);
    return place;
  };
  lookups.set(space, lookup);
  return lookup;
}

const lookups = new WeakMap<FeatureSpace, DimensionLookup>();
