import type { ReadForeignFile } from './foreign-file.js';
import type { Guess } from './guess-roles.js';
import type { Library } from './library.js';
import type { ParsedRoleCache } from './parsed-role-cache.js';

/** Where roles are loaded from: the library, files and standard input. */
export interface RoleSources {
  readonly library: Library;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The cache for files that are named by their path. */
  readonly roleCache?: ParsedRoleCache;
  /** Reads all of standard input. Called once for each `-`. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Reads files that are no role files; without it, they are errors. */
  readonly readForeign?: ReadForeignFile;
  /** Called with what such a file was read as. */
  readonly onForeign?: (note: string) => void;
  /** The name of the input in faults, instead of standard input. */
  readonly inputName?: string;
  /** Whether to refuse names that are not exactly a role's own, instead of guessing. */
  readonly exactNames?: boolean;
  /** Called with each name that was not exact, if no number was picked for it. */
  readonly onGuess?: (guessed: GuessedName) => void;
}

/** A name that was not exact, with the candidates, of which the first was taken. */
export interface GuessedName {
  readonly name: string;
  readonly guess: Guess;
}
