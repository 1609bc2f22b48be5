import type { ParsedList } from './parsed-lists.js';
import type { TermIndex } from './term-index.js';

/** How much each word of a list's items says, mention by mention; of each item, the squares sum to 1. */
export interface TermWeights {
  readonly stems: Float64Array;
  /** Words of one group of the thesaurus are one. */
  readonly senses: Float64Array;
}

/** What each item of one list has in common with each of another, row by row. */
export interface Overlap {
  /** The cosine of their shares, 0–1. */
  readonly cosine: Float64Array;
  /** The number of names. */
  readonly count: Uint16Array;
}

/**
 * The profiles of all lists of one category. A term says the more, the fewer of all these items have it, the rarer it is in work at large
 * and the nearer it is to the head: (t × ln((n + 1) / (df + ½)) + (½ − t / 4) × rarity) / (1 + place / 8), where trust t = n / (n + 6): of
 * few items, df tells little.
 */
export function termWeightsOf(lists: readonly ParsedList[]): TermWeights[] {
  const n = lists.reduce((sum, { items }) => sum + items.length, 0);
  const trust = n / (n + 6);
  const logs = new Float64Array(n + 1);
  for (let df = 0; df <= n; df++) logs[df] = trust * Math.log((n + 1) / (df + 0.5));
  const having = documentFrequencies(lists.map(({ stems }) => stems));
  return lists.map((list, place) => {
    const weights = having[place]!;
    for (let stem = 0; stem < weights.length; stem++) weights[stem] = logs[weights[stem]!]! + (0.5 - trust / 4) * list.rarities[stem]!;
    return { stems: normalizedWeights(list.stems, weights), senses: normalizedWeights(list.senses, weights) };
  });
}

/** Sums name by name in the order of the alphabet, so that they are the same to the last bit from either side. */
export function overlapOf(left: TermIndex, shares: Float64Array, right: TermIndex, others: Float64Array): Overlap {
  const rows = left.itemStarts.length - 1;
  const columns = right.itemStarts.length - 1;
  const cosine = new Float64Array(rows * columns);
  const count = new Uint16Array(rows * columns);
  for (let name = 0; name < left.keys.length; name++) {
    const same = right.keyIds.get(left.keys[name]!);
    if (same === undefined) continue;
    for (let a = left.keyStarts[name]!; a < left.keyStarts[name + 1]!; a++) {
      const mention = left.postingsByKey[a]!;
      const row = left.postingItem[mention]! * columns;
      for (let b = right.keyStarts[same]!; b < right.keyStarts[same + 1]!; b++) {
        const other = right.postingsByKey[b]!;
        const at = row + right.postingItem[other]!;
        cosine[at]! += shares[mention]! * others[other]!;
        count[at]! += 1;
      }
    }
  }
  return { cosine, count };
}

/** For each list, how many items of all lists have each of its stems. */
function documentFrequencies(lists: readonly TermIndex[]): Float64Array[] {
  const having = lists.map(countsOf);
  for (let place = 0; place < lists.length; place++) {
    for (let next = place + 1; next < lists.length; next++) addEach(having[place]!, lists[place]!, having[next]!, lists[next]!);
  }
  return having;
}

function countsOf(list: TermIndex): Float64Array {
  const counts = new Float64Array(list.keys.length);
  for (let stem = 0; stem < counts.length; stem++) counts[stem] = itemsWith(list, stem);
  return counts;
}

/** Adds to the counts of each of two lists what the other one has of its stems. */
function addEach(counts: Float64Array, list: TermIndex, others: Float64Array, other: TermIndex): void {
  for (let stem = 0; stem < counts.length; stem++) {
    const same = other.keyIds.get(list.keys[stem]!);
    if (same === undefined) continue;
    counts[stem]! += itemsWith(other, same);
    others[same]! += itemsWith(list, stem);
  }
}

function itemsWith({ keyStarts }: TermIndex, stem: number): number {
  return keyStarts[stem + 1]! - keyStarts[stem]!;
}

function normalizedWeights({ itemStarts, partStarts, partStem, partWeight }: TermIndex, weights: Float64Array): Float64Array {
  const shares = new Float64Array(partStarts.length - 1);
  for (let item = 0; item + 1 < itemStarts.length; item++) {
    let squares = 0;
    for (let mention = itemStarts[item]!; mention < itemStarts[item + 1]!; mention++) {
      let share = 0;
      for (let part = partStarts[mention]!; part < partStarts[mention + 1]!; part++) share += partWeight[part]! * weights[partStem[part]!]!;
      shares[mention] = share;
      squares += share * share;
    }
    const length = Math.sqrt(squares) || 1;
    for (let mention = itemStarts[item]!; mention < itemStarts[item + 1]!; mention++) shares[mention]! /= length;
  }
  return shares;
}
