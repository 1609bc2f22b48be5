import { ByteReader, type LazyTextList, type NumberList, type TextList } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { fnv1a } from '../cache/fnv1a.js';
import type { Code, ListedRole } from '../model/role.js';
import { type RoleFileId, groupDuplicateIds } from '../roles/duplicate-ids.js';
import { hasName, nameTiers, normalizeName } from '../roles/role-names.js';
import { type FileReference, type ListedFile, readRoleListing, serializeRoleListing } from './role-listing.js';
import type { IndexPart } from './part-store.js';

/** Every role file of a library: what lists show of it, and what it is called. */
export interface NameTable {
  /**
   * Every role that can be named by its id, by id: of several of one id the first. Their aliases and codes are decoded when they are asked for, also
   * once the question is answered.
   * @param where tells where a file is from
   */
  all(where: (filed: FileReference) => Pick<ListedRole, 'origin' | 'file'>): ListedRole[];
  /** The files whose roles bear the name, and in which way. */
  matches(name: string): Iterable<FileReference & { readonly tier: number }>;
  /** Files with faults. */
  readonly faulty: readonly FileReference[];
  /** Files of one folder that bear one id. */
  readonly shared: readonly (readonly (FileReference & RoleFileId)[])[];
}

export const namesPart: IndexPart<NameTable> = {
  name: 'names-2',
  build: async ({ folders }) => {
    const roles: ListedFile[] = [];
    const faulty: FileReference[] = [];
    for (const [folder, { files }] of folders.entries()) {
      for (const { name: file, record } of files) {
        const found = await record();
        if (found) roles.push({ folder, file, metadata: found.metadata });
        else faulty.push({ folder, file });
      }
    }
    return serializeNames(roles, faulty);
  },
  read: (bytes) => {
    const reader = new ByteReader(bytes);
    const [[told = '{}'], lists, heads, aliases] = [reader.texts(), reader.texts(), reader.texts(), reader.texts()];
    const [hashes, bearers] = [reader.integerList('few'), reader.integerList('few')];
    return reader.isComplete ? new StoredNameTable({ lists, heads, aliases, hashes, owners: bearers }, JSON.parse(told)) : null;
  },
};

type NameSummary = Pick<NameTable, 'faulty' | 'shared'>;

/** All but the aliases, which are many: file, id, title, codes, tags, levels. */
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
  const called = roles
    .flatMap(({ metadata }, place) =>
      nameTiers.flatMap((namesOf, tier) =>
        nameHashes(namesOf(metadata)).map((hash) => ({ hash, bearer: place * nameTiers.length + tier })),
      ),
    )
    .sort((a, b) => a.hash - b.hash || a.bearer - b.bearer);
  const shared = groupDuplicateIds(roles.map(({ folder, file, metadata: { id } }) => ({ folder, file, id })));
  const writer = new ByteWriter();
  writer.texts([JSON.stringify({ faulty, shared } satisfies NameSummary)]);
  writer.texts([serializeRoleListing(roles)]);
  writer.texts(heads.map((head) => JSON.stringify(head)));
  writer.texts(roles.map(({ metadata }) => JSON.stringify(metadata.aliases)));
  writer.integers(Uint32Array.from(called, ({ hash }) => hash));
  writer.integers(Uint32Array.from(called, ({ bearer }) => bearer));
  return writer.chunks;
}

/** Two spellings may be one name. */
function nameHashes(names: readonly string[]): number[] {
  return [...new Set(names.map((name) => fnv1a(normalizeName(name))))];
}

interface NameColumns {
  /** One text. */
  readonly lists: TextList;
  readonly heads: LazyTextList;
  readonly aliases: LazyTextList;
  /** Of the names, ascending; and at each place the role and the tier that bear it. */
  readonly hashes: NumberList<Uint32Array>;
  readonly owners: NumberList<Uint32Array>;
}

class StoredNameTable implements NameTable {
  readonly faulty: readonly FileReference[];
  readonly shared: NameTable['shared'];
  readonly #tables: NameColumns;

  constructor(tables: NameColumns, { faulty, shared }: NameSummary) {
    this.#tables = tables;
    this.faulty = faulty;
    this.shared = shared;
  }

  all(where: (filed: FileReference) => Pick<ListedRole, 'origin' | 'file'>): ListedRole[] {
    const { lists, heads, aliases } = this.#tables;
    const [aliasesAt, headAt] = [onceDecoded<readonly string[]>(aliases.inMemory()), onceDecoded<RoleHead>(heads.inMemory())];
    const codesAt = (place: number): RoleHead[4] => headAt(place)[4];
    return readRoleListing(lists.at(0) ?? '{}', { aliasesAt, codesAt }, where);
  }

  *matches(name: string): Iterable<FileReference & { readonly tier: number }> {
    const { heads, aliases, hashes, owners } = this.#tables;
    const hash = fnv1a(normalizeName(name));
    for (let at = lowerBound(hash, hashes); hashes.subarray(at, at + 1)[0] === hash; at++) {
      const [bearer = 0] = owners.subarray(at, at + 1);
      const [place, tier] = [Math.floor(bearer / nameTiers.length), bearer % nameTiers.length];
      const { folder, file, metadata } = toListedFile(JSON.parse(heads.at(place) ?? '[]'), JSON.parse(aliases.at(place) ?? '[]'));
      // Two names may have one hash.
      if (hasName(metadata, name, tier)) yield { folder, file, tier };
    }
  }
}

/** Values as texts, all of which are decoded when the first is asked for. */
function onceDecoded<Value>(texts: TextList): (place: number) => Value {
  let read: readonly string[] | undefined;
  return (place) => JSON.parse((read ??= [...texts])[place] ?? '[]');
}

function toListedFile([folder, file, id, title, codes, tags, levels]: RoleHead, aliases: readonly string[]): ListedFile {
  return { folder, file, metadata: { id, title, aliases, codes, tags, levels } };
}

/** The place of the first that is not less. */
function lowerBound(value: number, ascending: NumberList<Uint32Array>): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending.subarray(middle, middle + 1)[0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
