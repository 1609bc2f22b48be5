import type { KnownPairs } from '../categories/tier.js';
import { ByteReader, type NumberList } from '../cache/byte-reader.js';
import { ByteWriter } from '../cache/byte-writer.js';
import { fnv1a } from '../cache/fnv1a.js';
import { damagedLibrary } from '../damaged-package.js';
import { bundledFolder } from '../roles/bundled-roles.js';

const sectionName = 'known pairs 1';

/** The hashes of both texts of each pair of a list, which are read when the list is first asked for. */
interface PairTable {
  readonly left: NumberList<Uint32Array>;
  readonly right: NumberList<Uint32Array>;
}

/**
 * Serialises a section of the bundled library. Called by the build.
 * @param byList the pairs of each list, such as `duties`
 * @param texts all texts of each list
 * @throws Error if two texts of one list have the same hash, and one of them is in a pair
 * @public
 */
export function serializeKnownPairs(
  byList: ReadonlyMap<string, readonly (readonly [left: string, right: string])[]>,
  texts: ReadonlyMap<string, Iterable<string>>,
): Readonly<Record<string, readonly Uint8Array[]>> {
  const writer = new ByteWriter();
  writer.texts([...byList.keys()]);
  for (const [list, pairs] of byList) {
    refuseEqualHashes(list, new Set(pairs.flatMap(([left, right]) => [left, right])), texts.get(list) ?? []);
    writer.integers(Uint32Array.from(pairs, ([left]) => fnv1a(left)));
    writer.integers(Uint32Array.from(pairs, ([, right]) => fnv1a(right)));
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

let opened: ReadonlyMap<string, PairTable> | undefined;

/** The pairs of texts of the bundled roles that are worded alike, which the build found. */
export const bundledPairs: KnownPairs = {
  between: (list, left, right) => {
    const table = (opened ??= openTables()).get(list);
    return table ? pairsBetween(table, left, right) : null;
  },
};

function openTables(): ReadonlyMap<string, PairTable> {
  const section = bundledFolder.packed?.section(sectionName);
  if (!section) throw damagedLibrary();
  const reader = new ByteReader(section);
  return new Map([...reader.texts()].map((list) => [list, { left: reader.integerList('many'), right: reader.integerList('many') }]));
}

function pairsBetween(table: PairTable, lefts: readonly string[], rights: readonly string[]): [number, number][] {
  const [left, right] = [table.left.subarray(), table.right.subarray()];
  const [leftIndex, rightIndex] = [indexByHash(lefts), indexByHash(rights)];
  const found: [number, number][] = [];
  const add = (a: number, b: number): void => {
    for (const i of leftIndex.get(a) ?? none) for (const j of rightIndex.get(b) ?? none) found.push([i, j]);
  };
  // What is equal is alike, and is in no table.
  for (const hash of leftIndex.keys()) if (rightIndex.has(hash)) add(hash, hash);
  for (let pair = 0; pair < left.length; pair += 1) {
    const [a, b] = [left[pair]!, right[pair]!];
    if (leftIndex.has(a)) add(a, b);
    if (leftIndex.has(b)) add(b, a);
  }
  return found.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
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
