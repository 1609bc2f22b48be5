import { distance } from 'fastest-levenshtein';

/** The known words that somebody may have meant, nearest first: within a third of the word's length, case aside. */
export function nearest(word: string, known: Iterable<string>, limit = 1): string[] {
  const meant = word.toLowerCase();
  const reach = Math.max(1, Math.floor(word.length / 3));
  return [...new Set(known)]
    .map((candidate) => ({ candidate, away: distance(meant, candidate.toLowerCase()) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** `Did you mean duties?`, or undefined where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const [best] = nearest(word, known);
  return best === undefined ? undefined : `Did you mean ${best}?`;
}
