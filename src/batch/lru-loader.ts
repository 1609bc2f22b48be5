import type { Role } from '../model/role.js';

/** Loads roles by reference, and keeps those that were used last. */
export type RoleLoader = (reference: string) => Promise<Role>;

/**
 * Keeps what was loaded until more than so many entries are held; then what was not used for longest goes first. An error is kept as well: a
 * name that is not there is looked for once.
 */
export function lruLoader(load: RoleLoader, most = defaultMaxEntries): RoleLoader {
  const kept = new Map<string, { readonly role: Promise<Role>; size: number }>();
  let held = 0;
  const forget = (reference: string): void => {
    held -= kept.get(reference)?.size ?? 0;
    kept.delete(reference);
  };
  const hold = (reference: string, size: number): void => {
    const known = kept.get(reference);
    if (!known) return;
    held += size - known.size;
    known.size = size;
    for (const oldest of kept.keys()) {
      if (held <= most || oldest === reference) break;
      forget(oldest);
    }
  };
  return async (reference) => {
    const known = kept.get(reference) ?? { role: load(reference), size: 0 };
    const isNew = !kept.delete(reference);
    kept.set(reference, known);
    if (!isNew) return known.role;
    try {
      const role = await known.role;
      hold(reference, sizeOf(role));
      return role;
    } catch (error) {
      hold(reference, sizeOfError);
      throw error;
    }
  };
}

/** About 2 KB each, with all that a comparison keeps of it: some 2,000 occupations of O*NET. */
const defaultMaxEntries = 300_000;

const sizeOfError = 1;

function sizeOf({ categories }: Role): number {
  return categories.reduce((sum, { entries }) => sum + entries.length, 1);
}
