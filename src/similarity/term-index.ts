import { type Term, senseOf } from './terms.js';

/**
 * Which terms the items of a list contain, in flat arrays of numbers. A term's key is its stem or its sense. A posting is a key in an item;
 * it has one part for each of the item's stems with that key. A range in one of the `…Starts` arrays ends where the next one begins.
 */
export interface TermIndex {
  /** All keys in alphabetical order, which is also the order of an item's postings. */
  readonly keys: readonly string[];
  readonly keyIds: ReadonlyMap<string, number>;
  /** The item of each posting, and the first posting of each item. */
  readonly postingItem: Int32Array;
  readonly itemStarts: Int32Array;
  /** The first part of each posting. */
  readonly partStarts: Int32Array;
  /** The id of each part's stem, and how much the stem's positions in the text make it count. */
  readonly partStem: Int32Array;
  readonly partWeight: Float64Array;
  /** The postings sorted by key, and where those of each key begin. */
  readonly postingsByKey: Int32Array;
  readonly keyStarts: Int32Array;
}

/**
 * @param weights of each item, in the order of keys
 * @param stemIds the ids of the list's stems; left out where the keys are the stems themselves
 */
export function buildTermIndex(weights: readonly (readonly PositionWeight[])[], stemIds?: ReadonlyMap<string, number>): TermIndex {
  const keys = sortedKeys(weights);
  const keyIds = new Map<string, number>();
  for (const key of keys) keyIds.set(key, keyIds.size);
  const [partStarts, postingItem, postingKey, partStem, partWeight]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  for (let item = 0; item < weights.length; item++) {
    let previousKey: string | null = null;
    for (const { key, stem, weight } of weights[item]!) {
      if (key !== previousKey) {
        partStarts.push(partStem.length);
        postingItem.push(item);
        postingKey.push(keyIds.get(key)!);
      }
      previousKey = key;
      partStem.push((stemIds ?? keyIds).get(stem) ?? 0);
      partWeight.push(weight);
    }
  }
  partStarts.push(partStem.length);
  const keyStarts = startsOf(postingKey, keys.length);
  return {
    keys,
    keyIds,
    postingItem: new Int32Array(postingItem),
    itemStarts: startsOf(postingItem, weights.length),
    partStarts: new Int32Array(partStarts),
    partStem: new Int32Array(partStem),
    partWeight: new Float64Array(partWeight),
    postingsByKey: sortByKey(postingKey, keyStarts),
    keyStarts,
  };
}

function sortedKeys(weights: readonly (readonly PositionWeight[])[]): string[] {
  const keys = new Set<string>();
  for (const itemWeights of weights) for (const { key } of itemWeights) keys.add(key);
  return [...keys].sort();
}

/** Where the elements of each owner begin when they are sorted by owner, with their total number at the end. */
function startsOf(owners: readonly number[], count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const owner of owners) starts[owner + 1]! += 1;
  for (let owner = 0; owner < count; owner++) starts[owner + 1]! += starts[owner]!;
  return starts;
}

/** Counting sort: the postings by key, those of one key in their original order. */
function sortByKey(postingKey: readonly number[], keyStarts: Int32Array): Int32Array {
  const sorted = new Int32Array(postingKey.length);
  const next = keyStarts.slice();
  for (let posting = 0; posting < postingKey.length; posting += 1) {
    const key = postingKey[posting]!;
    sorted[next[key]!] = posting;
    next[key]! += 1;
  }
  return sorted;
}

/**
 * How much the positions of a stem in the text make it count: the sum of 1 / (1 + position / 8). The key is the stem itself, or its sense.
 */
export interface PositionWeight {
  readonly key: string;
  readonly stem: string;
  readonly weight: number;
}

/** The stems of an item, sorted. */
export function positionWeights(terms: readonly Term[]): PositionWeight[] {
  const weights = new Map<string, number>();
  for (const { stem, position } of terms) weights.set(stem, (weights.get(stem) ?? 0) + 1 / (1 + position / 8));
  return [...weights].map(([stem, weight]) => ({ key: stem, stem, weight })).sort(compareKeys);
}

/** The same weights with the senses as keys, sorted by sense. */
export function groupBySense(weights: readonly PositionWeight[]): PositionWeight[] {
  return weights.map((each) => ({ ...each, key: senseOf(each.stem) })).sort(compareKeys);
}

function compareKeys(a: PositionWeight, b: PositionWeight): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.stem < b.stem ? -1 : 1;
}
