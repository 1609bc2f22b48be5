import type { Category } from '../model/role.js';

/** By the categories of a bundled role: what `serializeNames` wrote of its names when the library was built. */
const attached = new WeakMap<readonly Category[], string>();

/** Attaches to the categories of a role what was read of its names before. It is parsed only if the role is compared. */
export function attachNames(categories: readonly Category[], serialized: string): void {
  attached.set(categories, serialized);
}

/** Returns what was attached, once; null if there is nothing, or it was taken before. */
export function takeNames(categories: readonly Category[]): string | null {
  const serialized = attached.get(categories) ?? null;
  attached.delete(categories);
  return serialized;
}
