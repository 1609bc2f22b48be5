import type { ListedRole, Role } from './model/role.js';
import { UserError } from './model/errors.js';
import { bundledFolder } from './roles/bundled-roles.js';
import { type Library, openLibrary } from './roles/library.js';
import { loadRole as loadFrom } from './roles/load-role.js';

/** Where roles are looked for. */
export interface LoadOptions {
  /** Folders of role files, searched in this order before the bundled library. */
  readonly roles?: readonly string[];
  /** What relative paths start from; the working folder of the process where it is left out. */
  readonly cwd?: string;
}

export interface ParseOptions extends LoadOptions {
  /** What faults call the text; `role` where it is left out. */
  readonly name?: string;
  /** The level to read, by its id; the role itself where it is left out. */
  readonly level?: string;
}

/**
 * The role that a reference names: an id, alias, title or code, `id@level`, or the path of a role file.
 * @throws UserError where there is no such role, no single one, its file has faults, or a folder cannot be read.
 */
export async function loadRole(reference: string, { roles = [], cwd = '.' }: LoadOptions = {}): Promise<Role> {
  return loadFrom(reference, { library: libraryOf(roles, cwd), cwd, stdin: refuse });
}

/**
 * The role that a text states, in YAML or JSON, as a string or as UTF-8. What it extends is looked for as `loadRole` looks for roles.
 * Its origin is `stdin`, and its file null.
 * @throws UserError with all that is wrong in the text at once, and where there is no such level.
 */
export async function parseRole(
  text: string | Uint8Array,
  { roles = [], cwd = '.', name = 'role', level }: ParseOptions = {},
): Promise<Role> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const shelves = { library: libraryOf(roles, cwd), cwd, stdin: async () => bytes, inputName: name };
  const role = await loadFrom(level === undefined ? '-' : `-@${level}`, shelves);
  return { ...role, ref: role.level === null ? role.id : `${role.id}@${role.level}` };
}

/**
 * Every role that can be named, by id; one of an earlier folder hides those of later ones, and files with faults are left out.
 * @throws UserError where a folder cannot be read.
 */
export async function listRoles({ roles = [], cwd = '.' }: LoadOptions = {}): Promise<ListedRole[]> {
  const listed = await libraryOf(roles, cwd).list();
  return [...listed.roles];
}

function libraryOf(roles: readonly string[], cwd: string): Library {
  return openLibrary([...roles.map((path) => ({ path, cwd, origin: 'file' as const, isNamed: true })), bundledFolder]);
}

async function refuse(): Promise<never> {
  throw new UserError('- is standard input, which only the command reads', { hint: 'Hand its text to parseRole.' });
}
