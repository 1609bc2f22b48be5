import { nameWords, type NameWord } from './name-words.js';
import type { NamedRole } from './named-role.js';

/** What kinds of names there are; the index stores their positions. */
export const nameKinds = ['title', 'id', 'occupation', 'alias', 'reported', 'alternate', 'initials'] as const;

export type NameKind = (typeof nameKinds)[number];

/** A name of a role as it is looked up. A published name with brackets is several: `Registered Nurse (RN)`. */
export interface NameEntry {
  readonly kind: NameKind;
  /** The name as published. */
  readonly name: string;
  /** Whether the entry before is of another name. */
  readonly isFirst: boolean;
  readonly words: readonly NameWord[];
  /** The words of the published name, with and without its brackets. */
  readonly publishedWords: ReadonlySet<string>;
}

/** The names of a role without repetitions, its title first. The first of two names of the same words stays. */
export function nameEntries({ id, title, aliases, otherNames }: NamedRole): NameEntry[] {
  const names: { readonly name: string; readonly kind: NameKind }[] = [
    { name: title, kind: 'title' },
    { name: id, kind: 'id' },
    ...otherNames,
    ...aliases.map((name) => ({ name, kind: 'alias' as const })),
  ];
  names.sort((a, b) => nameKinds.indexOf(a.kind) - nameKinds.indexOf(b.kind));
  const published = names.flatMap(toEntries);
  return markFirst(unique([...published, ...published.flatMap(initialsOf)]));
}

function toEntries({ name, kind }: { readonly name: string; readonly kind: NameKind }): UnmarkedEntry[] {
  const variants = withAndWithoutBrackets(name).map(nameWords);
  const publishedWords = new Set(variants.flat().map(({ word }) => word));
  return variants.map((words) => ({ kind, name, words, publishedWords }));
}

type UnmarkedEntry = Omit<NameEntry, 'isFirst'>;

function unique(entries: readonly UnmarkedEntry[]): UnmarkedEntry[] {
  const byWords = new Map<string, UnmarkedEntry>();
  for (const entry of entries) {
    const key = entry.words.map(({ word }) => word).sort().join(' '); // prettier-ignore
    if (key !== '' && !byWords.has(key)) byWords.set(key, entry);
  }
  return [...byWords.values()];
}

/** `ea` for Executive Assistant: for titles of two to four words. */
function initialsOf({ kind, name, words, publishedWords }: UnmarkedEntry): UnmarkedEntry[] {
  if (!(kind === 'title' || kind === 'occupation') || words.length < 2 || words.length > 4) return [];
  const word = words.map((part) => part.word.slice(0, 1)).join('');
  return [{ kind: 'initials', name, words: [{ word, isRank: false, isHead: true }], publishedWords }];
}

function markFirst(entries: readonly UnmarkedEntry[]): NameEntry[] {
  return entries.map((entry, i) => ({ ...entry, isFirst: entry.name !== entries[i - 1]?.name }));
}

/** `Emergency Room Nurse (ER Nurse)` → the first part and the second; other names as they are. */
export function withAndWithoutBrackets(name: string): string[] {
  const [, before = name, inside] = /^(.+?)\s*\(([^()]+)\)\s*$/.exec(name) ?? [];
  return inside === undefined ? [before] : [before, inside];
}
