import type { ListedRole } from '../model/role.js';
import { didYouMean } from '../wording/nearest.js';

/** A note on each tag that no role has: a script takes that for an answer, but a person may have misspelt it. */
export function unknownTags(wanted: readonly string[], roles: readonly ListedRole[]): string[] {
  const known = new Set(wanted.length === 0 ? [] : roles.flatMap(({ tags }) => tags));
  // Sorted, they are soon looked through.
  const tags = [...known].sort();
  return wanted
    .filter((tag) => !known.has(tag))
    .map((tag) => `no role has the tag ${tag}. ${didYouMean(tag, tags) ?? `There are: ${tags.join(', ')}.`}`);
}
