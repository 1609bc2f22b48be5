import { type Embeddings, dotProduct, embedTerms, fixedPointOne, headLength } from './embeddings.js';
import type { ParsedItem } from './parsed-item.js';
import type { WordVectors } from './word-vectors.js';

/**
 * The cosine of the embeddings of two items, −1 to 1.
 * @param atLeast if the cosine cannot reach it, the result may be −Infinity: half of the dot product rules out most pairs
 */
export function semanticSimilarity(left: Embeddings, i: number, right: Embeddings, j: number, atLeast: number): number {
  const { dims } = left;
  const half = headLength(dims);
  const head = dotProduct(left.vectors, i * dims, right.vectors, j * dims, half);
  // The product of the tails is at most that of their lengths (Cauchy–Schwarz).
  if (head + left.tailNorms[i]! * right.tailNorms[j]! < atLeast * one) return -Infinity;
  return (head + dotProduct(left.vectors, i * dims + half, right.vectors, j * dims + half, dims - half)) / one;
}

const one = fixedPointOne * fixedPointOne;

/** The embedding of one item without its terms of this stem. */
export type TermRemover = (item: number, stem: string) => Int16Array;

export function termRemover(items: readonly ParsedItem[], wordVectors: WordVectors): TermRemover {
  const cache = new Map<string, Int16Array>();
  return (item, stem) => {
    const key = `${item} ${stem}`;
    const vector = cache.get(key) ?? embedTerms(items[item]?.terms ?? [], wordVectors, stem);
    cache.set(key, vector);
    return vector;
  };
}
