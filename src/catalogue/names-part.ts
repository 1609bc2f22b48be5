import { ByteReader, ByteWriter, type Run, type Texts } from '../kept/byte-stream.js';
import { fnv } from '../kept/fnv.js';
import type { Code } from '../model/role.js';
import type { Listed } from '../roles/listed.js';
import { bears, foldedName, nameTiers } from '../roles/names.js';
import type { Part } from './part.js';

/** Every role file of a library: what lists show of it, and what it is called. */
export interface Names {
  /** In the order of the folders, and there by the files' names. */
  all(): Iterable<FiledRole>;
  /** The files whose roles bear the name, and in which way. */
  bearers(name: string): Iterable<Filed & { readonly tier: number }>;
  /** Files with faults. */
  readonly faulty: readonly Filed[];
}

/** Where a file lies: the place of its folder among those of the library, and its name. */
export interface Filed {
  readonly folder: number;
  readonly file: string;
}

export interface FiledRole extends Filed {
  readonly listed: Listed;
}

export const namesPart: Part<Names> = {
  name: 'names-1',
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
    const [[faulty = '[]'], heads, aliases] = [reader.texts(), reader.texts(), reader.texts()];
    const [hashes, bearers] = [reader.integerRun('few'), reader.integerRun('few')];
    return reader.ended ? new KeptNames({ heads, aliases, hashes, bearers }, JSON.parse(faulty)) : null;
  },
};

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
  const writer = new ByteWriter();
  writer.texts([JSON.stringify(faulty)]);
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
  readonly heads: Texts;
  readonly aliases: Texts;
  /** Of the names, ascending; and at each place the role and the tier that bear it. */
  readonly hashes: Run<Uint32Array>;
  readonly bearers: Run<Uint32Array>;
}

class KeptNames implements Names {
  readonly faulty: readonly Filed[];
  readonly #tables: Tables;

  constructor(tables: Tables, faulty: readonly Filed[]) {
    this.#tables = tables;
    this.faulty = faulty;
  }

  *all(): Iterable<FiledRole> {
    const { heads, aliases } = this.#tables;
    const lists = aliases[Symbol.iterator]();
    for (const head of heads) yield filedRole(JSON.parse(head), lists.next().value);
  }

  *bearers(name: string): Iterable<Filed & { readonly tier: number }> {
    const { heads, aliases, hashes, bearers } = this.#tables;
    const hash = fnv(foldedName(name));
    for (let at = firstFrom(hash, hashes); hashes.subarray(at, at + 1)[0] === hash; at++) {
      const [bearer = 0] = bearers.subarray(at, at + 1);
      const [place, tier] = [Math.floor(bearer / nameTiers.length), bearer % nameTiers.length];
      const { folder, file, listed } = filedRole(JSON.parse(heads.at(place) ?? '[]'), aliases.at(place));
      // Two names may have one hash.
      if (bears(listed, name, tier)) yield { folder, file, tier };
    }
  }
}

function filedRole([folder, file, id, title, codes, tags, levels]: Head, aliases = '[]'): FiledRole {
  const listed: Listed = {
    id,
    title,
    get aliases() {
      return JSON.parse(aliases);
    },
    codes,
    tags,
    levels,
  };
  return { folder, file, listed };
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
