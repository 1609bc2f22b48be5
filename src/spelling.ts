import { distance } from 'fastest-levenshtein';

/**
 * The known words that somebody may have meant, nearest first and case aside: within a third of the word's length, two swapped
 * letters counting as one, or where one word begins with the other. One or two letters are near to too many words.
 */
export function suggestSpellings(word: string, known: Iterable<string>, limit = 1): string[] {
  const meant = word.toLowerCase();
  const reach = Math.floor(word.length / 3);
  const near = [...new Set(known)]
    .map((candidate) => ({ candidate, away: editDistance(meant, candidate.toLowerCase()) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1));
  // Beside one that is a letter away, one that is four away was hardly meant.
  const farthest = (near[0]?.away ?? 0) + 1;
  return near.flatMap(({ candidate, away }) => (away <= farthest ? [candidate] : [])).slice(0, limit);
}

/** `Did you mean duties?`, or undefined where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const [best] = suggestSpellings(word, known);
  return best === undefined ? undefined : `Did you mean ${best}?`;
}

/** One letter off, or two where the word begins alike: `dutys`, but not a company's own `teams` or `craft`. */
export function typoOf(key: string, known: Iterable<string>): string | undefined {
  const word = key.toLowerCase();
  // A short word is soon like another.
  const reach = (name: string): number => Number(word.length > 3) + Number(name.slice(0, 3) === word.slice(0, 3));
  return [...known].find((name) => distance(word, name) <= reach(name));
}

function editDistance(word: string, candidate: string): number {
  const letters = distance(word, candidate);
  if (letters > 1 && (isBeginning(word, candidate) || isBeginning(candidate, word))) return 1;
  return letters > 1 && sorted(word) === sorted(candidate) ? letters - 1 : letters;
}

/** Two letters begin too many words to tell which was meant. */
function isBeginning(part: string, whole: string): boolean {
  return part.length > 2 && whole.startsWith(part);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
