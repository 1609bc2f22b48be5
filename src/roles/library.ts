import { UserError } from '../model/user-error.js';
import { normal } from '../categories/normal.js';
import { type Folder, readById, readFolder, type Shelved } from './folder.js';
import { nearest } from './nearest.js';

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

export interface Listing {
  readonly shelved: readonly Shelved[];
  /** What is wrong with the files that were left out. */
  readonly faulty: readonly UserError[];
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
  const readAll = (): Promise<Listing[]> => (read ??= Promise.all(folders.map(readFolder)));
  return {
    folders,
    find: async (name) => (await findById(folders, name)) ?? findByName(await readAll(), name),
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
  ({ draft: { role } }) => [role.title, ...(role.aliases ?? [])],
  ({ draft: { role } }) => Object.values(role.codes ?? {}).map((code) => (typeof code === 'string' ? code : code.code)),
];

function findByName(listings: readonly Listing[], name: string): Shelved {
  const wanted = folded(name);
  for (const namesOf of names) {
    for (const { shelved } of listings) {
      const found = shelved.filter((candidate) => namesOf(candidate).some((known) => folded(known) === wanted));
      if (found.length > 1) throw ambiguous(name, found);
      if (found[0]) return found[0];
    }
  }
  throw unknown(name, merge(listings));
}

/** `Product Manager` and `product-manager` are one name, and so are `15-1252.00` and `15 1252.00`. */
function folded(name: string): string {
  return normal(name);
}

function ambiguous(name: string, found: readonly Shelved[]): UserError {
  const candidates = found.map(({ draft: { role } }) => `  ${role.id}  ${role.title}`);
  return new UserError(`${name} names ${found.length} roles`, { hint: `Name one by its id:\n${candidates.join('\n')}` });
}

function unknown(name: string, { shelved, faulty }: Listing): UserError {
  const ids = new Map(
    shelved.flatMap(({ draft: { role } }) =>
      [role.id, role.title, ...(role.aliases ?? [])].map((known) => [folded(known), role.id] as const),
    ),
  );
  const meant = [...new Set(nearest(folded(name), ids.keys(), 5).map((known) => ids.get(known) ?? known))].slice(0, 3);
  const left =
    faulty.length === 0
      ? ''
      : ` It also names ${faulty.length === 1 ? 'a file that was' : `${faulty.length} files that were`} left out for faults.`;
  return new UnknownRole(name, `${meant.length > 0 ? `Did you mean ${meant.join(' or ')}? ` : ''}compare list shows all roles.${left}`);
}

function merge(listings: readonly Listing[]): Listing {
  const byId = new Map<string, Shelved>();
  for (const { shelved } of listings) {
    for (const each of shelved) if (!byId.has(each.draft.role.id)) byId.set(each.draft.role.id, each);
  }
  return { shelved: [...byId.values()], faulty: listings.flatMap(({ faulty }) => faulty) };
}
