import type { ListedRole } from '../model/role.js';
import { UserError } from '../model/user-error.js';
import { AmbiguousRole } from './ambiguous-role.js';
import { type Folder, type Listing, readById, readFiles, readFolder, roleFiles, type Shelved } from './folder.js';
import { listedOf } from './listed.js';
import { toListed } from './to-listed.js';
import { bears, foldedName, nameTiers } from './names.js';
import { type IdBearer, sharing } from './sharing.js';
import { nearest } from '../wording/nearest.js';

/** The roles that can be named: one's own folders first, the bundled library last. */
export interface Library {
  readonly folders: readonly Folder[];
  /**
   * The role that an id, title, alias or code names; case, hyphens and spaces aside.
   * @throws UserError where there is none, with the nearest names, or more than one, with the candidates.
   */
  find(name: string): Promise<Shelved>;
  /** Every role that can be named by its id, by id: one of an earlier folder hides those of later ones. */
  list(): Promise<RoleList>;
  /** The same, read, in no order. */
  readAll(): Promise<Listing>;
}

/** The roles of a library, and what is wrong with files that were left out. */
export interface RoleList {
  readonly roles: readonly ListedRole[];
  readonly faulty: readonly UserError[];
  /** Files of one folder that bear one id, of which the list has one alone. */
  readonly shared: readonly (readonly IdBearer[])[];
}

/** What is known of the roles of some folders without reading them. */
export interface Register {
  list(): Promise<RoleList>;
  /** The files whose roles bear the name, and in which way: a place in `nameTiers`. */
  bearers(name: string): Promise<readonly Bearer[]>;
}

export interface Bearer {
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
export function openLibrary(folders: readonly Folder[], register: Register | null = null): Library {
  let read: Promise<Listing[]> | undefined;
  const readAll = (): Promise<Listing[]> => (read ??= Promise.all(folders.map((folder) => readFolder(folder))));
  const list = async (): Promise<RoleList> => (register ? register.list() : toRoleList(await readAll()));
  return {
    folders,
    find: async (name) => {
      const candidates: Candidates = register
        ? registered(name, register)
        : async (folder) => (await readAll())[folders.indexOf(folder)]?.shelved ?? [];
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

async function findById(folders: readonly Folder[], id: string): Promise<Shelved | null> {
  for (const folder of folders) {
    const shelved = await readById(folder, id);
    if (shelved) return shelved;
  }
  return null;
}

/** Those of a folder's roles that may bear a name in one way. */
type Candidates = (folder: Folder, tier: number) => Promise<readonly Shelved[]>;

function registered(name: string, register: Register): Candidates {
  let asked: Promise<readonly Bearer[]> | undefined;
  return async (folder, tier) => {
    const bearers = await (asked ??= register.bearers(name));
    const files = bearers.filter((bearer) => bearer.folder === folder && bearer.tier === tier).map(({ file }) => file);
    return (await readFiles(folder, files)).shelved;
  };
}

/** Folders that somebody named come first, whatever the name is there; of the others the surest name does. */
async function findByName(folders: readonly Folder[], name: string, candidates: Candidates): Promise<Shelved | null> {
  for (const group of [folders.filter(({ isNamed }) => isNamed), folders.filter(({ isNamed }) => !isNamed)]) {
    for (const tier of nameTiers.keys()) {
      for (const folder of group) {
        const found = (await candidates(folder, tier)).filter(({ draft }) => bears(listedOf(draft.role), name, tier));
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
  return new Map(ids.map((id) => [foldedName(id), id]));
}

function byNames(roles: readonly ListedRole[]): Map<string, string> {
  return new Map(
    roles.flatMap(({ id, title, aliases }) => [id, title, ...aliases].map((known): [string, string] => [foldedName(known), id])),
  );
}

function unknown(name: string, ids: ReadonlyMap<string, string>, faulty: number): UserError {
  const meant = [...new Set(nearest(foldedName(name), ids.keys(), 5).map((known) => ids.get(known) ?? known))].slice(0, 3);
  const left = faulty === 0 ? '' : ` It also names ${faulty === 1 ? 'a file that was' : `${faulty} files that were`} left out for faults.`;
  return new UnknownRole(name, `${meant.length > 0 ? `Did you mean ${meant.join(' or ')}? ` : ''}compare list shows all roles.${left}`);
}

function toRoleList(listings: readonly Listing[]): RoleList {
  const { shelved, faulty } = merge(listings);
  return {
    roles: shelved.map(toListed).sort((a, b) => (a.id < b.id ? -1 : 1)),
    faulty,
    shared: sharing(
      listings.flatMap((listing, folder) => listing.shelved.map(({ path: file, draft }) => ({ folder, file, id: draft.role.id }))),
    ),
  };
}

function merge(listings: readonly Listing[]): Listing {
  const byId = new Map<string, Shelved>();
  for (const { shelved } of listings) {
    for (const each of shelved) if (!byId.has(each.draft.role.id)) byId.set(each.draft.role.id, each);
  }
  return { shelved: [...byId.values()], faulty: listings.flatMap(({ faulty }) => faulty) };
}
