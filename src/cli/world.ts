import { type LibraryIndexOptions, lazyLibraryIndex, lazyNameIndex } from '../library-index/lazy-library-index.js';
import type { World } from '../commands/command.js';
import { noCache } from '../cache/cache.js';
import { userRoleCache } from '../roles/user-role-cache.js';
import { openLibrary } from '../roles/library.js';
import type { ForeignRole } from '../roles/foreign-file.js';
import type { GuessedName, RoleSources } from '../roles/role-sources.js';
import { foreignByteLimit, readStream } from '../roles/role-bytes.js';
import type { GlobalOptions } from './global-options.js';
import { onInterrupt } from './interrupt.js';
import type { Process } from './process.js';
import { progressLine } from './progress.js';
import { roleFolders } from './role-folders.js';

/** Makes what a command may know of the world: the role folders in their order, the working folder, standard input and the clock. */
export function createWorld(process: Process, { roles = [], exactNames = false }: Pick<GlobalOptions, 'roles' | 'exactNames'>): World {
  const { cwd, env, stdin, signals, endStage, cache = noCache, now = () => new Date() } = process;
  const roleCache = userRoleCache(cache, now());
  const folders = roleFolders({ cwd, env }, roles, roleCache);
  const progress = progressLine(process);
  let stdinBytes: Promise<Uint8Array> | undefined;
  const resolveInherited: LibraryIndexOptions['resolveInherited'] = async (folder, file) =>
    (await import('../roles/load-all-roles.js')).resolveRoleFile(folder, file, roleSources);
  const indexOptions = { cache, now: now(), progress, resolveInherited };
  const libraryIndex = lazyLibraryIndex(folders, indexOptions);
  const ownIndex = lazyLibraryIndex(
    folders.filter(({ origin }) => origin !== 'bundled'),
    indexOptions,
  );
  const [guessedNames, told]: [GuessedName[], string[]] = [[], []];
  const foreign = new Map<string, Promise<ForeignRole | null>>();
  const roleSources: RoleSources = {
    cwd,
    roleCache,
    // Without a cache, the index would be built again for each name, which takes longer than reading the files.
    library: openLibrary(folders, cache === noCache ? null : lazyNameIndex(ownIndex)),
    stdin: () => (stdinBytes ??= readStream(stdin, 'standard input', foreignByteLimit)),
    exactNames,
    readForeign: async (bytes, label) => {
      // A gap asks again for the lines.
      const read = foreign.get(label) ?? import('../importers/read-foreign.js').then(({ readForeign }) => readForeign(bytes, label, now()));
      foreign.set(label, read);
      return read;
    },
    onForeign: (note) => void told.push(note),
    onGuess: (guessed) => void guessedNames.push(guessed),
  };
  return {
    cwd,
    now: now(),
    newRolesFolder: roles[0] ?? 'roles',
    progress,
    libraryIndex,
    onInterrupt: (undo) => onInterrupt(signals, undo),
    endStage,
    roleSources,
    guessedNames,
    tell: (note) => void told.push(note),
    told,
  };
}
