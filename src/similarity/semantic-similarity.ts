import { type Embeddings, addVector, dotProduct, embedTerms, headLength, scaleVector, tailNorm } from './embeddings.js';
import type { ParsedItem } from './parsed-item.js';
import type { WordVectors } from './word-vectors.js';

/** Directions against what all of the category's items have in common. */
export interface CenteredEmbeddings {
  readonly vectors: Int16Array;
  readonly squaredNorms: Float64Array;
  readonly tailNorms: Float64Array;
  readonly commonVector: Int16Array;
  /** The square of the common direction's length. */
  readonly commonSquaredNorm: number;
  /** Of each, its share of the common direction, less half of that one's square; worked out with its length. */
  readonly offsets: Float64Array;
  /** Of each, its length without the common direction; −1 before it is asked for: most are not. */
  readonly norms: Float64Array;
}

/** The directions of a list's items against the common one of its category, and how to find others against it. */
export interface ListEmbeddings extends CenteredEmbeddings {
  /** The direction of what remains of an item without the term of that stem, a single one. */
  readonly withoutTerm: (item: number, stem: string) => CenteredEmbeddings;
}

interface EmbeddedList {
  readonly items: readonly ParsedItem[];
  readonly embeddings: () => Embeddings;
}

/** The meanings of all lists of one category. What most items say is taken out of the directions (× 0.7): it tells none from another. */
export function centerEmbeddings(lists: readonly EmbeddedList[], vectors: WordVectors): ListEmbeddings[] {
  const common = commonEmbedding(lists, vectors);
  const ground = dotProduct(common, 0, common, 0, common.length);
  return lists.map(({ items, embeddings }) => ({
    ...centeredOn(common, ground, embeddings()),
    withoutTerm: embedWithoutTerm(items, common, ground, vectors),
  }));
}

/**
 * The cosine of two directions without the common one, −1 to 1. (a − c)·(b − c) = a·b − a·c − b·c + c·c: so the pairs cost one product
 * each, and no direction has to be made anew.
 * @param least what cannot reach it may be given as anything less: half of the product tells of most pairs that they are too far apart
 */
export function semanticSimilarity(left: CenteredEmbeddings, i: number, right: CenteredEmbeddings, j: number, least = -Infinity): number {
  const length = lengthOf(left, i) * lengthOf(right, j);
  if (length === 0) return 0;
  const dims = left.commonVector.length;
  const shares = left.offsets[i]! + right.offsets[j]!;
  const half = headLength(dims);
  const head = dotProduct(left.vectors, i * dims, right.vectors, j * dims, half);
  // The rest of the product is no more than that of the lengths (Cauchy and Schwarz).
  if (head + left.tailNorms[i]! * right.tailNorms[j]! - shares < least * length) return -Infinity;
  return (head + dotProduct(left.vectors, i * dims + half, right.vectors, j * dims + half, dims - half) - shares) / length;
}

function lengthOf(all: CenteredEmbeddings, item: number): number {
  if (all.norms[item]! < 0) measureLength(all, item);
  return all.norms[item]!;
}

function measureLength({ vectors, squaredNorms, commonVector, commonSquaredNorm, offsets, norms }: CenteredEmbeddings, item: number): void {
  const shared = dotProduct(vectors, item * commonVector.length, commonVector, 0, commonVector.length);
  offsets[item] = shared - commonSquaredNorm / 2;
  norms[item] = squaredNorms[item] === 0 ? 0 : Math.sqrt(Math.max(0, squaredNorms[item]! - 2 * shared + commonSquaredNorm));
}

// Below about this many items, what they have in common is mostly chance.
const smoothingItems = 12;

function commonEmbedding(lists: readonly EmbeddedList[], vectors: WordVectors): Int16Array {
  const sum = new Int32Array(vectors.dims);
  for (const { embeddings } of lists) addVector(sum, embeddings().sum);
  const count = lists.reduce((all, { items }) => all + items.length, 0);
  return scaleVector(sum, 0.7 / (count + smoothingItems));
}

function embedWithoutTerm(
  items: readonly ParsedItem[],
  common: Int16Array,
  ground: number,
  vectors: WordVectors,
): ListEmbeddings['withoutTerm'] {
  const rests = new Map<string, CenteredEmbeddings>();
  return (item, stem) => {
    const key = `${item} ${stem}`;
    const before = rests.get(key);
    if (before) return before;
    const vector = embedTerms(items[item]?.terms ?? [], vectors, stem);
    const [squaredNorms, tailNorms] = [Float64Array.of(dotProduct(vector, 0, vector, 0, vector.length)), Float64Array.of(tailNorm(vector))];
    const rest = centeredOn(common, ground, { vectors: vector, squaredNorms, tailNorms });
    rests.set(key, rest);
    return rest;
  };
}

function centeredOn(
  common: Int16Array,
  ground: number,
  { vectors, squaredNorms, tailNorms }: Pick<Embeddings, 'vectors' | 'squaredNorms' | 'tailNorms'>,
): CenteredEmbeddings {
  const [shares, lengths] = [new Float64Array(squaredNorms.length), new Float64Array(squaredNorms.length).fill(-1)];
  return { vectors, squaredNorms, tailNorms, commonVector: common, commonSquaredNorm: ground, offsets: shares, norms: lengths };
}
