import { type Dirent, lstatSync, opendirSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Origin } from '../model/role.js';
import { UserError } from '../model/errors.js';
import type { ParsedRole } from './parse-role.js';
import { type ParsedRoleCache, noRoleCache, readParsedRole } from './parsed-role-cache.js';

/** A folder in which roles are looked for. */
export interface Folder {
  /** As it is shown to people; a relative one starts from `cwd`. */
  readonly path: string;
  readonly cwd: string;
  readonly origin: Origin;
  /** Somebody named it, so that it must be there. */
  readonly isNamed?: boolean;
  /** Drafts of its files that were made before; left out, there are none. */
  readonly roleCache?: ParsedRoleCache;
}

/** A role file of a folder. */
export interface LoadedRole {
  readonly parsed: ParsedRole;
  readonly folder: Folder;
  readonly path: string;
}

/** Of two files of one name, the first of these. */
const endings = ['json', 'yaml', 'yml'];

const roleFile = new RegExp(`\\.(?:${endings.join('|')})$`, 'i');

export function isRoleFile(name: string): boolean {
  return roleFile.test(name);
}

/**
 * The role files of a folder, by name; none where there is no such folder.
 * @throws UserError where somebody named the folder and it cannot be read.
 */
export function roleFiles(folder: Folder): string[] {
  return sortedNames(folder, (path) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => isRoleFile(entry.name) && isReadable(entry, path, entry.name))
      .map(({ name }) => name),
  );
}

/**
 * The same for somebody who looks at each of them next: also what is called a role file and is none, such as a folder. It takes half as long.
 * @throws UserError where somebody named the folder and it cannot be read.
 */
export function roleFileCandidates(folder: Folder): string[] {
  return sortedNames(folder, (path) => readdirSync(path).filter(isRoleFile));
}

function sortedNames({ path, cwd, isNamed = false }: Folder, read: (path: string) => string[]): string[] {
  const names = (): string[] => read(resolve(cwd, path)).sort();
  if (isNamed) return mustBeReadable(path, names);
  try {
    return names();
  } catch {
    return [];
  }
}

/** Folders are no role files, whatever they are called, and a pipe that nobody writes to would be waited for. A link that leads nowhere is told of. */
function isReadable(entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>, ...path: readonly string[]): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return statSync(join(...path)).isFile();
  } catch {
    return true;
  }
}

/**
 * The file that bears the role's id as its name.
 * @throws UserError where the file has faults.
 */
export async function readById(folder: Folder, id: string): Promise<LoadedRole | null> {
  const name = fileNamed(id, folder);
  if (name === undefined) return null;
  const shelved = await readRoleFile(folder, name);
  return shelved.parsed.role.id === id ? shelved : null;
}

/**
 * The first file of some folders that bears an id as its name, whatever is in it.
 * @throws UserError where somebody named a folder and it cannot be read.
 */
export function fileById(folders: readonly Folder[], id: string): Pick<LoadedRole, 'folder' | 'path'> | null {
  for (const folder of folders) {
    const name = fileNamed(id, folder);
    if (name !== undefined) return { folder, path: join(folder.path, name) };
  }
  return null;
}

/** It is asked for by its name: a folder of ten thousand takes its time to be listed. */
function fileNamed(id: string, { path, cwd, isNamed = false }: Folder): string | undefined {
  const folder = resolve(cwd, path);
  if (isNamed) mustBeReadable(path, () => opendirSync(folder).closeSync());
  if (/[\\/\0]/.test(id)) return undefined;
  return endings.map((ending) => `${id}.${ending}`).find((name) => isThere(join(folder, name)));
}

function isThere(path: string): boolean {
  try {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    return entry !== undefined && isReadable(entry, path);
  } catch {
    return false;
  }
}

function mustBeReadable<Answer>(path: string, read: () => Answer): Answer {
  try {
    return read();
  } catch (cause) {
    throw new UserError(`${path} is no folder that can be read`, { hint: 'Name a folder of role files with --roles.', cause });
  }
}

/** Roles of a folder, and what is wrong with files that were left out. */
export interface LoadedRoles {
  readonly loaded: readonly LoadedRole[];
  readonly faulty: readonly UserError[];
}

/** Every role of a folder. */
export async function readFolder(folder: Folder): Promise<LoadedRoles> {
  return readRoleFiles(folder, roleFiles(folder));
}

/** The roles of some files of a folder. */
export async function readRoleFiles(folder: Folder, names: readonly string[]): Promise<LoadedRoles> {
  const shelved: LoadedRole[] = [];
  const faulty: UserError[] = [];
  for (const name of names) {
    try {
      shelved.push(await readRoleFile(folder, name));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      faulty.push(error);
    }
  }
  return { loaded: shelved, faulty };
}

async function readRoleFile(folder: Folder, name: string): Promise<LoadedRole> {
  const path = join(folder.path, name);
  return { parsed: await readParsedRole(path, folder.cwd, folder.roleCache ?? noRoleCache), folder, path };
}
