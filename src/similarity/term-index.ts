import { type Term, senseOf } from './terms.js';

/**
 * Where the names of a list's items stand, as numbers: an item has mentions, one for each of its names; a mention has parts, one for each
 * stem that goes by the name. Where something begins is where the one before it ends.
 */
export interface TermIndex {
  /** In the order of the alphabet, which is that of an item's mentions. */
  readonly keys: readonly string[];
  readonly keyIds: ReadonlyMap<string, number>;
  /** The item of each mention, and the first mention of each item. */
  readonly postingItem: Int32Array;
  readonly itemStarts: Int32Array;
  /** The first part of each mention. */
  readonly partStarts: Int32Array;
  /** The number of each part's stem, and how much its places in the text make of it. */
  readonly partStem: Int32Array;
  readonly partWeight: Float64Array;
  /** The mentions name by name, and the first of each name among these. */
  readonly postingsByKey: Int32Array;
  readonly keyStarts: Int32Array;
}

/**
 * @param emphases of each item, in the order of names
 * @param stems the numbers of the list's stems; left out, the names are the stems themselves
 */
export function buildTermIndex(emphases: readonly (readonly PositionWeight[])[], stems?: ReadonlyMap<string, number>): TermIndex {
  const names = namesOf(emphases);
  const numbers = new Map<string, number>();
  for (const name of names) numbers.set(name, numbers.size);
  const [firsts, items, nameOf, stemOf, factors]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  for (let item = 0; item < emphases.length; item++) {
    let before: string | null = null;
    for (const { key, stem, weight } of emphases[item]!) {
      if (key !== before) {
        firsts.push(stemOf.length);
        items.push(item);
        nameOf.push(numbers.get(key)!);
      }
      before = key;
      stemOf.push((stems ?? numbers).get(stem) ?? 0);
      factors.push(weight);
    }
  }
  firsts.push(stemOf.length);
  const ofName = offsetsOf(nameOf, names.length);
  return {
    keys: names,
    keyIds: numbers,
    postingItem: new Int32Array(items),
    itemStarts: offsetsOf(items, emphases.length),
    partStarts: new Int32Array(firsts),
    partStem: new Int32Array(stemOf),
    partWeight: new Float64Array(factors),
    postingsByKey: sortByName(nameOf, ofName),
    keyStarts: ofName,
  };
}

function namesOf(emphases: readonly (readonly PositionWeight[])[]): string[] {
  const names = new Set<string>();
  for (const own of emphases) for (const { key } of own) names.add(key);
  return [...names].sort();
}

/** Of things in the order of their owners, where those of each owner begin; at the end, how many there are. */
function offsetsOf(owners: readonly number[], count: number): Int32Array {
  const places = new Int32Array(count + 1);
  for (const owner of owners) places[owner + 1]! += 1;
  for (let owner = 0; owner < count; owner++) places[owner + 1]! += places[owner]!;
  return places;
}

/** The mentions name by name, those of one name as they stand: each is put where its name has room for the next. */
function sortByName(nameOf: readonly number[], ofName: Int32Array): Int32Array {
  const sorted = new Int32Array(nameOf.length);
  const next = ofName.slice();
  for (let mention = 0; mention < nameOf.length; mention += 1) {
    const name = nameOf[mention]!;
    sorted[next[name]!] = mention;
    next[name]! += 1;
  }
  return sorted;
}

/** How much the places of a stem in the text make of it, the sum of 1 / (1 + place / 8); `name` is the stem itself, or its sense. */
export interface PositionWeight {
  readonly key: string;
  readonly stem: string;
  readonly weight: number;
}

/** The stems of an item in the order of the alphabet. */
export function positionWeights(terms: readonly Term[]): PositionWeight[] {
  const factors = new Map<string, number>();
  for (const { stem, position } of terms) factors.set(stem, (factors.get(stem) ?? 0) + 1 / (1 + position / 8));
  return [...factors].map(([stem, factor]) => ({ key: stem, stem, weight: factor })).sort(compareNames);
}

/** The same by sense, in the order of the senses. */
export function groupBySense(stems: readonly PositionWeight[]): PositionWeight[] {
  return stems.map((one) => ({ ...one, key: senseOf(one.stem) })).sort(compareNames);
}

function compareNames(one: PositionWeight, other: PositionWeight): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.stem < other.stem ? -1 : 1;
}
