import { nameWords } from './name-words.js';

/** The roles that have all words of a name in their title, and the others with all of them in one of their aliases. Plurals and ranks such as `senior` do not matter. */
export function rolesWithWords<R extends { readonly title: string; readonly aliases: readonly string[] }>(
  name: string,
  roles: readonly R[],
): { readonly byTitle: readonly R[]; readonly byAlias: readonly R[] } {
  const asked = nameWords(name).flatMap(({ word, isRank }) => (isRank ? [] : [word]));
  if (asked.length === 0) return { byTitle: [], byAlias: [] };
  const has = (each: string): boolean => {
    const words = new Set(nameWords(each).map(({ word }) => word));
    return asked.every((word) => words.has(word));
  };
  const [byTitle, others] = [roles.filter(({ title }) => has(title)), roles.filter(({ title }) => !has(title))];
  return { byTitle, byAlias: others.filter(({ aliases }) => aliases.some(has)) };
}
