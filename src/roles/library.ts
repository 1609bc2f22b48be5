import type { ListedRole } from '../model/role.js';
import { UserError } from '../model/errors.js';
import { AmbiguousRole } from './ambiguous-role.js';
import { type Folder, type LoadedRole, type LoadedRoles, readById, readFolder, readRoleFiles, roleFiles } from './folder.js';
import { metadataOf, toListedRole } from './role-metadata.js';
import { hasName, nameTiers, normalizeName } from './role-names.js';
import { type RoleFileId, groupDuplicateIds } from './duplicate-ids.js';
import { suggestSpellings } from '../spelling.js';

/** The roles that can be named: one's own folders first, the bundled library last. */
export interface Library {
  readonly folders: readonly Folder[];
  /**
   * The role that an id, title, alias or code names; case, hyphens and spaces aside.
   * @throws UserError where there is none, with the nearest names, or more than one, with the candidates.
   */
  find(name: string): Promise<LoadedRole>;
  /** Every role that can be named by its id, by id: one of an earlier folder hides those of later ones. */
  list(): Promise<RoleList>;
  /** The same, read, in no order. */
  readAll(): Promise<LoadedRoles>;
}

/** The roles of a library, and what is wrong with files that were left out. */
export interface RoleList {
  readonly roles: readonly ListedRole[];
  readonly faulty: readonly UserError[];
  /** Files of one folder that bear one id, of which the list has one alone. */
  readonly shared: readonly (readonly RoleFileId[])[];
}

/** What is known of the roles of some folders without reading them. */
export interface NameIndex {
  list(): Promise<RoleList>;
  /** The files whose roles bear the name, and in which way: a place in `nameTiers`. */
  matches(name: string): Promise<readonly NameMatch[]>;
}

export interface NameMatch {
  readonly folder: Folder;
  readonly file: string;
  readonly tier: number;
}

/** No role is called so, and its name may have been meant as something else. */
export class UnknownRole extends UserError {
  constructor(
    readonly reference: string,
    hint: string,
  ) {
    super(`there is no role ${reference}`, { hint });
  }
}

/** A library over folders, the first before the second; a folder that is not there is an empty one. Without a register, all files are read. */
export function openLibrary(folders: readonly Folder[], register: NameIndex | null = null): Library {
  let read: Promise<LoadedRoles[]> | undefined;
  const readAll = (): Promise<LoadedRoles[]> => (read ??= Promise.all(folders.map((folder) => readFolder(folder))));
  const list = async (): Promise<RoleList> => (register ? register.list() : toRoleList(await readAll()));
  return {
    folders,
    find: async (name) => {
      const candidates: Candidates = register
        ? registered(name, register)
        : async (folder) => (await readAll())[folders.indexOf(folder)]?.loaded ?? [];
      const found = (await findById(folders, name)) ?? (await findByName(folders, name, candidates));
      if (found) return found;
      const files = folders.flatMap(roleFiles);
      if (files.length > mostRead) throw unknown(name, byFileNames(files), 0);
      const { roles, faulty } = await list();
      throw unknown(name, byNames(roles), faulty.length);
    },
    list,
    readAll: async () => merge(await readAll()),
  };
}

async function findById(folders: readonly Folder[], id: string): Promise<LoadedRole | null> {
  for (const folder of folders) {
    const shelved = await readById(folder, id);
    if (shelved) return shelved;
  }
  return null;
}

/** Those of a folder's roles that may bear a name in one way. */
type Candidates = (folder: Folder, tier: number) => Promise<readonly LoadedRole[]>;

function registered(name: string, register: NameIndex): Candidates {
  let asked: Promise<readonly NameMatch[]> | undefined;
  return async (folder, tier) => {
    const bearers = await (asked ??= register.matches(name));
    const files = bearers.filter((bearer) => bearer.folder === folder && bearer.tier === tier).map(({ file }) => file);
    return (await readRoleFiles(folder, files)).loaded;
  };
}

/** Folders that somebody named come first, whatever the name is there; of the others the surest name does. */
async function findByName(folders: readonly Folder[], name: string, candidates: Candidates): Promise<LoadedRole | null> {
  for (const group of [folders.filter(({ isNamed }) => isNamed), folders.filter(({ isNamed }) => !isNamed)]) {
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

/** Of more files than this, to suggest a name, the files' names are looked at and not what is in them. */
const mostRead = 200;

function byFileNames(files: readonly string[]): Map<string, string> {
  const ids = files.map((file) => file.replace(/\.[^.]*$/, ''));
  return new Map(ids.map((id) => [normalizeName(id), id]));
}

function byNames(roles: readonly ListedRole[]): Map<string, string> {
  return new Map(
    roles.flatMap(({ id, title, aliases }) => [id, title, ...aliases].map((known): [string, string] => [normalizeName(known), id])),
  );
}

function unknown(name: string, ids: ReadonlyMap<string, string>, faulty: number): UserError {
  const meant = [...new Set(suggestSpellings(normalizeName(name), ids.keys(), 5).map((known) => ids.get(known) ?? known))].slice(0, 3);
  const left = faulty === 0 ? '' : ` It also names ${faulty === 1 ? 'a file that was' : `${faulty} files that were`} left out for faults.`;
  return new UnknownRole(name, `${meant.length > 0 ? `Did you mean ${meant.join(' or ')}? ` : ''}compare list shows all roles.${left}`);
}

function toRoleList(listings: readonly LoadedRoles[]): RoleList {
  const { loaded, faulty } = merge(listings);
  return {
    roles: loaded.map(toListedRole).sort((a, b) => (a.id < b.id ? -1 : 1)),
    faulty,
    shared: groupDuplicateIds(
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
