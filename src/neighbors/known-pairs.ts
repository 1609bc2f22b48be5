import type { KnownPairs } from '../categories/known-pairs.js';
import { ByteReader } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { fnv1a } from '../cache/fnv1a.js';
import type { ScoredPair } from '../similarity/text-similarity.js';
import { bundledFolder } from '../roles/bundled-roles.js';

/** Two texts of one list that are worded alike, and their score: above the threshold of bundled roles, to 1. */
export type ScoredTexts = readonly [left: string, right: string, score: number];

const sectionName = 'known pairs 1';

/** The numbers of one list: the hashes of both texts of each pair, and its score. */
interface PairTable {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  readonly scores: Float64Array;
}

/**
 * Serialises a section of the bundled library. Called by the build.
 * @param byList the pairs of each list, such as `duties`
 * @param texts all texts of each list
 * @throws Error if two texts of one list have the same hash, and one of them is in a pair
 * @public
 */
export function serializeKnownPairs(
  byList: ReadonlyMap<string, readonly ScoredTexts[]>,
  texts: ReadonlyMap<string, Iterable<string>>,
): Readonly<Record<string, readonly Uint8Array[]>> {
  const writer = new ByteWriter();
  writer.texts([...byList.keys()]);
  for (const [list, pairs] of byList) {
    refuseEqualHashes(list, new Set(pairs.flatMap(([left, right]) => [left, right])), texts.get(list) ?? []);
    writer.integers(Uint32Array.from(pairs, ([left]) => fnv1a(left)));
    writer.integers(Uint32Array.from(pairs, ([, right]) => fnv1a(right)));
    writer.doubles(Float64Array.from(pairs, ([, , score]) => score));
  }
  return { [sectionName]: writer.chunks };
}

function refuseEqualHashes(list: string, paired: ReadonlySet<string>, texts: Iterable<string>): void {
  const byHash = new Map([...paired].map((text) => [fnv1a(text), text]));
  for (const text of texts) {
    const other = byHash.get(fnv1a(text));
    if (other !== undefined && other !== text)
      throw new Error(`“${text}” and “${other}” in ${list} have the same hash; reword one of them`);
  }
}

let opened: ReadonlyMap<string, () => PairTable> | undefined;

/** The pairs of texts of the bundled roles that are worded alike, which the build found. */
export const bundledPairs: KnownPairs = {
  between: (list, left, right) => {
    const table = (opened ??= openTables()).get(list)?.();
    return table ? pairsBetween(table, left, right) : null;
  },
};

function openTables(): ReadonlyMap<string, () => PairTable> {
  const section = bundledFolder.packed?.section(sectionName);
  if (!section) throw new Error('the bundled library does not say which texts are alike; install the package again');
  const reader = new ByteReader(section);
  return new Map(
    [...reader.texts()].map((list) => {
      const [left, right, scores] = [reader.integerList('few'), reader.integerList('few'), reader.doubleList('few')];
      return [list, once(() => ({ left: left.subarray(), right: right.subarray(), scores: scores.subarray() }))];
    }),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function pairsBetween({ left, right, scores }: PairTable, lefts: readonly string[], rights: readonly string[]): ScoredPair[] {
  const [leftIndex, rightIndex] = [indexByHash(lefts), indexByHash(rights)];
  const found: ScoredPair[] = [];
  const add = (a: number, b: number, score: number): void => {
    for (const i of leftIndex.get(a) ?? none) for (const j of rightIndex.get(b) ?? none) found.push({ left: i, right: j, score });
  };
  // What is equal is alike, and is in no table.
  for (const hash of leftIndex.keys()) if (rightIndex.has(hash)) add(hash, hash, 1);
  for (let pair = 0; pair < scores.length; pair += 1) {
    const [a, b, score] = [left[pair]!, right[pair]!, scores[pair]!];
    if (leftIndex.has(a)) add(a, b, score);
    if (leftIndex.has(b)) add(b, a, score);
  }
  return found.sort((x, y) => x.left - y.left || x.right - y.right);
}

const none: readonly number[] = [];

function indexByHash(texts: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  for (let i = 0; i < texts.length; i += 1) {
    const hash = fnv1a(texts[i]!);
    const same = index.get(hash);
    if (same) same.push(i);
    else index.set(hash, [i]);
  }
  return index;
}
