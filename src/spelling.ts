import { distance } from 'fastest-levenshtein';

/**
 * Suggests the known words that a misspelt word may stand for, the nearest first, ignoring case. A word is near if its edit distance is at
 * most a third of the word's length, where two swapped letters count as one edit, or if one of the two begins with the other. A word of one
 * or two letters gets no suggestions, because it is near to too many words.
 */
export function suggestSpellings(word: string, knownWords: Iterable<string>, limit = 1): string[] {
  const lowerCased = word.toLowerCase();
  const maxEdits = Math.floor(word.length / 3);
  const near = [...new Set(knownWords)]
    .map((candidate) => ({ candidate, edits: editDistance(lowerCased, candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= maxEdits)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  // Next to a candidate that is one edit away, one that is four edits away is probably not what was meant.
  const farthest = (near[0]?.edits ?? 0) + 1;
  return near.flatMap(({ candidate, edits }) => (edits <= farthest ? [candidate] : [])).slice(0, limit);
}

/** Returns `Did you mean duties?`, or undefined if no known word is near. */
export function didYouMean(word: string, knownWords: Iterable<string>): string | undefined {
  const [best] = suggestSpellings(word, knownWords);
  return best === undefined ? undefined : `Did you mean ${best}?`;
}

/**
 * Returns the known word of which a key is probably a typo: within one edit, or two if both begin with the same three letters. So `dutys`
 * is a typo of `duties`, while a company's own key, such as `teams` or `craft`, is not.
 */
export function typoOf(key: string, knownWords: Iterable<string>): string | undefined {
  const lowerCased = key.toLowerCase();
  // A short key easily resembles another word, so it gets one edit less.
  const maxEdits = (known: string): number => Number(lowerCased.length > 3) + Number(known.slice(0, 3) === lowerCased.slice(0, 3));
  return [...knownWords].find((known) => distance(lowerCased, known) <= maxEdits(known));
}

function editDistance(word: string, candidate: string): number {
  const edits = distance(word, candidate);
  if (edits > 1 && (isBeginning(word, candidate) || isBeginning(candidate, word))) return 1;
  return edits > 1 && sortedLetters(word) === sortedLetters(candidate) ? edits - 1 : edits;
}

/** Ignores beginnings of two letters, because too many words share them. */
function isBeginning(beginning: string, word: string): boolean {
  return beginning.length > 2 && word.startsWith(beginning);
}

function sortedLetters(word: string): string {
  return [...word].sort().join('');
}
