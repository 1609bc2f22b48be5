import { bundledFolder } from './roles/bundled.js';
import { openLibrary } from './roles/library.js';
import { loadRole as loadFrom } from './roles/load-role.js';
import type { Role } from './model/role.js';

export interface LoadOptions {
  /** Folders of role files, searched in this order before the bundled library. */
  readonly roles?: readonly string[];
  /** What relative paths start from; the working folder of the process where it is left out. */
  readonly cwd?: string;
}

/**
 * The role that a reference names: an id, alias, title or code, `id@level`, or the path of a role file.
 * @throws UserError where there is no such role, no single one, or its file has faults.
 */
export async function loadRole(reference: string, { roles = [], cwd = '.' }: LoadOptions = {}): Promise<Role> {
  const folders = roles.map((path) => ({ path, cwd, origin: 'file' as const }));
  const library = openLibrary([...folders, bundledFolder]);
  return loadFrom(reference, { library, cwd, stdin: async () => new Uint8Array() });
}
