import type { Fit, FoundBy, RoleIdentity } from '../model/role.js';
import { type NameCandidate, type NameIndex, type NamedRole, buildNameIndex, openNameIndex } from '../names/index.js';
import { type Folder, type LoadedRole, readById } from './folder.js';
import type { RoleMetadata } from './role-metadata.js';

/** A name that is not exactly one of a role's own, and the roles that it may mean. */
export interface Guess {
  /** The likeliest first, at least one. */
  readonly candidates: readonly GuessedRole[];
}

export interface GuessedRole extends RoleIdentity {
  readonly by: FoundBy;
  readonly fit: Fit;
  readonly load: () => Promise<LoadedRole>;
}

/** The name index of the bundled roles, as a section of their container. @public for scripts */
export const bundledNamesSection = 'known names 3';

/** One that is taken, and three others. */
const maxCandidates = 4;

/** Looks a name up in an index of names. */
export function findNames(name: string, index: NameIndex): readonly NameCandidate[] {
  return index.find(name, maxCandidates);
}

/** Makes an index of the names of some roles. */
export function indexNames(roles: readonly Pick<RoleMetadata, 'id' | 'title' | 'aliases' | 'codes'>[]): NameIndex {
  const index = openNameIndex(Buffer.concat(buildNameIndex(roles.map(toNamedRole))));
  if (!index) throw new Error('an index of names cannot be read right after it was built');
  return index;
}

/** The names of bundled roles; null if there are none. */
export function bundledNames(bundled: Folder | undefined): NameIndex | null {
  const section = bundled?.packed?.section(bundledNamesSection) ?? null;
  return section && openNameIndex(section);
}

/**
 * Combines what was found among the user's own roles and bundled ones: one's own come first, if all of what was typed is in their names.
 * @param loadOwn loads a role of one's own by its id
 * @returns null if nothing was found
 */
export function toGuess(
  own: readonly NameCandidate[],
  others: readonly NameCandidate[],
  bundled: Folder | undefined,
  loadOwn: (id: string) => Promise<LoadedRole>,
): Guess | null {
  const isAnyLikely = others.some(({ fit }) => fit !== 'little');
  const ownCandidates = own.filter(({ by, fit, score }) => by !== 'words' && score >= minOwnScore && !(fit === 'little' && isAnyLikely));
  const ownIds = new Set(own.map(({ id }) => id));
  const loadBundled = async (id: string): Promise<LoadedRole> => {
    const loaded = bundled && (await readById(bundled, id));
    if (!loaded) throw new Error(`the name index has ${id}, but there is no such role`);
    return loaded;
  };
  const candidates = [
    ...ownCandidates.map((candidate) => toGuessed(candidate, () => loadOwn(candidate.id))),
    ...others.filter(({ id }) => !ownIds.has(id)).map((candidate) => toGuessed(candidate, () => loadBundled(candidate.id))),
  ].slice(0, maxCandidates);
  return candidates.length === 0 ? null : { candidates };
}

/** Below this, a role of one's own is not what was meant, although it shares words with it. */
const minOwnScore = 0.6;

/** Nothing is known of how many people do what one's own roles describe. */
export function toNamedRole({ id, title, aliases, codes }: Pick<RoleMetadata, 'id' | 'title' | 'aliases' | 'codes'>): NamedRole {
  return { id, title, aliases, codes, otherNames: [], employment: null, isWhole: true };
}

function toGuessed({ id, title, codes, by, fit }: NameCandidate, load: GuessedRole['load']): GuessedRole {
  return { id, title, codes, by, fit, load };
}
