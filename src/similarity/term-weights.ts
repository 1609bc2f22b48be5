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
 * The weights of the terms of a list. A term weighs more, the rarer it is in work descriptions at large and the nearer it is to the beginning:
 * (1 + 0.44 × rarity) / (1 + position / 8). Nothing depends on the other items, so that a pair has the same score in every list.
 */
export function termWeightsOf(stems: TermIndex, senses: TermIndex, rarities: Float64Array): TermWeights {
  const weights = rarities.map((rarity) => 1 + 0.44 * rarity);
  return { stems: normalizedWeights(stems, weights), senses: normalizedWeights(senses, weights) };
}

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
