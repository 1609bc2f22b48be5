import type { Texts } from '../kept/byte-reader.js';

/** What one role says in one facet: amounts or ratings by key. Empty: not stated. */
export type Bag = ReadonlyMap<string, number>;

/** Told of every key as it is met, with its spelling. */
export type Hear = (key: string, spelling: string) => void;

/**
 * What a library taught about one facet: its dimensions by key, in ascending order; a word to show for each (empty where
 * there is none); and a figure for each, which its facet knows how to read.
 */
export type Space = { readonly keys: Texts; readonly labels: Texts; readonly figures: Float32Array };

/** The number of a key's dimension. Each unknown key gets one of its own beyond the space, so that it takes its share of a role. */
export type Lookup = (key: string) => number;

/** A space of the keys, with a figure for each, and the labels that there are. */
export function spaceOf(figures: ReadonlyMap<string, number>, labels: ReadonlyMap<string, string>): Space {
  const keys = [...figures.keys()].sort();
  return {
    keys,
    labels: keys.map((key) => labels.get(key) ?? ''),
    figures: Float32Array.from(keys, (key) => figures.get(key) ?? 0),
  };
}

/** One for each space: a key that the space does not know has the same dimension in every role that states it. */
export function lookupIn(space: Space): Lookup {
  const known = LOOKUPS.get(space);
  if (known) return known;
  const places = new Map([...space.keys].map((key, i) => [key, i]));
  const lookup: Lookup = (key) => {
    const place = places.get(key) ?? places.size;
    if (place === places.size) places.set(key, place);
    return place;
  };
  LOOKUPS.set(space, lookup);
  return lookup;
}

const LOOKUPS = new WeakMap<Space, Lookup>();

/** For each key the spelling that is heard most, the first by code unit of equals. */
export class Spellings {
  readonly #counts = new Map<string, { key: string; count: number }>();

  readonly hear: Hear = (key, spelling) => {
    const heard = this.#counts.get(spelling);
    if (heard === undefined) this.#counts.set(spelling, { key, count: 1 });
    else heard.count++;
  };

  labels(): Map<string, string> {
    const labels = new Map<string, { spelling: string; count: number }>();
    for (const [spelling, { key, count }] of this.#counts) {
      const best = labels.get(key);
      if (best === undefined || count > best.count || (count === best.count && spelling < best.spelling))
        labels.set(key, { spelling, count });
    }
    return new Map([...labels].map(([key, { spelling }]) => [key, spelling]));
  }
}

/** Orders by code unit: the same on every machine, whatever its language. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
