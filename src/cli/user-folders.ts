import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import type { Process } from './process.js';

/** Whose folders they are. A parameter, so that a test can ask for those of another platform. */
interface Machine {
  readonly platform: NodeJS.Platform;
  /** Returns the home folder as the system knows it, for users whose environment does not say. */
  readonly homedir: () => string;
}

const thisMachine: Machine = { platform: process.platform, homedir };

/**
 * Returns the cache folder: in `XDG_CACHE_HOME` on every platform, otherwise where the platform has it. Null if the user has no home folder. Relative
 * paths are ignored (XDG Base Directory Specification).
 */
export function cacheFolder(env: Process['env'], machine = thisMachine): string | null {
  return userFolder(env, machine, {
    xdg: ['XDG_CACHE_HOME', 'role-compare'],
    win32: ['role-compare', 'Cache'],
    darwin: ['Library', 'Caches', 'role-compare'],
    others: ['.cache', 'role-compare'],
  });
}

/** Returns the folder for a user's own roles: in `XDG_DATA_HOME`, otherwise where the platform has it. Null if the user has no home folder. */
export function userRolesFolder(env: Process['env'], machine = thisMachine): string | null {
  return userFolder(env, machine, {
    xdg: ['XDG_DATA_HOME', 'role-compare', 'roles'],
    win32: ['role-compare', 'roles'],
    darwin: ['Library', 'Application Support', 'role-compare', 'roles'],
    others: ['.local', 'share', 'role-compare', 'roles'],
  });
}

interface Places {
  /** The variable, and the path within what it names. */
  readonly xdg: readonly [variable: string, ...path: string[]];
  /** Within `LOCALAPPDATA`. */
  readonly win32: readonly string[];
  /** Within the home folder, as the next one. */
  readonly darwin: readonly string[];
  readonly others: readonly string[];
}

function userFolder(env: Process['env'], { platform, homedir: systemHome }: Machine, places: Places): string | null {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const [variable, ...path] = places.xdg;
  const named = env[variable] ?? '';
  if (isAbsolute(named)) return join(named, ...path);
  const home = env['HOME'] ?? systemHome();
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local');
    return isAbsolute(local) ? join(local, ...places.win32) : null;
  }
  return isAbsolute(home) ? join(home, ...(platform === 'darwin' ? places.darwin : places.others)) : null;
}
