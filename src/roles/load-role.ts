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

/** Where references lead: the folders, the working folder and standard input. */
export interface RoleSources {
  readonly library: Library;
  /** What a relative path starts from. */
  readonly cwd: string;
  /** Drafts of files that are named by their path; left out, there are none. */
  readonly roleCache?: ParsedRoleCache;
  /** All of standard input; it is asked for once for each `-`. */
  readonly stdin: () => Promise<Uint8Array>;
  /** What faults call it, where it is not standard input. */
  readonly inputName?: string;
}

/**
 * The role that a reference names: an id, alias, title or code, `id@level`, the path of a file or a pipe, or `-` for standard input.
 * @throws UserError where there is no such role, no single one, or its file has faults.
 */
export async function loadRole(reference: string, shelves: RoleSources, choose: Choose = refuse): Promise<Role> {
  const { found, level } = await find(reference, shelves, choose);
  return resolveRole(reference, found, level);
}

/**
 * Several roles by reference. Where a name has candidates, the first of `picks` (from 1) chooses for the first such name, and so on.
 * @throws UserError as for one, and where there is no such candidate.
 */
export async function loadRoles(references: readonly string[], shelves: RoleSources, picks: readonly number[] = []): Promise<Role[]> {
  const left = [...picks];
  const roles: Role[] = [];
  for (const reference of references) roles.push(await loadRole(reference, shelves, (ambiguous) => picked(ambiguous, left.shift())));
  return roles;
}

type Choose = (ambiguous: AmbiguousRole) => LoadedRole;

function refuse(ambiguous: AmbiguousRole): never {
  throw ambiguous;
}

function picked(ambiguous: AmbiguousRole, pick: number | undefined): LoadedRole {
  const chosen = pick === undefined ? undefined : ambiguous.candidates[pick - 1];
  if (!chosen) throw ambiguous.withPickHint(pick);
  return chosen;
}

/**
 * What a path leads to, whatever the file is called; `-` is standard input. It is read once, as a pipe can be.
 * @throws UserError where it cannot be read or has faults.
 */
export async function openRoleFile(path: string, shelves: RoleSources): Promise<ResolvableRole> {
  return path === '-' ? readStdin(shelves) : fromPath(path, await readParsedRole(path, shelves.cwd, noRoleCache), shelves);
}

async function find(reference: string, shelves: RoleSources, choose: Choose): Promise<{ found: ResolvableRole; level: string | null }> {
  if (reference.trim() === '') throw new UserError('the name of a role is empty', { hint: 'Is a variable of the command line not set?' });
  const whole = await findFile(reference, shelves);
  if (whole) return { found: whole, level: null };
  const [name, level] = splitLevel(reference);
  const file = level === null ? null : await findFile(name, shelves);
  if (file) return { found: file, level };
  if (isRoleFile(name)) throw new UserError(`${name}: there is no such file`);
  return { found: toResolvable(await findInLibrary(name, shelves, choose), shelves), level };
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
 * `backend@senior` is the level senior of backend.
 * @throws UserError where nothing stands behind the sign.
 */
function splitLevel(reference: string): [name: string, level: string | null] {
  const at = reference.lastIndexOf('@');
  if (at > 0 && reference.slice(at + 1).trim() === '')
    throw new UserError(`no level is named behind ${reference}`, {
      hint: 'compare show lists the levels of a role; without the @ it is meant whole.',
    });
  return at > 0 ? [reference.slice(0, at), reference.slice(at + 1)] : [reference, null];
}

/** A title may have a slash in it, as in UI/UX Designer: what looks like a path is one only where something is there. */
async function findFile(reference: string, shelves: RoleSources): Promise<ResolvableRole | null> {
  if (reference === '-') return readStdin(shelves);
  const path = resolve(shelves.cwd, reference);
  const isPath = isRoleFile(reference) || /[/\\]/.test(reference) || reference === '.' || reference === '..';
  return isPath && existsSync(path)
    ? fromPath(reference, await readParsedRole(reference, shelves.cwd, shelves.roleCache ?? noRoleCache), shelves)
    : null;
}

/** A file that was named by its path finds the roles beside it. */
function fromPath(path: string, draft: ParsedRole, shelves: RoleSources): ResolvableRole {
  const { cwd, roleCache = noRoleCache } = shelves;
  const folder: Folder = { path: dirname(path), cwd, origin: 'file', roleCache };
  return { parsed: draft, key: resolve(cwd, path), origin: 'file', file: path, find: (name) => findExtended(name, folder, shelves) };
}

async function readStdin(shelves: RoleSources): Promise<ResolvableRole> {
  const bytes = await shelves.stdin();
  const { parseRole } = await import('./parse-role.js');
  const draft = parseRole(bytes, shelves.inputName ?? 'standard input');
  return { parsed: draft, key: '-', origin: 'stdin', file: null, find: (name) => findExtended(name, null, shelves) };
}

/** A role of a folder, ready to be resolved. */
export function toResolvable({ parsed: draft, folder, path }: LoadedRole, shelves: RoleSources): ResolvableRole {
  const file = folder.origin === 'bundled' ? null : path;
  return {
    parsed: draft,
    key: resolve(folder.cwd, path),
    origin: folder.origin,
    file,
    find: (name) => findExtended(name, folder, shelves),
  };
}

/** What `extends` names: a role beside the file first, then any of the library. A path is none: role files are not trusted to name files. */
async function findExtended(
  reference: string,
  beside: Folder | null,
  shelves: RoleSources,
): Promise<{ found: ResolvableRole; level: string | null }> {
  const [name, level] = splitLevel(reference);
  if (isRoleFile(name))
    throw new UserError(`${name} is a file, and not the id of a role`, { hint: 'A role beside this file is found by its id.' });
  const sibling = beside && (await readById(beside, name));
  return { found: toResolvable(sibling ?? (await findBeyondFolder(name, beside, shelves)), shelves), level };
}

/** The files beside are read for the ids that they state only where nothing else is called so: a folder of thousands takes its time. */
async function findBeyondFolder(name: string, beside: Folder | null, { library }: RoleSources): Promise<LoadedRole> {
  try {
    return await library.find(name);
  } catch (error) {
    if (!beside || !(error instanceof UnknownRole)) throw error;
    const { loaded } = await readFolder(beside);
    const found = loaded.find(({ parsed }) => parsed.role.id === name);
    if (!found) throw error;
    return found;
  }
}
