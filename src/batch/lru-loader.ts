import type { Role } from '../model/role.js';

/** Loads a role by its reference. */
export type RoleLoader = (reference: string) => Promise<Role>;

/**
 * Returns a loader that caches roles, up to `maxEntries` category entries in total. Beyond that, the least recently used roles go first.
 * Errors are cached too, so that a role that does not exist is looked for only once.
 */
export function lruLoader(load: RoleLoader, maxEntries = defaultMaxEntries): RoleLoader {
  // A Map iterates in the order of insertion. Each use removes a role and inserts it again, so the least recently used one comes first.
  const cached = new Map<string, { readonly role: Promise<Role>; size: number }>();
  let totalSize = 0;
  const evict = (reference: string): void => {
    totalSize -= cached.get(reference)?.size ?? 0;
    cached.delete(reference);
  };
  const setSize = (reference: string, size: number): void => {
    const entry = cached.get(reference);
    if (!entry) return;
    totalSize += size - entry.size;
    entry.size = size;
    for (const oldest of cached.keys()) {
      if (totalSize <= maxEntries || oldest === reference) break;
      evict(oldest);
    }
  };
  return async (reference) => {
    const entry = cached.get(reference) ?? { role: load(reference), size: 0 };
    const isNew = !cached.delete(reference);
    cached.set(reference, entry);
    if (!isNew) return entry.role;
    try {
      const role = await entry.role;
      setSize(reference, sizeOf(role));
      return role;
    } catch (error) {
      setSize(reference, sizeOfError);
      throw error;
    }
  };
}

/** About 2 KB each, including what a comparison caches of it: enough for some 2,000 occupations of O*NET. */
const defaultMaxEntries = 300_000;

const sizeOfError = 1;

function sizeOf({ categories }: Role): number {
  return categories.reduce((sum, { entries }) => sum + entries.length, 1);
}
