import type { Emphasis } from './emphasis.js';

/**
 * Where the names of a list's items stand, as numbers: an item has mentions, one for each of its names; a mention has parts, one for each
 * stem that goes by the name. Where something begins is where the one before it ends.
 */
export interface Mentions {
  /** In the order of the alphabet, which is that of an item's mentions. */
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The item of each mention, and the first mention of each item. */
  readonly item: Int32Array;
  readonly ofItem: Int32Array;
  /** The first part of each mention. */
  readonly parts: Int32Array;
  /** The number of each part's stem, and how much its places in the text make of it. */
  readonly stem: Int32Array;
  readonly factor: Float64Array;
  /** The mentions name by name, and the first of each name among these. */
  readonly sorted: Int32Array;
  readonly ofName: Int32Array;
}

/**
 * @param emphases of each item, in the order of names
 * @param stems the numbers of the list's stems; left out, the names are the stems themselves
 */
export function mentionsOf(emphases: readonly (readonly Emphasis[])[], stems?: ReadonlyMap<string, number>): Mentions {
  const names = [...new Set(emphases.flatMap((own) => own.map(({ name }) => name)))].sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const parts = emphases.flat();
  const firsts: number[] = [];
  const items: number[] = [];
  let start = 0;
  emphases.forEach((own, item) => {
    own.forEach(({ name }, place) => {
      if (name === own[place - 1]?.name) return;
      firsts.push(start + place);
      items.push(item);
    });
    start += own.length;
  });
  const nameOf = firsts.map((part) => numbers.get(parts[part]!.name)!);
  const ofName = starts(nameOf, names.length);
  return {
    names,
    numbers,
    item: Int32Array.from(items),
    ofItem: starts(items, emphases.length),
    parts: Int32Array.from([...firsts, parts.length]),
    stem: Int32Array.from(parts, ({ stem }) => (stems ?? numbers).get(stem) ?? 0),
    factor: Float64Array.from(parts, ({ factor }) => factor),
    sorted: byName(nameOf, ofName),
    ofName,
  };
}

/** Of things in the order of their owners, where those of each owner begin; at the end, how many there are. */
function starts(owners: readonly number[], count: number): Int32Array {
  const places = new Int32Array(count + 1);
  for (const owner of owners) places[owner + 1]! += 1;
  for (let owner = 0; owner < count; owner++) places[owner + 1]! += places[owner]!;
  return places;
}

/** The mentions name by name, those of one name as they stand: each is put where its name has room for the next. */
function byName(nameOf: readonly number[], ofName: Int32Array): Int32Array {
  const sorted = new Int32Array(nameOf.length);
  const next = ofName.slice();
  for (let mention = 0; mention < nameOf.length; mention += 1) {
    const name = nameOf[mention]!;
    sorted[next[name]!] = mention;
    next[name]! += 1;
  }
  return sorted;
}
