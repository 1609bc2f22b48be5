import { maxNameLength } from '../categories/limits.js';
import { UserError } from '../model/errors.js';
import type { Found } from '../model/role.js';
import { AmbiguousRole } from './ambiguous-role.js';
import { toResolvable } from './find-extended.js';
import { isRoleFile } from './folder.js';
import { isForeignFile } from './foreign-file.js';
import type { Guess } from './guess-roles.js';
import { findFile } from './open-role-file.js';
import type { ResolvableRole } from './resolvable-role.js';
import type { RoleSources } from './role-sources.js';
import { splitLevel } from './split-level.js';
import { folderNamed, MissingRoleFile, UnknownRole } from './unknown-role.js';

/**
 * Finds the role that a reference names, and its level.
 * @throws UserError if the reference matches no role, the file has faults, or there is no candidate of the number that was picked.
 */
export async function findRole(reference: string, sources: RoleSources, pick: PickNumber): Promise<FoundReference> {
  if (reference.trim() === '') throw new UserError('the name of a role is empty', { hint: 'A shell variable may be unset.' });
  // A file name may contain an @.
  const wholeReference = await findFile(reference, sources);
  if (wholeReference) return { found: wholeReference, level: null };
  const [name, level] = splitLevel(reference);
  const file = level === null ? null : await findFile(name, sources);
  if (file) return { found: file, level };
  if (isRoleFile(name) || isForeignFile(name)) throw new MissingRoleFile(name, sources.cwd);
  if (name.length > maxNameLength)
    throw new UserError(`no role has a name of ${name.length} characters: ${name.slice(0, 40)}…`, {
      hint: 'Was a whole text pasted? Save it as a file, and name that.',
    });
  try {
    return { found: toResolvable(await sources.library.find(name), sources), level };
  } catch (error) {
    if (error instanceof AmbiguousRole && (error.isOfOneId || level !== null))
      return { found: toResolvable(error.candidateAt(pick()), sources), level };
    if (level !== null || sources.exactNames) throw error;
    const guess = error instanceof UnknownRole ? error.guess : error instanceof AmbiguousRole ? await sources.library.guess(name) : null;
    const number = pick();
    if (!guess || (number === undefined && guess.candidates[0]?.fit === 'little')) throw folderNamed(name, sources.cwd) ?? error;
    return takeGuess(name, guess, number, sources);
  }
}

interface FoundReference {
  readonly found: ResolvableRole;
  readonly level: string | null;
  /** Absent if the reference was exact. */
  readonly how?: Found | undefined;
}

/** Gives the number that was picked for a name that is not exact; undefined if none was. */
export type PickNumber = () => number | undefined;

/** Takes the candidate of a number, or else the likeliest, which is said. */
async function takeGuess(name: string, guess: Guess, number: number | undefined, sources: RoleSources): Promise<FoundReference> {
  const taken = guess.candidates[(number ?? 1) - 1];
  if (!taken)
    throw new UserError(`--pick takes 1 to ${guess.candidates.length} for ${name}, not ${number}`, {
      hint: guess.candidates.map(({ title }, index) => `${index + 1} ${title}`).join(', '),
    });
  if (number === undefined) sources.onGuess?.({ name, guess });
  const alternatives = guess.candidates.filter((other) => other !== taken).map(({ id, title, codes }) => ({ id, title, codes }));
  return { found: toResolvable(await taken.load(), sources), level: null, how: { by: taken.by, fit: taken.fit, alternatives } };
}
