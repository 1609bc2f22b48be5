/**
 * A 32-bit hash of a text's UTF-16 code units (FNV-1a by Fowler, Noll and Vo). Fast, and not free of collisions: callers have to check what they
 * find.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
