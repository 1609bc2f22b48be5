import { fnv } from './fnv.js';
import type { Cache } from './cache.js';

/** Texts by their names, each small enough to be read whole. */
interface Slots {
  read(key: string): string | null;
  write(key: string, text: string): void;
}

/** So many places at the most, whose names begin so. */
export interface Places {
  readonly name: string;
  readonly count: number;
}

/** A cache that never holds more than so many things, whatever their names: a new one takes the place of the one that was there. */
export function slots(cache: Pick<Cache, 'read' | 'write'>, places: Places): Slots {
  return {
    read: (key) => {
      const kept = cache.read(placeOf(key, places));
      const head = headOf(key);
      if (!kept || !head.equals(kept.subarray(0, head.length))) return null;
      return Buffer.from(kept.buffer, kept.byteOffset + head.length, kept.length - head.length).toString('utf8');
    },
    write: (key, text) => cache.write(placeOf(key, places), Buffer.concat([headOf(key), Buffer.from(text)])),
  };
}

/** Where a thing is kept, if it is; two names may share a place. */
export function placeOf(key: string, { name, count }: Places): string {
  return `${name}-${fnv(key) % count}`;
}

/** So the thing says whose it is. */
function headOf(key: string): Buffer {
  return Buffer.from(`${key}\0`);
}
