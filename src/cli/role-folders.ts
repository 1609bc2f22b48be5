import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { bundledFolder } from '../roles/bundled-roles.js';
import type { ParsedRoleCache } from '../roles/parsed-role-cache.js';
import type { Folder } from '../roles/folder.js';
import type { Process } from './process.js';
import { userRolesFolder } from './user-folders.js';

type Environment = Pick<Process, 'cwd' | 'env'>;

/** Returns where roles are looked for, in this order: `--roles`, COMPARE_ROLES, `./roles`, the user's folder, the bundled library. */
export function roleFolders({ cwd, env }: Environment, rolesOptions: readonly string[], roleCache: ParsedRoleCache): Folder[] {
  const own = userRolesFolder(env);
  const standardFolders = [...foldersInEnvironment(env), 'roles', ...(own === null ? [] : [own])];
  return [
    ...rolesOptions.map((path): Folder => ({ path, cwd, origin: 'file', isFromUser: true, roleCache })),
    ...standardFolders.map((path): Folder => ({ path, cwd, origin: 'file', roleCache })),
    bundledFolder,
  ];
}

/**
 * Returns the folders of COMPARE_ROLES that do not exist. As in PATH, that is not an error: the variable is set once for all working
 * folders and machines.
 */
export function missingFolders({ cwd, env }: Environment): string[] {
  return foldersInEnvironment(env).filter((path) => !existsSync(resolve(cwd, path)));
}

/** Splits COMPARE_ROLES as PATH is split, and skips empty parts. */
function foldersInEnvironment(env: Environment['env']): string[] {
  return (env['COMPARE_ROLES'] ?? '').split(delimiter).filter((path) => path.trim() !== '');
}
