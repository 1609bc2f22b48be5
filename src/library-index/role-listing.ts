import type { ListedRole } from '../model/role.js';
import type { RoleMetadata } from '../roles/role-metadata.js';

/** What lists show of roles, column by column, which is read in a fraction of the time of as many rows. */
interface ListingColumns {
  /** Among all roles of the library. */
  readonly place: readonly number[];
  readonly folder: readonly number[];
  readonly file: readonly string[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** By the row: few roles have any. */
  readonly tags: SparseColumn;
  readonly levels: SparseColumn;
}

type SparseColumn = Readonly<Record<number, readonly string[]>>;

/** Lists as text: every role that can be named by its id, by id; of several of one id the first. */
export function serializeRoleListing(roles: readonly ListedFile[]): string {
  const byId = new Map<string, ListedFile & { readonly place: number }>();
  for (const [place, role] of roles.entries()) if (!byId.has(role.metadata.id)) byId.set(role.metadata.id, { ...role, place });
  const all = [...byId.values()].sort((a, b) => (a.metadata.id < b.metadata.id ? -1 : 1));
  const few = (key: 'tags' | 'levels'): SparseColumn =>
    Object.fromEntries(all.flatMap(({ metadata }, row) => (metadata[key].length === 0 ? [] : [[row, metadata[key]]])));
  const lists: ListingColumns = {
    place: all.map(({ place }) => place),
    folder: all.map(({ folder }) => folder),
    file: all.map(({ file }) => file),
    id: all.map(({ metadata }) => metadata.id),
    title: all.map(({ metadata }) => metadata.title),
    tags: few('tags'),
    levels: few('levels'),
  };
  return JSON.stringify(lists);
}

/** What is much and seldom asked for, by the role's place. */
export interface RoleDetails {
  aliasesAt(place: number): readonly string[];
  codesAt(place: number): ListedRole['codes'];
}

/** @param where tells where a file is from */
export function readRoleListing(
  text: string,
  details: RoleDetails,
  where: (filed: FileReference) => Pick<ListedRole, 'origin' | 'file'>,
): ListedRole[] {
  const { place, folder, file, id, title, tags, levels }: ListingColumns = JSON.parse(text);
  return id.map((each, row) => {
    const { origin, file: path } = where({ folder: folder[row] ?? 0, file: file[row] ?? '' });
    return new LazyListedRole(details, place[row] ?? 0, each, title[row] ?? '', tags[row] ?? noTexts, levels[row] ?? noTexts, origin, path);
  });
}

const noTexts: readonly string[] = [];

class LazyListedRole implements ListedRole {
  readonly #details: RoleDetails;
  readonly #place: number;

  constructor(
    details: RoleDetails,
    place: number,
    readonly id: string,
    readonly title: string,
    readonly tags: readonly string[],
    readonly levels: readonly string[],
    readonly origin: ListedRole['origin'],
    readonly file: string | null,
  ) {
    this.#details = details;
    this.#place = place;
  }

  get aliases(): readonly string[] {
    return this.#details.aliasesAt(this.#place);
  }

  get codes(): ListedRole['codes'] {
    return this.#details.codesAt(this.#place);
  }

  /** As others are printed. */
  toJSON(): ListedRole {
    const { id, title, aliases, codes, tags, levels, origin, file } = this;
    return { id, title, aliases, codes, tags, levels, origin, file };
  }
}

/** Where a file lies: the place of its folder among those of the library, and its name. */
export interface FileReference {
  readonly folder: number;
  readonly file: string;
}

export interface ListedFile extends FileReference {
  readonly metadata: RoleMetadata;
}
