import { resolve } from 'node:path';
import { normalizeText } from '../../categories/normalize.js';
import { type Folder, readFolder, roleFiles } from '../../roles/folder.js';
import type { Candidate, Completions } from './completions.js';
import { noRoleCache } from '../../roles/parsed-role-cache.js';
import { toListedRole } from '../../roles/role-metadata.js';
import type { ListedRole } from '../../model/role.js';

/** What a role may be called, the surest first. Nobody who has typed nothing yet looks for an alias. */
const names: readonly ((role: CompletableRole) => readonly string[])[] = [
  ({ id }) => [id],
  ({ title }) => [title],
  ({ aliases }) => aliases,
];

/** The roles that a word may be meant to name; their levels, where it names one; and files, where it names none. */
export async function completeReference(begun: string, folders: readonly Folder[]): Promise<Completions> {
  if (/[/\\~]/.test(begun) || begun.startsWith('.')) return { kind: 'files' };
  const shelf = await completableRoles(folders);
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

interface NameMatchingPrefix {
  readonly word: string;
  readonly role: CompletableRole;
}

function toCandidate({ word, role }: NameMatchingPrefix): Candidate {
  return { word, description: word === role.title ? role.id : role.title };
}

function withLevels({ word, role }: NameMatchingPrefix): Candidate[] {
  return [toCandidate({ word, role }), ...levelsOf(word, [role])];
}

function levelsOf(name: string, shelf: readonly CompletableRole[]): Candidate[] {
  const wanted = normalizeText(name);
  const role = shelf.find((each) => names.some((namesOf) => namesOf(each).some((known) => normalizeText(known) === wanted)));
  return (role?.levels ?? []).map((level) => ({ word: `${name}@${level}`, description: role?.title ?? '' }));
}

/** As much of a role as completion needs. */
export type CompletableRole = Pick<ListedRole, 'id' | 'title' | 'aliases' | 'levels' | 'tags'>;

/** Of a folder with more files than this, only their names are looked at: a key does not wait for a thousand files. */
const maxFilesRead = 200;

/** Every role that can be named, by id; one of an earlier folder hides those of later ones. */
export async function completableRoles(folders: readonly Folder[]): Promise<CompletableRole[]> {
  const shown = (await Promise.all(folders.map(rolesOf))).flat();
  return [...new Map(shown.toReversed().map((role) => [role.id, role])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function rolesOf(folder: Folder): Promise<readonly CompletableRole[]> {
  const { path, cwd, roleCache = noRoleCache } = folder;
  const files = roleFiles({ ...folder, isNamed: false });
  const listed = files.flatMap((file) => roleCache.metadata(resolve(cwd, path, file)) ?? []);
  if (listed.length === files.length) return listed;
  if (files.length > maxFilesRead)
    return files.map((file) => ({ id: file.replace(/\.[^.]*$/, ''), title: '', aliases: [], levels: [], tags: [] }));
  return (await readFolder({ ...folder, isNamed: false })).loaded.map(toListedRole);
}
