import type { ParsedItem } from './parsed-item.js';
import { memoize } from './memoize.js';
import type { Term } from './terms.js';
import type { WordVectors } from './word-vectors.js';

/** The embeddings of a list's items. */
export interface Embeddings {
  readonly dims: number;
  /**
   * The items' vectors one after the other, as fixed-point numbers (16384 is 1), each of length 1; all zeros for an item without any word
   * that the training knew.
   */
  readonly vectors: Int16Array;
  /** The length of the second half of each vector. */
  readonly tailNorms: Float64Array;
}

export function embedItems(items: readonly ParsedItem[], wordVectors: WordVectors): Embeddings {
  const { dims } = wordVectors;
  const vectors = new Int16Array(items.length * dims);
  const tailNorms = new Float64Array(items.length);
  for (let item = 0; item < items.length; item++) {
    const vector = embedTerms(items[item]!.terms, wordVectors);
    vectors.set(vector, item * dims);
    tailNorms[item] = tailNorm(vector);
  }
  return { dims, vectors, tailNorms };
}

/**
 * The weighted sum of the terms' vectors, scaled to length 1 in fixed point: the dot product of two such vectors still fits in 32 bits.
 * @param excludedStem leaves out the terms with this stem
 */
export function embedTerms(terms: readonly Term[], wordVectors: WordVectors, excludedStem?: string): Int16Array {
  const sum = new Int32Array(wordVectors.dims);
  for (const term of terms) {
    const row = term.stem === excludedStem ? undefined : wordVectors.rows.get(term.stem);
    if (row !== undefined) wordVectors.addRow(sum, row, wordVectors.weightOf(term));
  }
  return toUnitLength(sum);
}

function toUnitLength(sum: Int32Array): Int16Array {
  let square = 0;
  for (let dim = 0; dim < sum.length; dim++) square += sum[dim]! * sum[dim]!;
  return scaleVector(sum, fixedPointOne / (Math.sqrt(square) || 1));
}

/** What 1 is in the fixed-point numbers of a vector. */
export const fixedPointOne = 16384;

const wordEmbedders = new WeakMap<WordVectors, (stem: string) => Int16Array>();

/** The vector of a single word, scaled to length 1 in fixed point; all zeros for a word that the training did not know. */
export function embedWord(stem: string, wordVectors: WordVectors): Int16Array {
  const existing = wordEmbedders.get(wordVectors);
  if (existing) return existing(stem);
  const embed = memoize((word): Int16Array => {
    const [row, sum] = [wordVectors.rows.get(word), new Int32Array(wordVectors.dims)];
    if (row !== undefined) wordVectors.addRow(sum, row, 1);
    return toUnitLength(sum);
  });
  wordEmbedders.set(wordVectors, embed);
  return embed(stem);
}

/** The cosine of two fixed-point vectors of length 1, −1 to 1. */
export function cosine(left: Int16Array, right: Int16Array): number {
  return dotProduct(left, 0, right, 0, left.length) / (fixedPointOne * fixedPointOne);
}

function tailNorm(vector: Int16Array): number {
  const head = headLength(vector.length);
  return Math.sqrt(dotProduct(vector, head, vector, head, vector.length - head));
}

/** How many of a vector's dimensions are in its first half. */
export function headLength(dims: number): number {
  return dims >> 1;
}

function scaleVector(vector: Int32Array, factor: number): Int16Array {
  const scaled = new Int16Array(vector.length);
  for (let dim = 0; dim < vector.length; dim++) scaled[dim] = Math.round(vector[dim]! * factor);
  return scaled;
}

/**
 * The dot product of `dims` numbers from each array. The result and all intermediate sums fit in 32 bits. Four independent sums take three
 * quarters of the time of one.
 */
export function dotProduct(left: Int16Array, leftStart: number, right: Int16Array, rightStart: number, dims: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let dim = 0;
  for (; dim + 3 < dims; dim += 4) {
    a = (a + left[leftStart + dim]! * right[rightStart + dim]!) | 0;
    b = (b + left[leftStart + dim + 1]! * right[rightStart + dim + 1]!) | 0;
    c = (c + left[leftStart + dim + 2]! * right[rightStart + dim + 2]!) | 0;
    d = (d + left[leftStart + dim + 3]! * right[rightStart + dim + 3]!) | 0;
  }
  for (; dim < dims; dim++) a = (a + left[leftStart + dim]! * right[rightStart + dim]!) | 0;
  return a + b + c + d;
}
