import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { bundledFolder } from '../roles/bundled-roles.js';
import type { ParsedRoleCache } from '../roles/parsed-role-cache.js';
import type { Folder } from '../roles/folder.js';
import type { Process } from './process.js';

type Environment = Pick<Process, 'cwd' | 'env'>;

/** Where roles are looked for, in this order: folders of `--roles`, of COMPARE_ROLES, `./roles`, the user's, and the bundled library. */
export function roleFolders({ cwd, env }: Environment, named: readonly string[], drafts: ParsedRoleCache): Folder[] {
  const own = [...foldersInEnvironment(env), 'roles', ...userRoleFolders(env)];
  return [
    ...named.map((path): Folder => ({ path, cwd, origin: 'file', isNamed: true, roleCache: drafts })),
    ...own.map((path): Folder => ({ path, cwd, origin: 'file', roleCache: drafts })),
    bundledFolder,
  ];
}

/** What COMPARE_ROLES names and is not there. As in PATH that is no error: the variable is set once, for all working folders and machines. */
export function missingFolders({ cwd, env }: Environment): string[] {
  return foldersInEnvironment(env).filter((path) => !existsSync(resolve(cwd, path)));
}

/** Folders as in PATH; empty parts name none. */
function foldersInEnvironment(env: Environment['env']): string[] {
  return (env['COMPARE_ROLES'] ?? '').split(delimiter).filter((path) => path.trim() !== '');
}

/** Where roles of one's own lie (XDG Base Directory Specification); nowhere for somebody without a home. */
function userRoleFolders(env: Environment['env']): string[] {
  const data = env['XDG_DATA_HOME'];
  if (data) return [join(data, 'role-compare', 'roles')];
  const home = env['HOME'] ?? homedir();
  return home ? [join(home, '.local', 'share', 'role-compare', 'roles')] : [];
}
