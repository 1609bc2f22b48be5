import { type LibraryIndexOptions, lazyLibraryIndex, lazyNameIndex } from '../library-index/lazy-library-index.js';
import type { World } from '../commands/command.js';
import { noCache } from '../cache/cache.js';
import { userRoleCache } from '../roles/user-role-cache.js';
import { openLibrary } from '../roles/library.js';
import type { RoleSources } from '../roles/load-role.js';
import { readStream } from '../roles/source-text.js';
import type { GlobalOptions } from './global-options.js';
import { onInterrupt } from './interrupt.js';
import type { Process } from './process.js';
import { progressLine } from './progress.js';
import { roleFolders } from './role-folders.js';

/** What a command may know of the world: the folders in their order, the working folder, standard input. */
export function createWorld(process: Process, { roles = [] }: Pick<GlobalOptions, 'roles'>): World {
  const { cwd, env, stdin, signals, endStage, cache = noCache, now = () => new Date() } = process;
  const drafts = userRoleCache(cache, now());
  const folders = roleFolders({ cwd, env }, roles, drafts);
  const progress = progressLine(process);
  let read: Promise<Uint8Array> | undefined;
  const heir: LibraryIndexOptions['resolveInherited'] = async (folder, file) =>
    (await import('../roles/load-all-roles.js')).resolveRoleFile(folder, file, shelves);
  const catalogue = lazyLibraryIndex(folders, { cache, now: now(), progress, resolveInherited: heir });
  const shelves: RoleSources = {
    cwd,
    roleCache: drafts,
    // Without a cache the index would be built for each name anew: reading the files takes less.
    library: openLibrary(folders, cache === noCache ? null : lazyNameIndex(catalogue)),
    stdin: () => (read ??= readStream(stdin, 'standard input')),
  };
  return {
    cwd,
    now: now(),
    newRolesFolder: roles[0] ?? 'roles',
    progress,
    libraryIndex: catalogue,
    onInterrupt: (undo) => onInterrupt(signals, undo),
    endStage,
    roleSources: shelves,
  };
}
