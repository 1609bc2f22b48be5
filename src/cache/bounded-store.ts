import { fnv1a } from './fnv1a.js';
import type { Cache } from './cache.js';

/** Texts by their names, each small enough to be read whole. */
interface BoundedStore {
  read(key: string): string | null;
  write(key: string, text: string): void;
}

/**
 * A cache that never holds more than so many things, whatever their names: a new one takes the place of the one that was there.
 * @param name what the places' names begin with
 * @param count how many places there are
 */
export function boundedStore(cache: Pick<Cache, 'read' | 'write'>, name: string, count: number): BoundedStore {
  // Two keys may share a place.
  const placeOf = (key: string): string => `${name}-${fnv1a(key) % count}`;
  return {
    read: (key) => {
      const kept = cache.read(placeOf(key));
      const head = headerOf(key);
      if (!kept || !head.equals(kept.subarray(0, head.length))) return null;
      return Buffer.from(kept.buffer, kept.byteOffset + head.length, kept.length - head.length).toString('utf8');
    },
    write: (key, text) => cache.write(placeOf(key), Buffer.concat([headerOf(key), Buffer.from(text)])),
  };
}

/** So the thing says whose it is. */
function headerOf(key: string): Buffer {
  return Buffer.from(`${key}\0`);
}
