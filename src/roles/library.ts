import type { ListedRole } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { AmbiguousRole } from './ambiguous-role.js';
import { type Folder, type LoadedRole, type LoadedRoles, readById, readFolder, readRoleFiles, roleFiles } from './folder.js';
import { metadataOf, toListedRole } from './role-metadata.js';
import { hasName, nameTiers, normalizeName } from './role-names.js';
import { type RoleFileId, groupDuplicateIds } from './group-duplicate-ids.js';
import { suggestSpellings } from '../spelling.js';

/** All roles that can be named, from several folders: the user's own first, the bundled ones last. */
export interface Library {
  readonly folders: readonly Folder[];
  /**
   * Finds a role by id, title, alias or code. Ignores case, hyphens and spaces.
   * @throws UnknownRole if there is none, with suggestions.
   * @throws AmbiguousRole if there are several.
   */
  find(name: string): Promise<LoadedRole>;
  /** Lists all roles by id. A role hides those with the same id in later folders. */
  list(): Promise<RoleList>;
  /** Reads the same roles, in any order. */
  readAll(): Promise<LoadedRoles>;
}

/** The roles of a library, and the errors of files that were left out. */
export interface RoleList {
  readonly roles: readonly ListedRole[];
  readonly faulty: readonly UserError[];
  /** Groups of files in one folder with the same id. The list has one of each. */
  readonly duplicateIds: readonly (readonly RoleFileId[])[];
}

/** An index of the roles of some folders, which saves reading their files. */
export interface NameIndex {
  list(): Promise<RoleList>;
  /** The files whose roles have the name. */
  matches(name: string): Promise<readonly NameMatch[]>;
}

export interface NameMatch {
  readonly folder: Folder;
  readonly file: string;
  /** The index in `nameTiers`. */
  readonly tier: number;
}

/** Thrown if no role has the name. */
export class UnknownRole extends UserError {
  constructor(
    readonly reference: string,
    hint: string,
  ) {
    super(`there is no role ${reference}`, { hint });
  }
}

/** Opens a library of folders in order of precedence. Missing folders are empty. Without an index, all files are read. */
export function openLibrary(folders: readonly Folder[], index: NameIndex | null = null): Library {
  let read: Promise<LoadedRoles[]> | undefined;
  const readAll = (): Promise<LoadedRoles[]> => (read ??= Promise.all(folders.map((folder) => readFolder(folder))));
  const list = async (): Promise<RoleList> => (index ? index.list() : toRoleList(await readAll()));
  return {
    folders,
    find: async (name) => {
      const candidates: Candidates = index
        ? indexedCandidates(name, index)
        : async (folder) => (await readAll())[folders.indexOf(folder)]?.loaded ?? [];
      const found = (await findById(folders, name)) ?? (await findByName(folders, name, candidates));
      if (found) return found;
      const files = folders.flatMap(roleFiles);
      if (files.length > maxFilesRead) throw unknownRole(name, idsByFileName(files), 0);
      const { roles, faulty } = await list();
      throw unknownRole(name, idsByName(roles), faulty.length);
    },
    list,
    readAll: async () => merge(await readAll()),
  };
}

async function findById(folders: readonly Folder[], id: string): Promise<LoadedRole | null> {
  for (const folder of folders) {
    const found = await readById(folder, id);
    if (found) return found;
  }
  return null;
}

/** The roles of a folder that may have a name in a tier of `nameTiers`. */
type Candidates = (folder: Folder, tier: number) => Promise<readonly LoadedRole[]>;

function indexedCandidates(name: string, index: NameIndex): Candidates {
  let matching: Promise<readonly NameMatch[]> | undefined;
  return async (folder, tier) => {
    const matches = await (matching ??= index.matches(name));
    const files = matches.filter((match) => match.folder === folder && match.tier === tier).map(({ file }) => file);
    return (await readRoleFiles(folder, files)).loaded;
  };
}

/** Prefers any match in named folders; among the other folders, prefers the best tier. */
async function findByName(folders: readonly Folder[], name: string, candidates: Candidates): Promise<LoadedRole | null> {
  for (const group of [folders.filter(({ isFromUser }) => isFromUser), folders.filter(({ isFromUser }) => !isFromUser)]) {
    for (const tier of nameTiers.keys()) {
      for (const folder of group) {
        const found = (await candidates(folder, tier)).filter(({ parsed }) => hasName(metadataOf(parsed.role), name, tier));
        if (found.length > 1) throw new AmbiguousRole(name, found);
        if (found[0]) return found[0];
      }
    }
  }
  return null;
}

/** With more files than this, suggestions come from file names only, as reading the files would take too long. */
const maxFilesRead = 200;

function idsByFileName(files: readonly string[]): Map<string, string> {
  const ids = files.map((file) => file.replace(/\.[^.]*$/, ''));
  return new Map(ids.map((id) => [normalizeName(id), id]));
}

function idsByName(roles: readonly ListedRole[]): Map<string, string> {
  return new Map(
    roles.flatMap(({ id, title, aliases }) => [id, title, ...aliases].map((known): [string, string] => [normalizeName(known), id])),
  );
}

function unknownRole(name: string, ids: ReadonlyMap<string, string>, faulty: number): UserError {
  const suggestions = [...new Set(suggestSpellings(normalizeName(name), ids.keys(), 5).map((known) => ids.get(known) ?? known))].slice(
    0,
    3,
  );
  const leftOut =
    faulty === 0 ? '' : ` It also names ${faulty === 1 ? 'a file that was' : `${faulty} files that were`} left out because of faults.`;
  return new UnknownRole(
    name,
    `${suggestions.length > 0 ? `Did you mean ${suggestions.join(' or ')}? ` : ''}compare list shows all roles.${leftOut}`,
  );
}

function toRoleList(listings: readonly LoadedRoles[]): RoleList {
  const { loaded, faulty } = merge(listings);
  return {
    roles: loaded.map(toListedRole).sort((a, b) => (a.id < b.id ? -1 : 1)),
    faulty,
    duplicateIds: groupDuplicateIds(
      listings.flatMap((listing, folder) => listing.loaded.map(({ path: file, parsed }) => ({ folder, file, id: parsed.role.id }))),
    ),
  };
}

function merge(listings: readonly LoadedRoles[]): LoadedRoles {
  const byId = new Map<string, LoadedRole>();
  for (const { loaded } of listings) {
    for (const each of loaded) if (!byId.has(each.parsed.role.id)) byId.set(each.parsed.role.id, each);
  }
  return { loaded: [...byId.values()], faulty: listings.flatMap(({ faulty }) => faulty) };
}
