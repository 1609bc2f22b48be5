import { normal } from '../../categories/normal.js';
import type { Folder } from '../../roles/folder.js';
import type { Candidate, Found } from './found.js';
import { type Shown, shelfOf } from './shelf.js';

/** What a role may be called, the surest first. Nobody who has typed nothing yet looks for an alias. */
const names: readonly ((role: Shown) => readonly string[])[] = [({ id }) => [id], ({ title }) => [title], ({ aliases }) => aliases];

/** The roles that a word may be meant to name; their levels, where it names one; and files, where it names none. */
export async function references(begun: string, folders: readonly Folder[]): Promise<Found> {
  if (/[/\\~]/.test(begun) || begun.startsWith('.')) return { kind: 'files' };
  const shelf = await shelfOf(folders);
  const at = begun.lastIndexOf('@');
  if (at > 0) return { kind: 'words', candidates: levelsOf(begun.slice(0, at), shelf) };
  for (const namesOf of names) {
    const fitting = shelf.flatMap((role) =>
      namesOf(role)
        .filter((name) => name.startsWith(begun))
        .map((word) => ({ word, role })),
    );
    if (fitting.length > 0)
      return { kind: 'words', candidates: fitting.length === 1 ? fitting.flatMap(withLevels) : fitting.map(toCandidate) };
  }
  return { kind: 'files' };
}

interface Fitting {
  readonly word: string;
  readonly role: Shown;
}

function toCandidate({ word, role }: Fitting): Candidate {
  return { word, about: word === role.title ? role.id : role.title };
}

function withLevels({ word, role }: Fitting): Candidate[] {
  return [toCandidate({ word, role }), ...levelsOf(word, [role])];
}

function levelsOf(name: string, shelf: readonly Shown[]): Candidate[] {
  const wanted = normal(name);
  const role = shelf.find((each) => names.some((namesOf) => namesOf(each).some((known) => normal(known) === wanted)));
  return (role?.levels ?? []).map((level) => ({ word: `${name}@${level}`, about: role?.title ?? '' }));
}
