import { normalizeText } from '../../categories/normalize.js';
import { type Folder, type LoadedRole, readFolder, roleFiles } from '../../roles/folder.js';
import type { Candidate, Completions } from './completions.js';
import { toListedRole } from '../../roles/role-metadata.js';
import type { ListedRole } from '../../model/role.js';

/** As much of a role as completion needs. */
export type CompletableRole = Pick<ListedRole, 'id' | 'title' | 'aliases' | 'levels' | 'tags'> & {
  /** Those that its file states, by the ids of the levels. */
  readonly levelTitles?: ReadonlyMap<string, string>;
};

/** The kinds of names of a role, in the order in which they are tried. Aliases come last: without a word typed, only ids are offered. */
const nameKinds: readonly ((role: CompletableRole) => readonly string[])[] = [
  ({ id }) => [id],
  ({ title }) => [title],
  ({ aliases }) => aliases,
];

/**
 * Completes a reference to a role: names of roles, or levels after `@`, or files if the word starts no role's name.
 * @param isWanted whether a role may be referred to here
 */
export async function completeReference(
  typed: string,
  folders: readonly Folder[],
  isWanted: (role: CompletableRole) => boolean = () => true,
): Promise<Completions> {
  if (/[/\\~]/.test(typed) || typed.startsWith('.')) return { kind: 'files' };
  const roles = (await completableRoles(folders)).filter(isWanted);
  const atIndex = typed.lastIndexOf('@');
  if (atIndex > 0) return { kind: 'words', candidates: levelsOf(typed.slice(0, atIndex), roles) };
  for (const namesOf of nameKinds) {
    const matches = roles.flatMap((role) =>
      namesOf(role)
        .filter((name) => name.startsWith(typed))
        .map((word) => ({ word, role })),
    );
    if (matches.length > 0)
      return { kind: 'words', candidates: matches.length === 1 ? matches.flatMap(withLevels) : matches.map(toCandidate) };
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

function levelsOf(name: string, roles: readonly CompletableRole[]): Candidate[] {
  const role = findNamed(name, roles);
  return levelCandidates(role).map((level) => ({ ...level, word: `${name}@${level.word}` }));
}

/** Completes the id of a level of any of these roles. */
export async function completeLevel(names: readonly string[], folders: readonly Folder[]): Promise<Completions> {
  const roles = await completableRoles(folders);
  const levels = names.flatMap((name) => levelCandidates(findNamed(name, roles)));
  return { kind: 'words', candidates: [...new Map(levels.toReversed().map((level) => [level.word, level])).values()].toReversed() };
}

function levelCandidates(role: CompletableRole | undefined): Candidate[] {
  return (role?.levels ?? []).map((level) => ({ word: level, description: role?.levelTitles?.get(level) ?? role?.title ?? '' }));
}

function findNamed(name: string, roles: readonly CompletableRole[]): CompletableRole | undefined {
  const normalized = normalizeText(name);
  const isNamed = (names: readonly string[]): boolean => names.some((known) => normalizeText(known) === normalized);
  return nameKinds.flatMap((namesOf) => roles.filter((each) => isNamed(namesOf(each))))[0];
}

/** Files of a folder with more than this are not read, because Tab must not wait for a thousand files. Only their names are offered. */
const maxFilesRead = 200;

/** Returns every role that can be named, sorted by id. A role in an earlier folder hides those with the same id in later ones. */
export async function completableRoles(folders: readonly Folder[]): Promise<CompletableRole[]> {
  const roles = (await Promise.all(folders.map(rolesInFolder))).flat();
  return [...new Map(roles.toReversed().map((role) => [role.id, role])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function rolesInFolder(folder: Folder): Promise<readonly CompletableRole[]> {
  if (folder.packed) return folder.packed.metadata();
  const files = roleFiles({ ...folder, isFromUser: false });
  if (files.length > maxFilesRead)
    return files.map((file) => ({ id: file.replace(/\.[^.]*$/, ''), title: '', aliases: [], levels: [], tags: [] }));
  return (await readFolder({ ...folder, isFromUser: false })).loaded.map((loaded) => ({
    ...toListedRole(loaded),
    levelTitles: levelTitles(loaded),
  }));
}

function levelTitles({ parsed: { role } }: LoadedRole): ReadonlyMap<string, string> {
  return new Map((role.levels ?? []).flatMap(({ id, title }) => (title === undefined ? [] : [[String(id), title] as const])));
}
