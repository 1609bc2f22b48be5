import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { maxNameLength } from '../categories/limits.js';
import type { Found, Role } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { AmbiguousRole } from './ambiguous-role.js';
import type { ParsedRole } from './parse-role.js';
import { type ParsedRoleCache, noRoleCache, readParsedRole } from './parsed-role-cache.js';
import type { ResolvableRole } from './resolvable-role.js';
import { type Folder, type LoadedRole, isRoleFile, readById, readFolder } from './folder.js';
import type { Guess } from './guess-roles.js';
import type { Library } from './library.js';
import { type ReadForeignFile, beginsAsRoleFile, isForeignFile } from './foreign-file.js';
import { readForeignBytes, refuseLargeRole } from './role-bytes.js';
import { MissingRoleFile, UnknownRole, unknownRoles } from './unknown-role.js';
import { resolveLevels, resolveRole } from './resolve-role.js';

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

/**
 * Loads the role that a reference names: an id, title, alias or code, with `@level` for a level of it, a path, or `-` for standard input; or the role
 * that a name most likely means.
 * @param pick the number of the candidate to take of a name that is not exact, from 1
 * @throws UserError if the reference matches no role, the file has faults, or there is no candidate of that number.
 */
export async function loadRole(reference: string, sources: RoleSources, pick: PickNumber = () => undefined): Promise<Role> {
  const { found, level, how } = await find(reference, sources, pick);
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
  const { found, level, how } = await find(reference, sources, pick);
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

type PickNumber = () => number | undefined;

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

/**
 * Reads a role file of any name, or standard input for `-`. Does not use the cache.
 * @throws UserError if it cannot be read or has faults.
 */
export async function openRoleFile(path: string, sources: RoleSources): Promise<ResolvableRole> {
  const { onForeign: _told, ...quiet } = { ...sources, roleCache: noRoleCache };
  return path === '-' ? readStdin(quiet) : fromPath(path, await readFile(path, quiet), sources);
}

interface FoundReference {
  readonly found: ResolvableRole;
  readonly level: string | null;
  /** Null if the reference was exact. */
  readonly how?: Found | undefined;
}

async function find(reference: string, sources: RoleSources, pick: PickNumber): Promise<FoundReference> {
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
    if (!guess) throw error;
    return takeGuess(name, guess, pick(), sources);
  }
}

/** Takes the candidate of a number, or else the likeliest, which is said. */
async function takeGuess(name: string, guess: Guess, number: number | undefined, sources: RoleSources): Promise<FoundReference> {
  const taken = guess.candidates[(number ?? 1) - 1];
  if (!taken)
    throw new UserError(`--pick takes 1 to ${guess.candidates.length} for ${name}, not ${number}`, {
      hint: guess.candidates.map(({ title }, index) => `${index + 1} ${title}`).join(', '),
    });
  if (number === undefined) sources.onGuess?.({ name, guess });
  const alternatives = guess.candidates.filter((other) => other !== taken).map(({ id, title, codes }) => ({ id, title, codes }));
  return { found: toResolvable(await taken.load(), sources), level: null, how: { by: taken.by, alternatives } };
}

/**
 * Splits `backend@senior` into the name and the level.
 * @throws UserError if there is nothing after the @.
 */
function splitLevel(reference: string): [name: string, level: string | null] {
  const index = reference.lastIndexOf('@');
  if (index > 0 && reference.slice(index + 1).trim() === '')
    throw new UserError(`there is no level after the @ in ${reference}`, {
      hint: 'Leave out the @ for the role as a whole. To see its levels: compare show ROLE',
    });
  return index > 0 ? [reference.slice(0, index), reference.slice(index + 1)] : [reference, null];
}

/** A title may contain a slash, as in UI/UX Designer, so a reference is a path only if the file exists. */
async function findFile(reference: string, sources: RoleSources): Promise<ResolvableRole | null> {
  if (reference === '-') return readStdin(sources);
  const path = resolve(sources.cwd, reference);
  const isPath = isRoleFile(reference) || /[/\\]|\.[a-z]{2,8}$/i.test(reference) || reference === '.' || reference === '..';
  return isPath && existsSync(path) ? fromPath(reference, await readFile(reference, sources), sources) : null;
}

/** A path without an ending may be a pipe, which can be read only once. */
async function readFile(path: string, sources: RoleSources): Promise<ParsedRole> {
  const { cwd, roleCache = noRoleCache, readForeign } = sources;
  const mayBeForeign = readForeign !== undefined && !/\.ya?ml$/i.test(path);
  if (!mayBeForeign) return readParsedRole(path, cwd, roleCache);
  // What was parsed before is a role file.
  const known = isRoleFile(path) ? roleCache.get(resolve(cwd, path), path).parsed : null;
  if (known) return known;
  const bytes = await readForeignBytes(path, cwd);
  const foreign = await fromForeign(bytes, path, sources);
  if (foreign) return foreign;
  if (isRoleFile(path)) return readParsedRole(path, cwd, roleCache);
  return parseBytes(bytes, path);
}

/** Parses a role file that was read before it was known to be one. */
async function parseBytes(bytes: Uint8Array, label: string): Promise<ParsedRole> {
  refuseLargeRole(bytes, label);
  const { parseRole } = await import('./parse-role.js');
  return parseRole(bytes, label);
}

/** Null for a role file. */
async function fromForeign(bytes: Uint8Array, label: string, { readForeign, onForeign }: RoleSources): Promise<ParsedRole | null> {
  const isKnown = !isForeignFile(label) && beginsAsRoleFile(bytes);
  const foreign = isKnown ? null : ((await readForeign?.(bytes, label)) ?? null);
  if (foreign === null) return null;
  onForeign?.(foreign.note);
  const { parseRole } = await import('./parse-role.js');
  return { ...parseRole(Buffer.from(foreign.text), label), foreign };
}

/** A file that was named by its path may extend roles of its folder. */
function fromPath(path: string, parsed: ParsedRole, sources: RoleSources): ResolvableRole {
  const { cwd, roleCache = noRoleCache } = sources;
  const folder: Folder = { path: dirname(path), cwd, origin: 'file', roleCache };
  return { parsed, key: resolve(cwd, path), origin: 'file', file: path, find: (name) => findExtended(name, folder, sources) };
}

async function readStdin(sources: RoleSources): Promise<ResolvableRole> {
  const bytes = await sources.stdin();
  const label = sources.inputName ?? 'standard input';
  const parsed = (await fromForeign(bytes, label, sources)) ?? (await parseBytes(bytes, label));
  return { parsed, key: '-', origin: 'stdin', file: null, find: (name) => findExtended(name, null, sources) };
}

/** Prepares a role of a folder for `resolveRole`. */
export function toResolvable({ parsed, folder, path }: LoadedRole, sources: RoleSources): ResolvableRole {
  const file = folder.origin === 'bundled' ? null : path;
  return {
    parsed,
    key: resolve(folder.cwd, path),
    origin: folder.origin,
    file,
    find: (name) => findExtended(name, folder, sources),
  };
}

/** Finds the role that `extends` names: first in the folder of the file, then in the library. Paths are not allowed, as role files are not trusted. */
async function findExtended(
  reference: string,
  folder: Folder | null,
  sources: RoleSources,
): Promise<{ found: ResolvableRole; level: string | null }> {
  const [name, level] = splitLevel(reference);
  if (isRoleFile(name))
    throw new UserError(`${name} is a file name, not the id of a role`, { hint: 'To extend a role of the same folder, use its id.' });
  const sibling = folder && (await readById(folder, name));
  return { found: toResolvable(sibling ?? (await findBeyondId(name, folder, sources)), sources), level };
}

/** Searches the library, and only then the files of the folder whose names differ from their ids: a folder of thousands takes long to read. */
async function findBeyondId(name: string, folder: Folder | null, { library }: RoleSources): Promise<LoadedRole> {
  try {
    return await library.find(name);
  } catch (error) {
    if (!folder || !(error instanceof UnknownRole)) throw error;
    const { loaded } = await readFolder(folder);
    const found = loaded.find(({ parsed }) => parsed.role.id === name);
    if (!found) throw error;
    return found;
  }
}
