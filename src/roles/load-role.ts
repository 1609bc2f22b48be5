import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { AmbiguousRole } from './ambiguous-role.js';
import type { ParsedRole } from './parse-role.js';
import { type ParsedRoleCache, noRoleCache, readParsedRole } from './parsed-role-cache.js';
import type { ResolvableRole } from './resolvable-role.js';
import { type Folder, type LoadedRole, isRoleFile, readById, readFolder } from './folder.js';
import { type Library, UnknownRole } from './library.js';
import { resolveRole } from './resolve-role.js';

/** Where roles are loaded from: the library, files and standard input. */
export interface RoleSources {
  readonly library: Library;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The cache for files that are named by their path. */
  readonly roleCache?: ParsedRoleCache;
  /** Reads all of standard input. Called once for each `-`. */
  readonly stdin: () => Promise<Uint8Array>;
  /** The name of the input in faults, instead of standard input. */
  readonly inputName?: string;
}

/**
 * Loads the role that a reference names: an id, title, alias or code, with `@level` for a level of it, a path, or `-` for standard input.
 * @throws UserError if the reference matches no role or several, or the file has faults.
 */
export async function loadRole(reference: string, sources: RoleSources, choose: Choose = refuse): Promise<Role> {
  const { found, level } = await find(reference, sources, choose);
  return resolveRole(reference, found, level);
}

/**
 * Loads several roles.
 * @param picks numbers of candidates (from 1): the first is for the first reference that matches several roles, and so on
 * @throws UserError as `loadRole` does, and if there is no candidate of that number.
 */
export async function loadRoles(references: readonly string[], sources: RoleSources, picks: readonly number[] = []): Promise<Role[]> {
  const remaining = [...picks];
  const roles: Role[] = [];
  for (const reference of references)
    roles.push(await loadRole(reference, sources, (ambiguous) => pickCandidate(ambiguous, remaining.shift())));
  return roles;
}

type Choose = (ambiguous: AmbiguousRole) => LoadedRole;

function refuse(ambiguous: AmbiguousRole): never {
  throw ambiguous;
}

function pickCandidate(ambiguous: AmbiguousRole, pick: number | undefined): LoadedRole {
  const chosen = pick === undefined ? undefined : ambiguous.candidates[pick - 1];
  if (!chosen) throw ambiguous.withPickHint(pick);
  return chosen;
}

/**
 * Reads a role file of any name, or standard input for `-`. Does not use the cache.
 * @throws UserError if it cannot be read or has faults.
 */
export async function openRoleFile(path: string, sources: RoleSources): Promise<ResolvableRole> {
  return path === '-' ? readStdin(sources) : fromPath(path, await readParsedRole(path, sources.cwd, noRoleCache), sources);
}

async function find(reference: string, sources: RoleSources, choose: Choose): Promise<{ found: ResolvableRole; level: string | null }> {
  if (reference.trim() === '') throw new UserError('the name of a role is empty', { hint: 'A shell variable may be unset.' });
  // A file name may contain an @.
  const wholeReference = await findFile(reference, sources);
  if (wholeReference) return { found: wholeReference, level: null };
  const [name, level] = splitLevel(reference);
  const file = level === null ? null : await findFile(name, sources);
  if (file) return { found: file, level };
  if (isRoleFile(name)) throw new UserError(`${name}: there is no such file`);
  return { found: toResolvable(await findInLibrary(name, sources, choose), sources), level };
}

async function findInLibrary(name: string, { library }: RoleSources, choose: Choose): Promise<LoadedRole> {
  try {
    return await library.find(name);
  } catch (error) {
    if (error instanceof AmbiguousRole) return choose(error);
    throw error;
  }
}

/**
 * Splits `backend@senior` into the name and the level.
 * @throws UserError if there is nothing after the @.
 */
function splitLevel(reference: string): [name: string, level: string | null] {
  const index = reference.lastIndexOf('@');
  if (index > 0 && reference.slice(index + 1).trim() === '')
    throw new UserError(`there is no level after the @ in ${reference}`, {
      hint: 'compare show lists the levels of a role. Leave out the @ for the role as a whole.',
    });
  return index > 0 ? [reference.slice(0, index), reference.slice(index + 1)] : [reference, null];
}

/** A title may contain a slash, as in UI/UX Designer, so a reference is a path only if the file exists. */
async function findFile(reference: string, sources: RoleSources): Promise<ResolvableRole | null> {
  if (reference === '-') return readStdin(sources);
  const path = resolve(sources.cwd, reference);
  const isPath = isRoleFile(reference) || /[/\\]/.test(reference) || reference === '.' || reference === '..';
  return isPath && existsSync(path)
    ? fromPath(reference, await readParsedRole(reference, sources.cwd, sources.roleCache ?? noRoleCache), sources)
    : null;
}

/** A file that was named by its path may extend roles of its folder. */
function fromPath(path: string, parsed: ParsedRole, sources: RoleSources): ResolvableRole {
  const { cwd, roleCache = noRoleCache } = sources;
  const folder: Folder = { path: dirname(path), cwd, origin: 'file', roleCache };
  return { parsed, key: resolve(cwd, path), origin: 'file', file: path, find: (name) => findExtended(name, folder, sources) };
}

async function readStdin(sources: RoleSources): Promise<ResolvableRole> {
  const bytes = await sources.stdin();
  const { parseRole } = await import('./parse-role.js');
  const parsed = parseRole(bytes, sources.inputName ?? 'standard input');
  return { parsed, key: '-', origin: 'stdin', file: null, find: (name) => findExtended(name, null, sources) };
}

/** Prepares a role of a folder for `resolveRole`. */
export function toResolvable({ parsed, folder, path }: LoadedRole, sources: RoleSources): ResolvableRole {
  const file = folder.origin === 'bundled' ? null : path;
  return {
    parsed,
    key: resolve(folder.cwd, path),
    origin: folder.origin,
    file,
    find: (name) => findExtended(name, folder, sources),
  };
}

/** Finds the role that `extends` names: first in the folder of the file, then in the library. Paths are not allowed, as role files are not trusted. */
async function findExtended(
  reference: string,
  folder: Folder | null,
  sources: RoleSources,
): Promise<{ found: ResolvableRole; level: string | null }> {
  const [name, level] = splitLevel(reference);
  if (isRoleFile(name))
    throw new UserError(`${name} is a file name, not the id of a role`, { hint: 'To extend a role of the same folder, use its id.' });
  const sibling = folder && (await readById(folder, name));
  return { found: toResolvable(sibling ?? (await findBeyondId(name, folder, sources)), sources), level };
}

/** Searches the library, and only then the files of the folder whose names differ from their ids: a folder of thousands takes long to read. */
async function findBeyondId(name: string, folder: Folder | null, { library }: RoleSources): Promise<LoadedRole> {
  try {
    return await library.find(name);
  } catch (error) {
    if (!folder || !(error instanceof UnknownRole)) throw error;
    const { loaded } = await readFolder(folder);
    const found = loaded.find(({ parsed }) => parsed.role.id === name);
    if (!found) throw error;
    return found;
  }
}
