import { ByteReader, type LazyTextList, type NumberList, type TextList } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { fnv1a } from '../cache/fnv1a.js';
import type { Code, ListedRole } from '../model/role.js';
import { type RoleFileId, groupDuplicateIds } from '../roles/group-duplicate-ids.js';
import { hasName, nameTiers, normalizeName } from '../roles/role-names.js';
import { type FileReference, type ListedFile, type OriginOf, readRoleListing, serializeRoleListing } from './role-listing.js';
import type { IndexPart } from './part-store.js';

/** The names of all roles of a library, and what lists show of these roles. */
export interface NameTable {
  /**
   * All roles by id. Of several roles with the same id, it contains the first. Their aliases and codes are decoded when they are accessed, which is
   * possible even after the query.
   */
  all(originOf: OriginOf): ListedRole[];
  /** The files whose roles have the name, with the tier of `nameTiers`. */
  matches(name: string): Iterable<FileReference & { readonly tier: number }>;
  /** The files with faults. */
  readonly faulty: readonly FileReference[];
  /** Groups of files in one folder with the same id. */
  readonly duplicateIds: readonly (readonly (FileReference & RoleFileId)[])[];
}

/** The index for `list` and for finding roles by name. */
export const namesPart: IndexPart<NameTable> = {
  name: 'names-4',
  build: async ({ folders }) => {
    const roles: ListedFile[] = [];
    const faulty: FileReference[] = [];
    for (const [folder, { files }] of folders.entries()) {
      for (const { name: file, record: readRecord } of files) {
        const record = await readRecord();
        if (record) roles.push({ folder, file, metadata: record.metadata });
        else faulty.push({ folder, file });
      }
    }
    return serializeNames(roles, faulty);
  },
  read: (bytes) => {
    const reader = new ByteReader(bytes);
    const [[summary = '{}'], listing, heads, aliases] = [reader.texts(), reader.texts(), reader.texts(), reader.texts()];
    const [hashes, owners] = [reader.integerList('few'), reader.integerList('few')];
    return reader.isComplete ? new StoredNameTable({ listing, heads, aliases, hashes, owners }, JSON.parse(summary)) : null;
  },
};

type NameSummary = Pick<NameTable, 'faulty' | 'duplicateIds'>;

/** A role file without its aliases, which are many. */
type RoleHead = readonly [
  folder: number,
  file: string,
  id: string,
  title: string,
  codes: Readonly<Record<string, Code>>,
  tags: readonly string[],
  levels: readonly string[],
];

function serializeNames(roles: readonly ListedFile[], faulty: readonly FileReference[]): readonly Uint8Array[] {
  const heads = roles.map(({ folder, file, metadata: { id, title, codes, tags, levels } }): RoleHead => [
    folder,
    file,
    id,
    title,
    codes,
    tags,
    levels,
  ]);
  const names = roles
    .flatMap(({ metadata }, role) =>
      nameTiers.flatMap((namesOf, tier) => nameHashes(namesOf(metadata)).map((hash) => ({ hash, owner: role * nameTiers.length + tier }))),
    )
    .sort((a, b) => a.hash - b.hash || a.owner - b.owner);
  const duplicateIds = groupDuplicateIds(roles.map(({ folder, file, metadata: { id } }) => ({ folder, file, id })));
  const writer = new ByteWriter();
  writer.texts([JSON.stringify({ faulty, duplicateIds } satisfies NameSummary)]);
  writer.texts([serializeRoleListing(roles)]);
  writer.texts(heads.map((head) => JSON.stringify(head)));
  writer.texts(roles.map(({ metadata }) => JSON.stringify(metadata.aliases)));
  writer.integers(Uint32Array.from(names, ({ hash }) => hash));
  writer.integers(Uint32Array.from(names, ({ owner }) => owner));
  return writer.chunks;
}

/** Without duplicates, as two spellings may be the same name. */
function nameHashes(names: readonly string[]): number[] {
  return [...new Set(names.map((name) => fnv1a(normalizeName(name))))];
}

interface NameColumns {
  /** One text: the serialised role listing. */
  readonly listing: TextList;
  /** For each role, its `RoleHead` as JSON. */
  readonly heads: LazyTextList;
  /** For each role, its aliases as JSON. */
  readonly aliases: LazyTextList;
  /** The hashes of all names, ascending. */
  readonly hashes: NumberList<Uint32Array>;
  /** For each hash, the role that has the name and the tier, as role × number of tiers + tier. */
  readonly owners: NumberList<Uint32Array>;
}

class StoredNameTable implements NameTable {
  readonly faulty: readonly FileReference[];
  readonly duplicateIds: NameTable['duplicateIds'];
  readonly #columns: NameColumns;

  constructor(columns: NameColumns, { faulty, duplicateIds }: NameSummary) {
    this.#columns = columns;
    this.faulty = faulty;
    this.duplicateIds = duplicateIds;
  }

  all(originOf: OriginOf): ListedRole[] {
    const { listing, heads, aliases } = this.#columns;
    const [aliasesAt, headAt] = [decodeOnDemand<readonly string[]>(aliases.inMemory()), decodeOnDemand<RoleHead>(heads.inMemory())];
    const codesAt = (role: number): RoleHead[4] => headAt(role)[4];
    return readRoleListing(listing.at(0) ?? '{}', { aliasesAt, codesAt }, originOf);
  }

  *matches(name: string): Iterable<FileReference & { readonly tier: number }> {
    const { heads, aliases, hashes, owners } = this.#columns;
    const hash = fnv1a(normalizeName(name));
    for (let i = lowerBound(hash, hashes); hashes.subarray(i, i + 1)[0] === hash; i++) {
      const [owner = 0] = owners.subarray(i, i + 1);
      const [role, tier] = [Math.floor(owner / nameTiers.length), owner % nameTiers.length];
      const { folder, file, metadata } = toListedFile(JSON.parse(heads.at(role) ?? '[]'), JSON.parse(aliases.at(role) ?? '[]'));
      // Check the name itself, as two names may have the same hash.
      if (hasName(metadata, name, tier)) yield { folder, file, tier };
    }
  }
}

/** Values that are stored as JSON. Decodes the texts of all when the first is asked for, and parses each when it is. */
function decodeOnDemand<Value>(texts: TextList): (index: number) => Value {
  let decoded: readonly string[] | undefined;
  return (index) => JSON.parse((decoded ??= [...texts])[index] ?? '[]');
}

function toListedFile([folder, file, id, title, codes, tags, levels]: RoleHead, aliases: readonly string[]): ListedFile {
  return { folder, file, metadata: { id, title, aliases, codes, tags, levels } };
}

/** Lower bound: the index of the first value that is not less. */
function lowerBound(value: number, ascending: NumberList<Uint32Array>): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending.subarray(middle, middle + 1)[0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
