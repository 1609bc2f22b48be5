import type { Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { findRole, type PickNumber } from './find-role.js';
import { resolveLevels, resolveRole } from './resolve-role.js';
import type { GuessedName, RoleSources } from './role-sources.js';
import { UnknownRole, unknownRoles } from './unknown-role.js';

/**
 * Loads the role that a reference names: an id, title, alias or code, with `@level` for a level of it, a path, or `-` for standard input; or the role
 * that a name most likely means.
 * @param pick the number of the candidate to take of a name that is not exact, from 1
 * @throws UserError if the reference matches no role, the file has faults, or there is no candidate of that number.
 */
export async function loadRole(reference: string, sources: RoleSources, pick: PickNumber = () => undefined): Promise<Role> {
  const { found, level, how } = await findRole(reference, sources, pick);
  const role = await resolveRole(reference, found, level);
  return how ? { ...role, found: how } : role;
}

/** A number of `--pick`: `nurse=2`, or 2 for the first name that is not exact and has no number of its own. */
export interface Pick {
  readonly name: string | null;
  readonly number: number;
}

/**
 * Loads several roles.
 * @throws UserError as `loadRole` does, one for all names that no role has; and if a number was picked for a name that has no candidates.
 */
export async function loadRoles(references: readonly string[], sources: RoleSources, picks: readonly Pick[] = []): Promise<Role[]> {
  return loadEach(references, sources, picks, loadRole);
}

/** A role with its levels, each with everything that it inherits. */
export interface LoadedLadder {
  readonly role: Role;
  /** Lowest first; none if the role has none, and if the reference names one of them. */
  readonly levels: readonly Role[];
}

/**
 * Loads several roles with all of their levels.
 * @throws UserError as `loadRoles` does.
 */
export async function loadLadders(
  references: readonly string[],
  sources: RoleSources,
  picks: readonly Pick[] = [],
): Promise<LoadedLadder[]> {
  return loadEach(references, sources, picks, loadLadder);
}

async function loadLadder(reference: string, sources: RoleSources, pick: PickNumber): Promise<LoadedLadder> {
  const { found, level, how } = await findRole(reference, sources, pick);
  const role = { ...(await resolveRole(reference, found, level)), ...(how && { found: how }) };
  return { role, levels: level === null ? await resolveLevels(reference, found) : [] };
}

async function loadEach<Loaded>(
  references: readonly string[],
  sources: RoleSources,
  picks: readonly Pick[],
  load: (reference: string, sources: RoleSources, pick: PickNumber) => Promise<Loaded>,
): Promise<Loaded[]> {
  const remaining = [...picks];
  const roles: Loaded[] = [];
  const unknown: UnknownRole[] = [];
  const guessed: GuessedName[] = [];
  const onGuess = (name: GuessedName): void => void guessed.push(name);
  for (const reference of references) {
    try {
      roles.push(await load(reference, { ...sources, onGuess }, () => takePick(reference, remaining)));
    } catch (error) {
      if (!(error instanceof UnknownRole)) throw error;
      unknown.push(error);
    }
  }
  const taken = guessed.map(({ name, guess: { candidates } }) => ({ name, title: candidates[0]?.title ?? name }));
  if (unknown.length > 0) throw unknownRoles(unknown, taken);
  for (const name of guessed) sources.onGuess?.(name);
  const [unused] = remaining;
  if (unused) throw unusedPick(unused);
  return roles;
}

/** Removes the number for a name, or else the first without a name, from a list. */
function takePick(reference: string, remaining: Pick[]): number | undefined {
  const named = remaining.findIndex(({ name }) => name?.toLowerCase() === reference.toLowerCase());
  const place = named >= 0 ? named : remaining.findIndex(({ name }) => name === null);
  return place < 0 ? undefined : remaining.splice(place, 1)[0]?.number;
}

function unusedPick({ name, number }: Pick): UserError {
  return name === null
    ? new UserError(`--pick ${number} has no effect, because every name was exact`)
    : new UserError(`--pick ${name}=${number} has no effect`, {
        hint: `${name} is exact, or is not one of the names on the command line.`,
      });
}
