import type { ParsedList } from './parsed-lists.js';
import type { TermIndex } from './term-index.js';

/** The weight of each posting of a list; the squares of an item's weights sum to 1. */
export interface TermWeights {
  readonly stems: Float64Array;
  /** Words of one group of the thesaurus count as the same word. */
  readonly senses: Float64Array;
}

/** What each item of one list has in common with each item of another, as rows × columns. */
export interface Overlap {
  /** The cosine of their weights, 0 to 1. */
  readonly cosine: Float64Array;
  /** The number of shared keys. */
  readonly count: Uint16Array;
}

/**
 * The term weights of all lists of one category. A term weighs more, the fewer of all items contain it, the rarer it is in work
 * descriptions at large and the nearer it is to the beginning: (t × ln((n + 1) / (df + ½)) + (½ − t / 4) × rarity) / (1 + position / 8). n
 * is the number of items, df the number of items with the term, and t = n / (n + 6) is how far df is trusted: with few items it means
 * little.
 */
export function termWeightsOf(lists: readonly ParsedList[]): TermWeights[] {
  const n = lists.reduce((sum, { items }) => sum + items.length, 0);
  const trust = n / (n + 6);
  const idfs = new Float64Array(n + 1);
  for (let df = 0; df <= n; df++) idfs[df] = trust * Math.log((n + 1) / (df + 0.5));
  const frequencies = documentFrequencies(lists.map(({ stems }) => stems));
  return lists.map((list, index) => {
    // Turns the frequencies into weights in place.
    const weights = frequencies[index]!;
    for (let stem = 0; stem < weights.length; stem++) weights[stem] = idfs[weights[stem]!]! + (0.5 - trust / 4) * list.rarities[stem]!;
    return { stems: normalizedWeights(list.stems, weights), senses: normalizedWeights(list.senses, weights) };
  });
}

/** The weights of terms that do not depend on other items: half of their rarity, and what a term of two short lists gets for being in one. */
export function rarityWeightsOf(list: ParsedList): TermWeights {
  const weights = list.rarities.map((rarity) => unsharedIdf + 0.4375 * rarity);
  return { stems: normalizedWeights(list.stems, weights), senses: normalizedWeights(list.senses, weights) };
}

/** That of a term in one of two items: ¼ × ln((2 + 1) / (1 + ½)). */
const unsharedIdf = 0.25 * Math.log(2);

/** Adds up key by key in alphabetical order, so that the sums are the same to the last bit when left and right are swapped. */
export function overlapOf(left: TermIndex, leftWeights: Float64Array, right: TermIndex, rightWeights: Float64Array): Overlap {
  const rows = left.itemStarts.length - 1;
  const columns = right.itemStarts.length - 1;
  const cosine = new Float64Array(rows * columns);
  const count = new Uint16Array(rows * columns);
  for (let leftKey = 0; leftKey < left.keys.length; leftKey++) {
    const rightKey = right.keyIds.get(left.keys[leftKey]!);
    if (rightKey === undefined) continue;
    for (let a = left.keyStarts[leftKey]!; a < left.keyStarts[leftKey + 1]!; a++) {
      const leftPosting = left.postingsByKey[a]!;
      const rowStart = left.postingItem[leftPosting]! * columns;
      for (let b = right.keyStarts[rightKey]!; b < right.keyStarts[rightKey + 1]!; b++) {
        const rightPosting = right.postingsByKey[b]!;
        const at = rowStart + right.postingItem[rightPosting]!;
        cosine[at]! += leftWeights[leftPosting]! * rightWeights[rightPosting]!;
        count[at]! += 1;
      }
    }
  }
  return { cosine, count };
}

/** For each list, how many items of all lists contain each of its stems. */
function documentFrequencies(lists: readonly TermIndex[]): Float64Array[] {
  const frequencies = lists.map(ownFrequencies);
  for (let a = 0; a < lists.length; a++) {
    for (let b = a + 1; b < lists.length; b++) addFrequencies(frequencies[a]!, lists[a]!, frequencies[b]!, lists[b]!);
  }
  return frequencies;
}

function ownFrequencies(list: TermIndex): Float64Array {
  const frequencies = new Float64Array(list.keys.length);
  for (let stem = 0; stem < frequencies.length; stem++) frequencies[stem] = itemCount(list, stem);
  return frequencies;
}

/** Adds to the frequencies of each of two lists how often the other list has the same stems. */
function addFrequencies(leftFrequencies: Float64Array, left: TermIndex, rightFrequencies: Float64Array, right: TermIndex): void {
  for (let leftStem = 0; leftStem < leftFrequencies.length; leftStem++) {
    const rightStem = right.keyIds.get(left.keys[leftStem]!);
    if (rightStem === undefined) continue;
    leftFrequencies[leftStem]! += itemCount(right, rightStem);
    rightFrequencies[rightStem]! += itemCount(left, leftStem);
  }
}

function itemCount({ keyStarts }: TermIndex, key: number): number {
  return keyStarts[key + 1]! - keyStarts[key]!;
}

function normalizedWeights({ itemStarts, partStarts, partStem, partWeight }: TermIndex, stemWeights: Float64Array): Float64Array {
  const weights = new Float64Array(partStarts.length - 1);
  for (let item = 0; item + 1 < itemStarts.length; item++) {
    let squares = 0;
    for (let posting = itemStarts[item]!; posting < itemStarts[item + 1]!; posting++) {
      let weight = 0;
      for (let part = partStarts[posting]!; part < partStarts[posting + 1]!; part++)
        weight += partWeight[part]! * stemWeights[partStem[part]!]!;
      weights[posting] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let posting = itemStarts[item]!; posting < itemStarts[item + 1]!; posting++) weights[posting]! /= length;
  }
  return weights;
}
