import { nameKinds } from './name-entries.js';
import { nameWords } from './name-words.js';
import type { StoredNames } from './stored-names.js';

/**
 * The roles of a field, if a single word was typed that is the head of the titles or aliases of several: `engineer`. Gives the score of each role,
 * from 3 to 7, by the number of people who do it.
 */
export function fieldOf(names: StoredNames, typed: string): ReadonlyMap<number, number> {
  const words = nameWords(typed).filter(({ isRank }) => !isRank);
  const word = words.length === 1 ? wordOf(names, words[0]!.word) : -1;
  const scores = new Map<number, number>();
  if (word < 0) return scores;
  for (const value of names.entriesOf(word)) {
    const [entry, isHead] = [value >>> 1, (value & 1) === 1];
    const kind = nameKinds[names.kindOf(entry)];
    if (!isHead || (kind !== 'title' && kind !== 'alias')) continue;
    const role = names.roleOf(entry);
    const score = 3 + (names.employmentOf(role) - (kind === 'alias' ? aliasPenalty : 0)) / 2;
    scores.set(role, Math.max(scores.get(role) ?? 0, score));
  }
  return scores.size >= minRoles ? scores : new Map();
}

function wordOf({ vocabulary }: StoredNames, word: string): number {
  const known = vocabulary.indexOf(word);
  const [nearest] = known < 0 ? vocabulary.near(word).sort((a, b) => b.likeness - a.likeness) : [];
  return nearest?.index ?? known;
}

/** In powers of ten: a tree surgeon is less of a surgeon than others. */
const aliasPenalty = 1;

const minRoles = 5;
