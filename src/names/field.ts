import { nameKinds } from './name-entries.js';
import { nameWords } from './name-words.js';
import type { StoredNames } from './stored-names.js';

/**
 * The roles of a field, if one word was typed that is the head of the titles or aliases of several: `engineer`. Words that only tell the rank, and
 * those of which the index knows nothing, do not count. Gives the score of each role, from 3 to 7, by the number of people who do it.
 *
 * @param isName whether a name has the very words that were typed, read in one way or another
 */
export function fieldOf(names: StoredNames, typed: string, isName: boolean): ReadonlyMap<number, number> {
  const words = nameWords(typed).filter(({ isRank }) => !isRank);
  const known = words.flatMap(({ word, isHead }) => ({ index: wordOf(names, word), isHead })).filter(({ index }) => index >= 0);
  const [head] = known;
  // `fullstack developer` is a name, if a word of it is not known as it stands.
  if (isName && known.length < words.length) return new Map();
  return head?.isHead && known.length === 1 ? rolesWithHead(names, head.index) : new Map();
}

/** The word itself, or the one of which it is most likely a misspelling; -1 if there is none. */
function wordOf({ vocabulary }: StoredNames, word: string): number {
  const index = vocabulary.indexOf(word);
  if (index >= 0) return index;
  const [nearest] = vocabulary.near(word).sort((a, b) => b.likeness - a.likeness);
  return nearest?.index ?? -1;
}

function rolesWithHead(names: StoredNames, word: number): ReadonlyMap<number, number> {
  const scores = new Map<number, number>();
  for (const value of names.entriesOf(word)) {
    const entry = value >>> 1;
    const penalty = penalties[names.kindOf(entry)];
    if ((value & 1) === 0 || penalty === undefined) continue;
    const role = names.roleOf(entry);
    scores.set(role, Math.max(scores.get(role) ?? 0, 3 + (names.employmentOf(role) - penalty) / 2));
  }
  return scores.size >= minRoles ? scores : new Map();
}

/** By position in `nameKinds`, in powers of ten; undefined where a name makes no field. A tree surgeon is less of a surgeon than others. */
const penalties = nameKinds.map(
  (kind) => ({ title: 0, occupation: 0, alias: 1.2, id: undefined, reported: undefined, alternate: undefined, initials: undefined })[kind],
);

const minRoles = 5;
