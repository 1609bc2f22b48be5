import { type Dirent, lstatSync, opendirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Origin } from '../model/role.js';
import { UserError } from '../model/errors.js';
import type { ParsedRole } from './parse-role.js';
import type { PackedRoles } from './bundled/packed-roles.js';
import { type ParsedRoleCache, noRoleCache, readParsedRole } from './parsed-role-cache.js';

/** A folder of role files, or the bundled library. */
export interface Folder {
  /** The path to show to people. A relative one starts from `cwd`. */
  readonly path: string;
  readonly cwd: string;
  readonly origin: Origin;
  /** Whether the user gave it by `--roles` or the API's `roles`, so that it must exist. */
  readonly isFromUser?: boolean;
  /** The cache for its files. */
  readonly roleCache?: ParsedRoleCache;
  /** Present for the bundled library, whose roles are not files. Their ids stand for names and paths of files. */
  readonly packed?: PackedRoles;
}

/** A role file of a folder. */
export interface LoadedRole {
  readonly parsed: ParsedRole;
  readonly folder: Folder;
  readonly path: string;
}

/** If files differ only in their extension, the first of these wins. */
const extensions = ['json', 'yaml', 'yml'];

const roleFilePattern = new RegExp(`\\.(?:${extensions.join('|')})$`, 'i');

export function isRoleFile(name: string): boolean {
  return roleFilePattern.test(name);
}

/**
 * The names of the role files of a folder, sorted; none if there is no such folder.
 * @throws UserError if the user named the folder and it cannot be read.
 */
export function roleFiles(folder: Folder): string[] {
  if (folder.packed) return [...folder.packed.ids];
  return sortedNames(folder, (path) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => isRoleFile(entry.name) && isReadable(entry, path, entry.name))
      .map(({ name }) => name),
  );
}

/**
 * Like `roleFiles`, but in half the time, because it does not check that each is a file: for callers that do.
 * @throws UserError if the user named the folder and it cannot be read.
 */
export function roleFileCandidates(folder: Folder): string[] {
  if (folder.packed) return [...folder.packed.ids];
  return sortedNames(folder, (path) => readdirSync(path).filter(isRoleFile));
}

function sortedNames({ path, cwd, isFromUser = false }: Folder, read: (path: string) => string[]): string[] {
  const names = (): string[] => read(resolve(cwd, path)).sort();
  if (isFromUser) return mustBeReadable(path, names);
  try {
    return names();
  } catch {
    return [];
  }
}

/** Excludes folders, and pipes, which might never end. Includes links that lead nowhere, so that they are reported. */
function isReadable(entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>, ...path: readonly string[]): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(join(...path)).isFile();
  } catch {
    return true;
  }
}

/**
 * Reads the file that is named after the id; null if there is none, or its role has another id.
 * @throws UserError if the file has faults.
 */
export async function readById(folder: Folder, id: string): Promise<LoadedRole | null> {
  const name = fileNamed(id, folder);
  if (name === undefined) return null;
  const loaded = await readRoleFile(folder, name);
  return loaded.parsed.role.id === id ? loaded : null;
}

/**
 * The first file in these folders that is named after the id. Does not read it.
 * @throws UserError if the user named a folder and it cannot be read.
 */
export function fileById(folders: readonly Folder[], id: string): Pick<LoadedRole, 'folder' | 'path'> | null {
  for (const folder of folders) {
    const name = fileNamed(id, folder);
    if (name !== undefined) return { folder, path: join(folder.path, name) };
  }
  return null;
}

/** Tries each name instead of listing the folder, which is slow for ten thousand files. */
function fileNamed(id: string, { path, cwd, isFromUser = false, packed }: Folder): string | undefined {
  if (packed) return packed.has(id) ? id : undefined;
  const folder = resolve(cwd, path);
  if (isFromUser) mustBeReadable(path, () => opendirSync(folder).closeSync());
  if (/[\\/\0]/.test(id)) return undefined;
  return extensions.map((extension) => `${id}.${extension}`).find((name) => exists(join(folder, name)));
}

function exists(path: string): boolean {
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    return entry !== undefined && isReadable(entry, path);
  } catch {
    return false;
  }
}

function mustBeReadable<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    const isMissing = typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT';
    const message = isMissing ? `there is no folder ${path}` : `cannot read the folder ${path}`;
    throw new UserError(message, { hint: 'Name a folder of role files with --roles.', cause });
  }
}

/** The roles of a folder, and the errors of files that were left out. */
export interface LoadedRoles {
  readonly loaded: readonly LoadedRole[];
  readonly faulty: readonly UserError[];
}

/** Reads every role of a folder. */
export async function readFolder(folder: Folder): Promise<LoadedRoles> {
  return readRoleFiles(folder, roleFiles(folder));
}

/** Reads the roles of some files of a folder. */
export async function readRoleFiles(folder: Folder, names: readonly string[]): Promise<LoadedRoles> {
  const loaded: LoadedRole[] = [];
  const faulty: UserError[] = [];
  for (const name of names) {
    try {
      loaded.push(await readRoleFile(folder, name));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faulty.push(error);
    }
  }
  return { loaded, faulty };
}

async function readRoleFile(folder: Folder, name: string): Promise<LoadedRole> {
  if (folder.packed) return { parsed: folder.packed.read(name), folder, path: name };
  const path = join(folder.path, name);
  return { parsed: await readParsedRole(path, folder.cwd, folder.roleCache ?? noRoleCache), folder, path };
}
