import { type FSWatcher, existsSync, statSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../model/errors.js';
import { isRoleFile } from '../../roles/folder.js';

/** What is watched in a folder. */
interface Watched {
  readonly folder: string;
  /** The folder as it is told, before the names of its files. */
  readonly shown: string;
  /** The one file that counts; null if every role file does. */
  readonly only: string | null;
}

export interface PathWatcher {
  /** Watches again, because folders may have been replaced or made meanwhile. */
  renew(): void;
  close(): void;
}

/**
 * Tells of every change to some files, and to the role files of some folders. Watches the folders that files are in: editors replace a file by a new
 * one, which a watch on the old one would miss. Where a folder is missing, waits for it.
 * @param onChange gets the path of what may have changed
 * @throws UserError if the system cannot watch so much
 */
export function watchPaths(paths: readonly string[], cwd: string, onChange: (path: string) => void): PathWatcher {
  const watched = paths.map((path) => toWatched(path, cwd));
  const open = (): FSWatcher[] => watched.map((each) => watchFolder(each, onChange));
  let watchers = open();
  const close = (): void => watchers.forEach((watcher) => watcher.close());
  return {
    renew: () => {
      const renewed = open();
      close();
      watchers = renewed;
    },
    close,
  };
}

/** A path that does not exist is taken for a folder, unless it has the name of a role file. */
function toWatched(path: string, cwd: string): Watched {
  const absolute = resolve(cwd, path);
  const isFile = existsSync(absolute) ? !statSync(absolute).isDirectory() : isRoleFile(path);
  return isFile
    ? { folder: dirname(absolute), shown: dirname(path), only: basename(absolute) }
    : { folder: absolute, shown: path, only: null };
}

function watchFolder({ folder, shown, only }: Watched, onChange: (path: string) => void): FSWatcher {
  const existing = nearestFolder(folder);
  const counts = (name: string): boolean => (only === null ? isRoleFile(name) && !name.startsWith('.') : name === only);
  const watcher = (() => {
    try {
      return watch(existing, (_, name) => {
        // Some systems do not say which file it was; and in the folder above, what matters is whether the missing one is there now.
        if (existing !== folder ? existsSync(folder) : name === null || counts(name))
          onChange(join(shown, existing === folder ? (name ?? '') : ''));
        else if (!existsSync(folder)) onChange(shown);
      });
    } catch (error) {
      throw new UserError(`${shown} cannot be watched: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  })();
  // A folder that is removed may be reported as an error.
  watcher.on('error', () => onChange(shown));
  return watcher;
}

function nearestFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestFolder(dirname(folder));
}
