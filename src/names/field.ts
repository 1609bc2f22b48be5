import { nameKinds } from './name-entries.js';
import { nameWords } from './name-words.js';
import type { StoredNames } from './stored-names.js';

/** The roles of a field, if a single word was typed that is the head of the titles or aliases of several: `engineer`. */
export function fieldOf(names: StoredNames, typed: string): Set<number> {
  const words = nameWords(typed).filter(({ isRank }) => !isRank);
  const word = names.vocabulary.indexOf(words[0]?.word ?? '');
  if (words.length !== 1 || word < 0) return new Set();
  const roles = new Set<number>();
  for (const value of names.entriesOf(word)) {
    const [entry, isHead] = [value >>> 1, (value & 1) === 1];
    if (isHead && ownKinds.has(names.kindOf(entry))) roles.add(names.roleOf(entry));
  }
  return roles.size >= minRoles ? roles : new Set();
}

const ownKinds: ReadonlySet<number> = new Set([nameKinds.indexOf('title'), nameKinds.indexOf('alias')]);

const minRoles = 5;
