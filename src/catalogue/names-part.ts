import { ByteReader, type Run, type Texts } from '../kept/byte-reader.js';
import { ByteWriter } from '../kept/byte-writer.js';
import { fnv } from '../kept/fnv.js';
import type { Code, ListedRole } from '../model/role.js';
import { type IdBearer, sharing } from '../roles/sharing.js';
import { bears, foldedName, nameTiers } from '../roles/names.js';
import type { Filed, FiledRole } from './filed.js';
import { listsText, readLists } from './lists.js';
import type { Part } from './part.js';

/** Every role file of a library: what lists show of it, and what it is called. */
export interface Names {
  /**
   * Every role that can be named by its id, by id: of several of one id the first. Their aliases and codes are read when they are asked for, also
   * when the question is answered.
   * @param where tells where a file is from
   * @throws SpoiltFile then, where it is not what was written.
   */
  all(where: (filed: Filed) => Pick<ListedRole, 'origin' | 'file'>): ListedRole[];
  /** The files whose roles bear the name, and in which way. */
  bearers(name: string): Iterable<Filed & { readonly tier: number }>;
  /** Files with faults. */
  readonly faulty: readonly Filed[];
  /** Files of one folder that bear one id. */
  readonly shared: readonly (readonly (Filed & IdBearer)[])[];
}

export const namesPart: Part<Names> = {
  name: 'names-2',
  make: async ({ folders }) => {
    const roles: FiledRole[] = [];
    const faulty: Filed[] = [];
    for (const [folder, { files }] of folders.entries()) {
      for (const { name: file, record } of files) {
        const found = await record();
        if (found) roles.push({ folder, file, listed: found.listed });
        else faulty.push({ folder, file });
      }
    }
    return toBytes(roles, faulty);
  },
  read: (bytes) => {
    const reader = new ByteReader(bytes);
    const [[told = '{}'], lists, heads, aliases] = [reader.texts(), reader.texts(), reader.texts(), reader.texts()];
    const [hashes, bearers] = [reader.integerRun('few'), reader.integerRun('few')];
    return reader.ended ? new KeptNames({ lists, heads, aliases, hashes, bearers }, JSON.parse(told)) : null;
  },
};

type Told = Pick<Names, 'faulty' | 'shared'>;

/** All but the aliases, which are many: file, id, title, codes, tags, levels. */
type Head = readonly [
  folder: number,
  file: string,
  id: string,
  title: string,
  codes: Readonly<Record<string, Code>>,
  tags: readonly string[],
  levels: readonly string[],
];

function toBytes(roles: readonly FiledRole[], faulty: readonly Filed[]): readonly Uint8Array[] {
  const heads = roles.map(({ folder, file, listed: { id, title, codes, tags, levels } }): Head => [
    folder,
    file,
    id,
    title,
    codes,
    tags,
    levels,
  ]);
  const called = roles
    .flatMap(({ listed }, place) =>
      nameTiers.flatMap((namesOf, tier) => hashesOf(namesOf(listed)).map((hash) => ({ hash, bearer: place * nameTiers.length + tier }))),
    )
    .sort((a, b) => a.hash - b.hash || a.bearer - b.bearer);
  const shared = sharing(roles.map(({ folder, file, listed: { id } }) => ({ folder, file, id })));
  const writer = new ByteWriter();
  writer.texts([JSON.stringify({ faulty, shared } satisfies Told)]);
  writer.texts([listsText(roles)]);
  writer.texts(heads.map((head) => JSON.stringify(head)));
  writer.texts(roles.map(({ listed }) => JSON.stringify(listed.aliases)));
  writer.integers(Uint32Array.from(called, ({ hash }) => hash));
  writer.integers(Uint32Array.from(called, ({ bearer }) => bearer));
  return writer.parts;
}

/** Two spellings may be one name. */
function hashesOf(names: readonly string[]): number[] {
  return [...new Set(names.map((name) => fnv(foldedName(name))))];
}

interface Tables {
  /** One text. */
  readonly lists: Texts;
  readonly heads: Texts;
  readonly aliases: Texts;
  /** Of the names, ascending; and at each place the role and the tier that bear it. */
  readonly hashes: Run<Uint32Array>;
  readonly bearers: Run<Uint32Array>;
}

class KeptNames implements Names {
  readonly faulty: readonly Filed[];
  readonly shared: Names['shared'];
  readonly #tables: Tables;

  constructor(tables: Tables, { faulty, shared }: Told) {
    this.#tables = tables;
    this.faulty = faulty;
    this.shared = shared;
  }

  all(where: (filed: Filed) => Pick<ListedRole, 'origin' | 'file'>): ListedRole[] {
    const { lists, heads, aliases } = this.#tables;
    const [aliasesAt, headAt] = [onceRead<readonly string[]>(aliases), onceRead<Head>(heads)];
    const codesAt = (place: number): Head[4] => headAt(place)[4];
    return readLists(lists.at(0) ?? '{}', { aliasesAt, codesAt }, where);
  }

  *bearers(name: string): Iterable<Filed & { readonly tier: number }> {
    const { heads, aliases, hashes, bearers } = this.#tables;
    const hash = fnv(foldedName(name));
    for (let at = firstFrom(hash, hashes); hashes.subarray(at, at + 1)[0] === hash; at++) {
      const [bearer = 0] = bearers.subarray(at, at + 1);
      const [place, tier] = [Math.floor(bearer / nameTiers.length), bearer % nameTiers.length];
      const { folder, file, listed } = filedRole(JSON.parse(heads.at(place) ?? '[]'), JSON.parse(aliases.at(place) ?? '[]'));
      // Two names may have one hash.
      if (bears(listed, name, tier)) yield { folder, file, tier };
    }
  }
}

/** Values as texts, all of which are read when the first is asked for. */
function onceRead<Value>(texts: Texts): (place: number) => Value {
  let read: readonly string[] | undefined;
  return (place) => JSON.parse((read ??= [...texts])[place] ?? '[]');
}

function filedRole([folder, file, id, title, codes, tags, levels]: Head, aliases: readonly string[]): FiledRole {
  return { folder, file, listed: { id, title, aliases, codes, tags, levels } };
}

/** The place of the first that is not less. */
function firstFrom(value: number, ascending: Run<Uint32Array>): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending.subarray(middle, middle + 1)[0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
