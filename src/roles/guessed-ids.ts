import { AmbiguousRole } from './ambiguous-role.js';
import type { Library } from './library.js';
import { UnknownRole } from './unknown-role.js';

/** The ids of the roles that words are taken for where a role is named, the likeliest first; none if they are exactly the name of one. */
export async function guessedIds(words: string, library: Library): Promise<readonly string[]> {
  try {
    await library.find(words);
    return [];
  } catch (error) {
    const guess = error instanceof UnknownRole ? error.guess : error instanceof AmbiguousRole ? await library.guess(words) : null;
    return (guess?.candidates ?? []).map(({ id }) => id);
  }
}
