import type { ListedRole } from '../model/role.js';
import type { RoleMetadata } from '../roles/role-metadata.js';

/** A role file, given by the index of its folder in the library, and its name. */
export interface FileReference {
  readonly folder: number;
  readonly file: string;
}

/** A valid role file. */
export interface ListedFile extends FileReference {
  readonly metadata: RoleMetadata;
}

/** Gives the origin of a file and the path to show. */
export type OriginOf = (file: FileReference) => Pick<ListedRole, 'origin' | 'file'>;

/**
 * What lists show of each role, without aliases and codes. Stored by column, because parsing this JSON takes a fraction of the time of one object
 * per role.
 */
interface ListingColumns {
  /** The index of each role among all valid files of the library. */
  readonly index: readonly number[];
  readonly folder: readonly number[];
  readonly file: readonly string[];
  readonly id: readonly string[];
  readonly title: readonly string[];
  readonly tags: SparseColumn;
  readonly levels: SparseColumn;
}

/** By row. Rows without any texts are left out, as few roles have tags or levels. */
type SparseColumn = Readonly<Record<number, readonly string[]>>;

/** Serialises a list of all roles by id. Of several roles with the same id, it contains the first. */
export function serializeRoleListing(files: readonly ListedFile[]): string {
  const byId = new Map<string, ListedFile & { readonly index: number }>();
  for (const [index, file] of files.entries()) if (!byId.has(file.metadata.id)) byId.set(file.metadata.id, { ...file, index });
  const rows = [...byId.values()].sort((a, b) => (a.metadata.id < b.metadata.id ? -1 : 1));
  const sparse = (key: 'tags' | 'levels'): SparseColumn =>
    Object.fromEntries(rows.flatMap(({ metadata }, row) => (metadata[key].length === 0 ? [] : [[row, metadata[key]]])));
  const columns: ListingColumns = {
    index: rows.map(({ index }) => index),
    folder: rows.map(({ folder }) => folder),
    file: rows.map(({ file }) => file),
    id: rows.map(({ metadata }) => metadata.id),
    title: rows.map(({ metadata }) => metadata.title),
    tags: sparse('tags'),
    levels: sparse('levels'),
  };
  return JSON.stringify(columns);
}

/** What is large and rarely needed, by the index of the role. */
export interface RoleDetails {
  aliasesAt(index: number): readonly string[];
  codesAt(index: number): ListedRole['codes'];
}

/** Reads what `serializeRoleListing` wrote. The roles get their aliases and codes from `details` when these are accessed. */
export function readRoleListing(text: string, details: RoleDetails, originOf: OriginOf): ListedRole[] {
  const columns: ListingColumns = JSON.parse(text);
  const { index, folder, file, title, tags, levels } = columns;
  return columns.id.map((id, row) => {
    const { origin, file: path } = originOf({ folder: folder[row] ?? 0, file: file[row] ?? '' });
    return new LazyListedRole(details, index[row] ?? 0, id, title[row] ?? '', tags[row] ?? noTexts, levels[row] ?? noTexts, origin, path);
  });
}

const noTexts: readonly string[] = [];

class LazyListedRole implements ListedRole {
  readonly #details: RoleDetails;
  readonly #index: number;

  constructor(
    details: RoleDetails,
    index: number,
    readonly id: string,
    readonly title: string,
    readonly tags: readonly string[],
    readonly levels: readonly string[],
    readonly origin: ListedRole['origin'],
    readonly file: string | null,
  ) {
    this.#details = details;
    this.#index = index;
  }

  get aliases(): readonly string[] {
    return this.#details.aliasesAt(this.#index);
  }

  get codes(): ListedRole['codes'] {
    return this.#details.codesAt(this.#index);
  }

  /** Includes aliases and codes, which `JSON.stringify` would leave out because they are getters of the class. */
  toJSON(): ListedRole {
    const { id, title, aliases, codes, tags, levels, origin, file } = this;
    return { id, title, aliases, codes, tags, levels, origin, file };
  }
}
