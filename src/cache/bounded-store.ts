import { fnv1a } from './fnv1a.js';
import type { Cache } from './cache.js';

/** Short texts by key. */
interface BoundedStore {
  read(key: string): string | null;
  write(key: string, text: string): void;
}

/**
 * Stores texts in a fixed number of cache files, so that the cache cannot grow without limit. Each key has one slot, and a new text replaces
 * whatever is in it.
 * @param name the prefix of the file names
 * @param slotCount the largest number of files
 */
export function boundedStore(cache: Pick<Cache, 'read' | 'write'>, name: string, slotCount: number): BoundedStore {
  const slotOf = (key: string): string => `${name}-${fnv1a(key) % slotCount}`;
  return {
    read: (key) => {
      const [content, header] = [cache.read(slotOf(key)), headerOf(key)];
      if (!content || !header.equals(content.subarray(0, header.length))) return null;
      return Buffer.from(content.buffer, content.byteOffset + header.length, content.length - header.length).toString('utf8');
    },
    write: (key, text) => cache.write(slotOf(key), Buffer.concat([headerOf(key), Buffer.from(text)])),
  };
}

/** A slot begins with the key of its text, as several keys share a slot. */
function headerOf(key: string): Buffer {
  return Buffer.from(`${key}\0`);
}
