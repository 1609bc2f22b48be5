import { type Embeddings, addVector, dotProduct, embedTerms, headLength, scaleVector, tailNorm } from './embeddings.js';
import type { ParsedItem } from './parsed-item.js';
import type { WordVectors } from './word-vectors.js';

/** The embeddings of several items, and what is needed to compare them after the category's common vector c is subtracted. */
export interface CenteredEmbeddings {
  readonly vectors: Int16Array;
  readonly squaredNorms: Float64Array;
  readonly tailNorms: Float64Array;
  readonly commonVector: Int16Array;
  readonly commonSquaredNorm: number;
  /** a·c − c·c / 2 for each vector a; set together with its norm. */
  readonly offsets: Float64Array;
  /** |a − c| for each vector a; −1 until it is needed, because most are not. */
  readonly norms: Float64Array;
}

/** The centred embeddings of a list's items. */
export interface ListEmbeddings extends CenteredEmbeddings {
  /** The embedding of one item without its terms of this stem, as the only vector. */
  readonly withoutTerm: (item: number, stem: string) => CenteredEmbeddings;
}

interface EmbeddedList {
  readonly items: readonly ParsedItem[];
  readonly embeddings: () => Embeddings;
}

/**
 * Centres the embeddings of all lists of one category: takes out 0.7 times the mean of all items, because what most of them say does not
 * tell one from another.
 * @param commonVector what is taken out instead
 */
export function centerEmbeddings(
  lists: readonly EmbeddedList[],
  wordVectors: WordVectors,
  commonVector = commonVectorOf(lists, wordVectors),
): ListEmbeddings[] {
  const commonSquaredNorm = dotProduct(commonVector, 0, commonVector, 0, commonVector.length);
  return lists.map(({ items, embeddings }) => ({
    ...centeredOn(commonVector, commonSquaredNorm, embeddings()),
    withoutTerm: termRemover(items, commonVector, commonSquaredNorm, wordVectors),
  }));
}

/**
 * The cosine of two centred vectors, −1 to 1. (a − c)·(b − c) = a·b − a·c − b·c + c·c, so each pair costs one dot product, and no centred
 * vector has to be built.
 * @param atLeast if the cosine cannot reach it, the result may be −Infinity: half of the dot product rules out most pairs
 */
export function semanticSimilarity(left: CenteredEmbeddings, i: number, right: CenteredEmbeddings, j: number, atLeast = -Infinity): number {
  const norms = normOf(left, i) * normOf(right, j);
  if (norms === 0) return 0;
  const dims = left.commonVector.length;
  const offsets = left.offsets[i]! + right.offsets[j]!;
  const half = headLength(dims);
  const head = dotProduct(left.vectors, i * dims, right.vectors, j * dims, half);
  // The product of the tails is at most that of their lengths (Cauchy–Schwarz).
  if (head + left.tailNorms[i]! * right.tailNorms[j]! - offsets < atLeast * norms) return -Infinity;
  return (head + dotProduct(left.vectors, i * dims + half, right.vectors, j * dims + half, dims - half) - offsets) / norms;
}

function normOf(all: CenteredEmbeddings, item: number): number {
  if (all.norms[item]! < 0) computeNorm(all, item);
  return all.norms[item]!;
}

function computeNorm({ vectors, squaredNorms, commonVector, commonSquaredNorm, offsets, norms }: CenteredEmbeddings, item: number): void {
  const product = dotProduct(vectors, item * commonVector.length, commonVector, 0, commonVector.length);
  offsets[item] = product - commonSquaredNorm / 2;
  norms[item] = squaredNorms[item] === 0 ? 0 : Math.sqrt(Math.max(0, squaredNorms[item]! - 2 * product + commonSquaredNorm));
}

// With fewer items than about this, what they have in common is mostly chance.
const smoothingItems = 12;

function commonVectorOf(lists: readonly EmbeddedList[], wordVectors: WordVectors): Int16Array {
  const sum = new Int32Array(wordVectors.dims);
  for (const { embeddings } of lists) addVector(sum, embeddings().sum);
  const count = lists.reduce((total, { items }) => total + items.length, 0);
  return scaleVector(sum, 0.7 / (count + smoothingItems));
}

function termRemover(
  items: readonly ParsedItem[],
  commonVector: Int16Array,
  commonSquaredNorm: number,
  wordVectors: WordVectors,
): ListEmbeddings['withoutTerm'] {
  const cache = new Map<string, CenteredEmbeddings>();
  return (item, stem) => {
    const key = `${item} ${stem}`;
    const cached = cache.get(key);
    if (cached) return cached;
    const vectors = embedTerms(items[item]?.terms ?? [], wordVectors, stem);
    const squaredNorms = Float64Array.of(dotProduct(vectors, 0, vectors, 0, vectors.length));
    const tailNorms = Float64Array.of(tailNorm(vectors));
    const centered = centeredOn(commonVector, commonSquaredNorm, { vectors, squaredNorms, tailNorms });
    cache.set(key, centered);
    return centered;
  };
}

function centeredOn(
  commonVector: Int16Array,
  commonSquaredNorm: number,
  { vectors, squaredNorms, tailNorms }: Pick<Embeddings, 'vectors' | 'squaredNorms' | 'tailNorms'>,
): CenteredEmbeddings {
  const [offsets, norms] = [new Float64Array(squaredNorms.length), new Float64Array(squaredNorms.length).fill(-1)];
  return { vectors, squaredNorms, tailNorms, commonVector, commonSquaredNorm, offsets, norms };
}
