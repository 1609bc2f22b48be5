import { UserError } from '../model/user-error.js';
import { normal } from '../categories/normal.js';
import { AmbiguousRole } from './ambiguous-role.js';
import { type Folder, type Listing, readById, readFolder, roleFiles, type Shelved } from './folder.js';
import { mentions } from './mention.js';
import { nearest } from './nearest.js';
import { toCode } from './resolve.js';

/** The roles that can be named: one's own folders first, the bundled library last. */
export interface Library {
  readonly folders: readonly Folder[];
  /**
   * The role that an id, title, alias or code names; case, hyphens and spaces aside.
   * @throws UserError where there is none, with the nearest names, or more than one, with the candidates.
   */
  find(name: string): Promise<Shelved>;
  /** Every role that can be named by its id: one of an earlier folder hides those of later ones. */
  list(): Promise<Listing>;
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

/** A library over folders, the first before the second; a folder that is not there is an empty one. */
export function openLibrary(folders: readonly Folder[]): Library {
  let read: Promise<Listing[]> | undefined;
  const readAll = (): Promise<Listing[]> => (read ??= Promise.all(folders.map((folder) => readFolder(folder))));
  return {
    folders,
    find: async (name) => {
      const found = (await findById(folders, name)) ?? (await findByName(folders, name));
      if (found) return found;
      const files = folders.flatMap(roleFiles);
      if (files.length > mostRead) throw unknown(name, byFileNames(files), 0);
      const all = merge(await readAll());
      throw unknown(name, byNames(all), all.faulty.length);
    },
    list: async () => merge(await readAll()),
  };
}

async function findById(folders: readonly Folder[], id: string): Promise<Shelved | null> {
  for (const folder of folders) {
    const shelved = await readById(folder, id);
    if (shelved) return shelved;
  }
  return null;
}

/** What a role may be called, the surest first. */
const names: readonly ((shelved: Shelved) => readonly string[])[] = [
  ({ draft: { role } }) => [role.id],
  ({ draft: { role } }) => [role.title],
  ({ draft: { role } }) => role.aliases ?? [],
  ({ draft: { role } }) => Object.values(role.codes ?? {}).map((code) => toCode(code).code),
];

/** Folders that somebody named come first, whatever the name is there; of the others the surest name does. */
async function findByName(folders: readonly Folder[], name: string): Promise<Shelved | null> {
  const isWanted = mentions(name);
  for (const group of [folders.filter(({ isNamed }) => isNamed), folders.filter(({ isNamed }) => !isNamed)]) {
    const found = among(await Promise.all(group.map((folder) => readFolder(folder, isWanted))), name);
    if (found) return found;
  }
  return null;
}

function among(listings: readonly Listing[], name: string): Shelved | null {
  const wanted = folded(name);
  for (const namesOf of names) {
    for (const { shelved } of listings) {
      const found = shelved.filter((candidate) => namesOf(candidate).some((known) => folded(known) === wanted));
      if (found.length > 1) throw new AmbiguousRole(name, found);
      if (found[0]) return found[0];
    }
  }
  return null;
}

/** `Product Manager` and `product-manager` are one name, and so are `15-1252.00` and `15 1252.00`. */
function folded(name: string): string {
  return normal(name);
}

/** Of more files than this, to suggest a name, the files' names are looked at and not what is in them. */
const mostRead = 200;

function byFileNames(files: readonly string[]): Map<string, string> {
  const ids = files.map((file) => file.replace(/\.[^.]*$/, ''));
  return new Map(ids.map((id) => [folded(id), id]));
}

function byNames({ shelved }: Listing): Map<string, string> {
  return new Map(
    shelved.flatMap(({ draft: { role } }) =>
      [role.id, role.title, ...(role.aliases ?? [])].map((known): [string, string] => [folded(known), role.id]),
    ),
  );
}

function unknown(name: string, ids: ReadonlyMap<string, string>, faulty: number): UserError {
  const meant = [...new Set(nearest(folded(name), ids.keys(), 5).map((known) => ids.get(known) ?? known))].slice(0, 3);
  const left = faulty === 0 ? '' : ` It also names ${faulty === 1 ? 'a file that was' : `${faulty} files that were`} left out for faults.`;
  return new UnknownRole(name, `${meant.length > 0 ? `Did you mean ${meant.join(' or ')}? ` : ''}compare list shows all roles.${left}`);
}

function merge(listings: readonly Listing[]): Listing {
  const byId = new Map<string, Shelved>();
  for (const { shelved } of listings) {
    for (const each of shelved) if (!byId.has(each.draft.role.id)) byId.set(each.draft.role.id, each);
  }
  return { shelved: [...byId.values()], faulty: listings.flatMap(({ faulty }) => faulty) };
}
