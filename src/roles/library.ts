import type { ListedRole } from '../model/role.js';
import { findExactly } from './find-exactly.js';
import { type Folder, type LoadedRole, type LoadedRoles, readFolder } from './folder.js';
import type * as names from '../names/index.js';
import type { Guess } from './guess-roles.js';
import { groupDuplicateIds } from './group-duplicate-ids.js';
import type { NameIndex, RoleList } from './name-index.js';
import { originOf, toListedRole } from './role-metadata.js';
import { UnknownRole, isCode } from './unknown-role.js';

/** All roles that can be named, from several folders: the user's own first, the bundled ones last. */
export interface Library {
  readonly folders: readonly Folder[];
  /**
   * Finds a role by exactly its id, title, alias or code. Ignores case, hyphens and spaces.
   * @throws UnknownRole if there is none, with suggestions.
   * @throws AmbiguousRole if there are several.
   */
  find(name: string): Promise<LoadedRole>;
  /** The roles that a name may mean which is not exactly one of theirs; null if there are none. A code is never guessed. */
  guess(name: string): Promise<Guess | null>;
  /** Lists all roles by id. A role hides those with the same id in later folders. */
  list(): Promise<RoleList>;
  /** Reads the same roles, in any order. */
  readAll(): Promise<LoadedRoles>;
}

/** Opens a library of folders in order of precedence. Missing folders are empty. Without an index, all files are read. */
export function openLibrary(folders: readonly Folder[], index: NameIndex | null = null): Library {
  const packed = folders.filter((folder) => folder.packed);
  const unpacked = folders.filter((folder) => !folder.packed);
  let read: Promise<LoadedRoles[]> | undefined;
  const readFiles = (): Promise<LoadedRoles[]> => (read ??= Promise.all(unpacked.map((folder) => readFolder(folder))));
  const listFiles = async (): Promise<RoleList> => (index ? index.list() : toRoleList(await readFiles()));
  const list = async (): Promise<RoleList> => addPackedRoles(await listFiles(), packed);
  const find = async (name: string): Promise<LoadedRole> => {
    const found = await findExactly(
      name,
      folders,
      index ?? { rolesIn: async (folder) => (await readFiles())[unpacked.indexOf(folder)]?.loaded ?? [] },
    );
    if (found) return found;
    throw new UnknownRole(name, await guess(name), (await listFiles()).faulty.length);
  };
  const findOwnNames = async (name: string): Promise<readonly names.NameCandidate[]> => {
    const { findNames, indexNames } = await import('./guess-roles.js');
    return index ? index.guess(name) : findNames(name, (ownNames ??= indexNames((await listFiles()).roles)));
  };
  let ownNames: names.NameIndex | undefined;
  let knownNames: names.NameIndex | null | undefined;
  const guess = async (name: string): Promise<Guess | null> => {
    if (isCode(name)) return null;
    const { bundledNames, findNames, toGuess } = await import('./guess-roles.js');
    knownNames ??= bundledNames(packed[0]);
    const known = knownNames ? findNames(name, knownNames) : [];
    return toGuess(await findOwnNames(name), known, packed[0], find);
  };
  return {
    folders,
    find,
    guess,
    list,
    readAll: async () => merge([...(await readFiles()), ...(await Promise.all(packed.map((folder) => readFolder(folder))))]),
  };
}

function toRoleList(listings: readonly LoadedRoles[]): RoleList {
  const { loaded, faulty } = merge(listings);
  return {
    roles: loaded.map(toListedRole).sort(byId),
    faulty,
    duplicateIds: groupDuplicateIds(
      listings.flatMap((listing, folder) => listing.loaded.map(({ path: file, parsed }) => ({ folder, file, id: parsed.role.id }))),
    ),
  };
}

function addPackedRoles(own: RoleList, folders: readonly Folder[]): RoleList {
  const ownIds = new Set(own.roles.map(({ id }) => id));
  const added = folders.flatMap((folder) =>
    (folder.packed?.metadata() ?? []).filter(({ id }) => !ownIds.has(id)).map((role) => ({ ...role, ...originOf(folder, role.id) })),
  );
  return { ...own, roles: [...own.roles, ...added].sort(byId) };
}

function byId(a: ListedRole, b: ListedRole): number {
  return a.id < b.id ? -1 : 1;
}

function merge(listings: readonly LoadedRoles[]): LoadedRoles {
  const first = new Map<string, LoadedRole>();
  for (const { loaded } of listings) {
    for (const each of loaded) if (!first.has(each.parsed.role.id)) first.set(each.parsed.role.id, each);
  }
  return { loaded: [...first.values()], faulty: listings.flatMap(({ faulty }) => faulty) };
}
