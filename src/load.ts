import type { CompareOptions } from './compare/compare-options.js';
import type { Track } from './compare/ladder/track.js';
import { gapBetween as gapWithin } from './compare/gap.js';
import type { Gap } from './model/gap.js';
import type { ListedRole, Role } from './model/role.js';
import { UserError } from './model/errors.js';
import { bundledFolder } from './roles/bundled-roles.js';
import { readOccupations } from './roles/bundled/occupations.js';
import { type Library, openLibrary } from './roles/library.js';
import { loadLadders, loadRole as loadFrom } from './roles/load-role.js';

/** Where to look for roles. */
export interface LoadOptions {
  /** Folders of role files, which are searched in this order before the bundled library. */
  readonly roles?: readonly string[];
  /** The folder that relative paths start from, by default the working folder of the process. */
  readonly cwd?: string;
  /** Whether to refuse names that are not exactly an id, title, alias or code, by default false. `Role.found` says how others were understood. */
  readonly exactNames?: boolean;
}

export interface ParseOptions extends LoadOptions {
  /** What errors call the text, by default `role`. */
  readonly name?: string;
  /** The id of the level to read, by default none. */
  readonly level?: string;
}

/**
 * Loads the role that a reference names: an id, alias, title or code, `id@level`, or the path of a role file; or the role that a name most likely means.
 * @throws UserError if there is no such role or more than one, its file has faults, or a folder cannot be read.
 */
export async function loadRole(reference: string, { roles = [], cwd = '.', exactNames = false }: LoadOptions = {}): Promise<Role> {
  return loadFrom(reference, { library: libraryOf(roles, cwd), cwd, stdin: refuseStdin, exactNames });
}

/**
 * Loads a role with all of its levels, the lowest first; a role without levels has none.
 * @throws UserError as `loadRole` does.
 */
export async function loadLadder(reference: string, { roles = [], cwd = '.', exactNames = false }: LoadOptions = {}): Promise<Track> {
  const [ladder] = await loadLadders([reference], { library: libraryOf(roles, cwd), cwd, stdin: refuseStdin, exactNames });
  if (!ladder) throw new Error('a reference names a role');
  return ladder;
}

/**
 * Parses a role from YAML or JSON, as a string or as UTF-8. The roles that it extends are looked for as by `loadRole`. The origin of the role
 * is `stdin`, and its file is null.
 * @throws UserError with all faults of the text at once, or if there is no such level.
 */
export async function parseRole(
  text: string | Uint8Array,
  { roles = [], cwd = '.', name = 'role', level }: ParseOptions = {},
): Promise<Role> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const roleSources = { library: libraryOf(roles, cwd), cwd, stdin: async () => bytes, inputName: name };
  const role = await loadFrom(level === undefined ? '-' : `-@${level}`, roleSources);
  return { ...role, ref: role.level === null ? role.id : `${role.id}@${role.level}` };
}

/**
 * Lists all roles, sorted by id. A role in an earlier folder hides those with the same id in later ones. Files with faults are left out.
 * @throws UserError if a folder cannot be read.
 */
export async function listRoles({ roles = [], cwd = '.' }: LoadOptions = {}): Promise<ListedRole[]> {
  const listed = await libraryOf(roles, cwd).list();
  return [...listed.roles];
}

/**
 * Returns what somebody who moves from one role to another keeps, raises, learns and leaves behind. What nearly every occupation asks for is told by the
 * bundled library.
 * @throws UserError for a chosen category that neither role states and that is not a standard one.
 */
export function gapBetween(from: Role, to: Role, options: CompareOptions = {}): Gap {
  const { packed } = bundledFolder;
  return gapWithin(from, to, { ...options, all: packed ? readOccupations(packed).all : null });
}

function libraryOf(roles: readonly string[], cwd: string): Library {
  return openLibrary([...roles.map((path) => ({ path, cwd, origin: 'file' as const, isFromUser: true })), bundledFolder]);
}

async function refuseStdin(): Promise<never> {
  throw new UserError('- is standard input, which only the command reads', { hint: 'Pass its text to parseRole.' });
}
