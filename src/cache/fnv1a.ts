/** A number of 32 bits for a text (FNV-1a: Fowler, Noll and Vo), by its UTF-16 units: quick to work out, and two texts may share one. */
export function fnv1a(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
