import { initialsMatch } from '../similarity/initials.js';

/**
 * Finds the acronym that catalogues append to a name of at least two words: `xml` of `Extensible markup language XML`.
 * @returns in lower case; null if there is none
 */
export function trailingAcronym(text: string): string | null {
  const [, acronym = null] = / ([A-Z]{2,6})(?: software)?$/.exec(text) ?? [];
  return acronym !== null && !isListed.test(text) && isAcronymOf(acronym, text) ? acronym.toLowerCase() : null;
}

/** `Docker, Kubernetes and BLS` lists the last one. */
const isListed = /(?:,|(?: and| or|&)) [A-Z]{2,6}(?: software)?$/;

/** Whether the words before the acronym have its letters, in order; two letters, which any words have, if the last words begin with them. */
function isAcronymOf(acronym: string, text: string): boolean {
  const words = text.slice(0, text.lastIndexOf(` ${acronym}`)).toLowerCase();
  if (acronym.length === 2) return initialsMatch(acronym, words.split(' ').slice(-2).join(' '));
  let from = 0;
  for (const letter of acronym.toLowerCase()) {
    const index = words.indexOf(letter, from);
    if (index < 0) return false;
    from = index + 1;
  }
  return words.includes(' ');
}
