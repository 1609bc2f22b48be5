import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../model/errors.js';
import { suggestSpellings } from '../spelling.js';
import type { Guess } from './guess-roles.js';

/** Thrown if what was named is not there. */
export class NotFound extends UserError {}

/** Thrown if no role has the name. */
export class UnknownRole extends NotFound {
  constructor(
    readonly reference: string,
    /** The roles that may be meant; null if the name is like no other. */
    readonly guess: Guess | null,
    /** How many files were left out because of faults. */
    readonly faulty: number,
  ) {
    const suggestion = guess ? `Did you mean ${likeliest(reference, guess)}? ` : '';
    super(guess === null && !isCode(reference) ? `no role is called anything like ${reference}` : `there is no role ${reference}`, {
      hint: `${suggestion}${otherWays}${leftOut(faulty)}`,
    });
  }
}

/** Thrown if there is no file at a path that was given. */
export class MissingRoleFile extends NotFound {
  /** @param cwd the folder to which the path is relative */
  constructor(path: string, cwd: string) {
    super(`${path}: there is no such file`, { hint: likeNamedFile(path, cwd) });
  }
}

/** The error for a folder in place of a role; null if there is none of that name. */
export function folderNamed(name: string, cwd: string): NotFound | null {
  if (!statSync(resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory()) return null;
  return new NotFound(`${name} is a folder, not a role`, { hint: `Name a file in it, or search it with --roles ${name}.` });
}

function likeNamedFile(path: string, cwd: string): string {
  const folder = dirname(path);
  const name = basename(path);
  // A link to a missing file has the name itself.
  const others = namesIn(resolve(cwd, folder)).filter((each) => each !== name);
  const [file] = suggestSpellings(name, others);
  return file === undefined ? 'To start one from a template: compare init ID' : `Did you mean ${join(folder, file)}?`;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Another name of the same command line, and what it is taken for. */
export interface TakenName {
  readonly name: string;
  readonly title: string;
}

/**
 * One error for all names that no role has.
 * @param taken the names of the same command line that would have been guessed
 */
export function unknownRoles(errors: readonly UnknownRole[], taken: readonly TakenName[]): UserError {
  const [first] = errors;
  if (first && errors.length === 1 && taken.length === 0) return first;
  const suggestions = errors.flatMap(({ reference, guess }) =>
    guess ? [`${reference}: did you mean ${likeliest(reference, guess)}?`] : [],
  );
  const lines = [...suggestions, ...taken.map(({ name, title }) => `${name} means ${title}`), otherWays];
  const references = errors.map(({ reference }) => reference);
  const message =
    suggestions.length === 0
      ? `no role is called anything like ${alternatives(references)}`
      : `there are no roles ${references.join(', ')}`;
  return new NotFound(errors.length === 1 && first ? first.message : message, {
    hint: `${lines.join('\n')}${leftOut(first?.faulty ?? 0)}`,
  });
}

/** The ids that a misspelt one may stand for; if there are none, the roles that are likeliest. */
function likeliest(reference: string, { candidates }: Guess): string {
  const ids = candidates.map(({ id }) => id);
  const near = suggestSpellings(reference, ids, maxSuggestions);
  return alternatives(near.length > 0 ? near : ids.slice(0, maxSuggestions));
}

/** `baker, chef or cook`. */
function alternatives(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');
}

const maxSuggestions = 3;

const otherWays = 'By what they do: compare search WORDS   All fields: compare list';

function leftOut(faulty: number): string {
  if (faulty === 0) return '';
  return `\n${faulty === 1 ? 'A file with mistakes was' : `${faulty} files with mistakes were`} left out. To see which: compare list`;
}

/** Whether a name is a code of O*NET-SOC or SOC: `29-1141.00`, `29-1141`. */
export function isCode(name: string): boolean {
  return /^\d{2}-\d{4}(\.\d{2})?$/.test(name.trim());
}
